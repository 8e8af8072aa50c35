package import CreatorCore
package import LineEditing

/// What a shell needs from the world beside its terminal.
package struct ShellTools: Sendable {
    /// Reads the text of a file named with `key=@FILE`.
    package var readDocument: @Sendable (String) throws(Refusal) -> String = TextDocument.read

    /// Reads a line of JSON as the wire knows it.
    package var readMessage: @Sendable (JSON) throws(Refusal) -> Command

    /// Opens a file in the desktop's program for it; false when there is none.
    package var open: @Sendable (String) async -> Bool = { _ in false }

    /// Reads a PNG file as pixels and as its bytes.
    package var readPicture: @Sendable (String) -> (picture: PixelPicture, png: [UInt8])? = { _ in
        nil
    }

    /// What is written when no face but text will do, for example into a saved file.
    package var reader: any ShellFace

    /// Creates tools that touch nothing but the files of the brief.
    package init(
        reader: any ShellFace,
        readMessage: @escaping @Sendable (JSON) throws(Refusal) -> Command
    ) {
        self.reader = reader
        self.readMessage = readMessage
    }
}
