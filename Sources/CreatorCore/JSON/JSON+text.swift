extension JSON {
    /// The value as JSON on one line without blanks, for a wire.
    package var compactText: String {
        var writer = JSONWriter()
        writer.write(self, indent: nil)
        return writer.text
    }

    /// The value as JSON over several lines, indented by two blanks, for a reader.
    package var prettyText: String {
        var writer = JSONWriter()
        writer.write(self, indent: 0)
        return writer.text
    }
}
