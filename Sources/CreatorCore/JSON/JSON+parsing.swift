extension JSON {
    /// How deep arrays and objects may nest; RFC 8259 lets a parser set a limit.
    package static let depthLimit = 512

    /// Reads a text as one JSON value, strictly by RFC 8259.
    package init(parsing text: String) throws(JSONError) {
        var parser = JSONParser(Array(text.utf8))
        self = try parser.document()
    }

    /// Reads UTF-8 bytes as one JSON value; invalid UTF-8 anywhere is an error.
    package init(parsing bytes: [UInt8]) throws(JSONError) {
        do throws(UTF8.ValidationError) {
            _ = try UTF8Span(validating: bytes.span)
        } catch {
            throw JSONError(.notUTF8, at: error.byteOffsets.lowerBound)
        }
        var parser = JSONParser(bytes)
        self = try parser.document()
    }

    /// Reads the JSON value a text begins with, and how many bytes of UTF-8 it takes.
    package static func leading(in text: String) throws(JSONError) -> (value: JSON, bytes: Int) {
        var parser = JSONParser(Array(text.utf8))
        return (try parser.value(), parser.index)
    }
}
