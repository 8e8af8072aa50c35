/// Text as XML holds it: visible, so that no character is left that XML 1.0 forbids.
enum XMLText {
    /// Text for an attribute in double quotes.
    static func attribute(_ text: String) -> String {
        marked(ReportText.visible(Array(text.utf8))).shown
    }

    /// Lines for the inside of an element; `>` is always marked, so `]]>` cannot come about.
    static func content(_ lines: [[UInt8]]) -> String {
        lines.map { marked(ReportText.visible($0)).shown }.joined(separator: "\n")
    }

    private static func marked(_ bytes: [UInt8]) -> [UInt8] {
        bytes.flatMap { byte -> [UInt8] in
            switch byte {
            case UInt8(ascii: "&"): Array("&amp;".utf8)
            case UInt8(ascii: "<"): Array("&lt;".utf8)
            case UInt8(ascii: ">"): Array("&gt;".utf8)
            case UInt8(ascii: "\""): Array("&quot;".utf8)
            default: [byte]
            }
        }
    }
}
