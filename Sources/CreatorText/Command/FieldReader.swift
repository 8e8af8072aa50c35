import CreatorCore

/// Reads the `key=value` words of a line, and names what is wrong with one that is not.
struct FieldReader {
    /// Where the line is being read.
    var scanner: LineScanner

    /// The key to propose to somebody who typed a bare word first, for example `drug_name`.
    var firstKey: String?

    /// The last field and where it was written, to propose quotes around it.
    private(set) var previous: (field: RequestedField, start: Int)?

    init(_ scanner: LineScanner, firstKey: String? = nil) {
        self.scanner = scanner
        self.firstKey = firstKey
    }

    /// All fields up to the end of the line.
    mutating func fields() throws(SyntaxError) -> [RequestedField] {
        var fields: [RequestedField] = []
        scanner.skipBlanks()
        while scanner.current != nil {
            let start = scanner.index
            let field = try field()
            guard !fields.contains(where: { $0.key == field.key }) else {
                throw scanner.error(.usageDuplicate, at: start, "\(field.key) given twice")
            }
            fields.append(field)
            previous = (field, start)
            scanner.skipBlanks()
        }
        return fields
    }

    private mutating func field() throws(SyntaxError) -> RequestedField {
        let start = scanner.index
        guard let key = readKey() else { throw misplaced(from: start) }
        guard Self.isKey(key) else {
            throw scanner.error(
                .usageField,
                at: start,
                "'\(key)' is not a key; a key is letters, digits and _"
            )
        }
        if scanner.current == ":" {
            scanner.index += 2
            return RequestedField(key, .json(try json(for: key)))
        }
        scanner.index += 1
        let value = try value()
        guard !Self.isEmpty(value) else {
            throw scanner.error(
                .usageEmpty,
                at: start,
                "\(key) has no value; write \(key)=... with no space after ="
            )
        }
        return RequestedField(key, value)
    }

    /// The key before `=` or `:=`, leaving the scanner there; `nil` when the word has neither.
    private mutating func readKey() -> String? {
        let start = scanner.index
        while let scalar = scanner.current, !LineScanner.isBlank(scalar) {
            let isJSON = scalar == ":" && scanner.scalar(at: scanner.index + 1) == "="
            if scalar == "=" || isJSON { break }
            scanner.index += 1
        }
        guard scanner.index > start, !scanner.isAtBreak else { return nil }
        return scanner.text(start..<scanner.index)
    }

    private mutating func value() throws(SyntaxError) -> RequestedField.Value {
        guard scanner.current == "@" else { return .text(try scanner.value()) }
        scanner.index += 1
        guard scanner.current == "@" else { return .file(path: try scanner.value()) }
        scanner.index += 1
        return .text("@" + (try scanner.value()))
    }

    private mutating func json(for key: String) throws(SyntaxError) -> JSON {
        let start = scanner.index
        let wrong = scanner.error(.usageJSON, at: start, "\(key):= needs a JSON value")
        let text = scanner.text(start..<scanner.scalars.count)
        guard let (value, bytes) = try? JSON.leading(in: text) else { throw wrong }
        var taken = 0
        while taken < bytes, let scalar = scanner.current {
            taken += UTF8.width(scalar)
            scanner.index += 1
        }
        guard scanner.isAtBreak else { throw wrong }
        return value
    }

    private static func isKey(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy { scalar in
            scalar.isASCII
                && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
                || scalar == "_" || scalar == "-"
        }
    }

    private static func isEmpty(_ value: RequestedField.Value) -> Bool {
        switch value {
        case .text(let text), .file(let text): text.unicodeScalars.allSatisfy(LineScanner.isBlank)
        case .json: false
        }
    }
}
