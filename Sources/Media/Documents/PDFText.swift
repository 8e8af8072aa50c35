/// The text of a PDF, page by page, its columns kept apart.
package struct PDFText: Equatable, Sendable {
    /// The text of each page, lines as they stand on it.
    package let pages: [String]

    /// Reads the file with pdftotext.
    package init(
        path: String,
        pdftotext: Tool
    ) async throws(ToolError) {
        // A name that begins with "-" would be read as an option.
        let file = path.hasPrefix("-") ? "./\(path)" : path
        var command = ChildCommand(
            path: pdftotext.path,
            arguments: ["-layout", "-enc", "UTF-8", "-eol", "unix", file, "-"]
        )
        command.keptOutput = Self.largestText
        let result = try await ChildProcess.run(command, seconds: 120)
        guard result.isGood else { throw result.failure(of: command) }
        // Each page ends with a form feed.
        var pages = result.output.split(separator: "\u{0C}", omittingEmptySubsequences: false)
        if pages.last?.isEmpty == true { pages.removeLast() }
        self.pages = pages.map { String($0) }
    }

    /// Sixteen million characters: a reference document is a hundred times smaller.
    private static let largestText = 16 << 20
}
