package import CreatorCore
package import LineEditing

/// What a shell needs from the world beside its terminal.
package struct ShellTools: Sendable {
    /// Reads the text of a file named with `key=@FILE`.
    package var readDocument: @Sendable (NamedPath) async -> Result<String, Refusal> = { path in
        Result { () throws(Refusal) in try TextDocument.read(path) }
    }

    /// Ends what runs at once and removes what is half made; for the moment before the program ends.
    package var endChildren: @Sendable () -> Void = {}

    /// Opens a file in the desktop's program for it; false when there is none.
    package var open: @Sendable (String) async -> Bool = { _ in false }

    /// Reads a PNG file as pixels and as its bytes.
    package var readPicture: @Sendable (String) -> (picture: PixelPicture, png: [UInt8])? = { _ in
        nil
    }

    /// Creates tools that touch nothing but the files of the brief.
    package init() {}
}
