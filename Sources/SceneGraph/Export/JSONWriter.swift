/// Writes JSON with keys in the order given and numbers that are the same everywhere.
struct JSONWriter {
    private(set) var text = ""
    private var needsComma = false

    /// Writes an object whose members the body writes.
    mutating func object(_ members: (inout JSONWriter) -> Void) {
        open("{")
        members(&self)
        close("}")
    }

    /// Writes a list, one element for each value.
    mutating func array<Value>(_ values: [Value], _ element: (inout JSONWriter, Value) -> Void) {
        open("[")
        for value in values { element(&self, value) }
        close("]")
    }

    /// Writes the name of a member; its value must follow.
    mutating func key(_ name: String) {
        comma()
        quote(name)
        text += ":"
        needsComma = false
    }

    mutating func value(_ string: String) {
        comma()
        quote(string)
        needsComma = true
    }

    mutating func value(_ flag: Bool) { raw(flag ? "true" : "false") }

    mutating func value(_ whole: Int) { raw(String(whole)) }

    /// Writes a number with at most four decimals, none of them needless.
    mutating func value(_ number: Double) { raw(JSONWriter.decimal(number)) }

    mutating func value(_ point: Point) {
        array([point.x, point.y]) { $0.value($1) }
    }

    /// Writes a colour as #RRGGBB, or #RRGGBBAA when it is not opaque.
    mutating func value(_ color: Color) {
        func pair(_ part: Double) -> String {
            let byte = Int((min(1, max(0, part)) * 255).rounded())
            let digits = String(byte, radix: 16)
            return digits.count < 2 ? "0" + digits : digits
        }
        let opaque = "#" + pair(color.red) + pair(color.green) + pair(color.blue)
        value(color.alpha < 1 ? opaque + pair(color.alpha) : opaque)
    }

    static func decimal(_ number: Double) -> String {
        guard number.isFinite, abs(number) < 1e12 else { return "0" }
        let scaled = Int((abs(number) * 10_000).rounded())
        let sign = number < 0 && scaled > 0 ? "-" : ""
        let whole = scaled / 10_000
        var rest = scaled % 10_000
        if rest == 0 { return "\(sign)\(whole)" }
        var digits = 4
        while rest % 10 == 0 {
            rest /= 10
            digits -= 1
        }
        let shown = String(rest)
        return "\(sign)\(whole)." + String(repeating: "0", count: digits - shown.count) + shown
    }

    private mutating func open(_ bracket: String) {
        comma()
        text += bracket
        needsComma = false
    }

    private mutating func close(_ bracket: String) {
        text += bracket
        needsComma = true
    }

    private mutating func raw(_ words: String) {
        comma()
        text += words
        needsComma = true
    }

    private mutating func comma() {
        if needsComma { text += "," }
        needsComma = false
    }

    private mutating func quote(_ string: String) {
        text += "\""
        for scalar in string.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\n": text += "\\n"
            case "\t": text += "\\t"
            case "\r": text += "\\r"
            default:
                if scalar.value < 0x20 {
                    let digits = String(scalar.value, radix: 16)
                    text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
                } else {
                    text.unicodeScalars.append(scalar)
                }
            }
        }
        text += "\""
    }
}
