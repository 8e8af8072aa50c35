import CreatorCore
import CreatorShell
import Drawing
import LineEditing
import Media

extension ShellTools {
    /// What the shell uses of this machine: PDF text, pictures, the desktop's opener.
    static var ofThisMachine: ShellTools {
        var tools = ShellTools()
        tools.readDocument = { path in
            guard path.name.lowercased().hasSuffix(".pdf") else {
                return Result { () throws(Refusal) in try TextDocument.read(path) }
            }
            return await pdf(path)
        }
        tools.readPicture = { picture(at: $0) }
        tools.endChildren = { ChildProcess.endAll() }
        tools.open = { await opened($0) }
        return tools
    }

    private static func pdf(_ path: NamedPath) async -> Result<String, Refusal> {
        do throws(ToolError) {
            let text = try await PDFText(path: path.location, pdftotext: Tool(.pdftotext))
            return .success(text.pages.joined(separator: "\n"))
        } catch {
            return .failure(Refusal(.tool, "cannot read '\(path.name)': \(error)"))
        }
    }

    private static func picture(at path: String) -> (picture: PixelPicture, png: [UInt8])? {
        guard let canvas = try? Canvas.readPNG(path),
            let png = try? ReadableFile(path: path)
        else { return nil }
        let size = canvas.size
        let stride = canvas.stride
        let bytes = unsafe canvas.withPixels { pixels in unsafe [UInt8](pixels) }
        guard
            let picture = PixelPicture(
                width: size.width,
                height: size.height,
                bytes: bytes,
                stride: stride,
                order: .bgra
            ),
            let encoded = try? png.bytes(from: 0, count: png.size)
        else { return nil }
        return (picture, encoded)
    }

    private static func opened(_ path: String) async -> Bool {
        guard let opener = try? Tool(.opener) else { return false }
        return (try? await opener.run([path], seconds: 10)) != nil
    }
}
