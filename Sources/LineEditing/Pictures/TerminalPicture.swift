/// A picture as the bytes that make a terminal show it.
package enum TerminalPicture {
    /// Encodes a picture to fit into a number of cells; nothing where no picture can be shown.
    ///
    /// - Parameters:
    ///   - picture: The pixels, for sixel and half blocks.
    ///   - png: The same picture as a PNG file, which kitty and iTerm2 take as it is.
    ///   - cells: The room there is; the picture keeps its proportions and is never made larger.
    ///   - protocol: What the terminal understands.
    /// - Returns: What to write, which ends with a new line.
    package static func text(
        _ picture: PixelPicture,
        png: [UInt8],
        cells: TerminalSize,
        as protocol: PictureProtocol
    ) -> String? {
        let room = TerminalSize(columns: max(cells.columns, 1), rows: max(cells.rows, 1))
        switch `protocol` {
        case .none: return nil
        case .kitty: return kitty(png, cells: fit(picture, in: room))
        case .inlineImage: return inlineImage(png, cells: fit(picture, in: room))
        case .sixel:
            // A cell is at least about 8 by 16 pixels, so that the picture stays inside the room.
            let small = picture.fitting(width: room.columns * 8, height: room.rows * 16)
            return SixelEncoder(picture: small).text() + "\n"
        case .halfBlocks:
            return halfBlocks(picture.fitting(width: room.columns, height: room.rows * 2))
        }
    }

    /// The cells that a picture fills; a cell is taken to be twice as high as wide.
    private static func fit(_ picture: PixelPicture, in room: TerminalSize) -> TerminalSize {
        let rowsAtFullWidth =
            Double(room.columns) * Double(picture.height) / Double(picture.width) / 2
        if rowsAtFullWidth <= Double(room.rows) {
            return TerminalSize(columns: room.columns, rows: max(Int(rowsAtFullWidth.rounded()), 1))
        }
        let columns = Double(room.rows) * 2 * Double(picture.width) / Double(picture.height)
        return TerminalSize(columns: max(Int(columns.rounded()), 1), rows: room.rows)
    }

    /// Kitty takes base64 in pieces of 4096 bytes; `q=2` keeps it from answering into the input.
    private static func kitty(_ png: [UInt8], cells: TerminalSize) -> String {
        let encoded = Array(base64(png).utf8)
        let starts = Array(stride(from: 0, to: max(encoded.count, 1), by: 4096))
        let pieces = starts.map { start in
            let piece = String(decoding: encoded[start...].prefix(4096), as: UTF8.self)
            let more = start == starts.last ? 0 : 1
            let head = "a=T,f=100,q=2,c=\(cells.columns),r=\(cells.rows),m=\(more)"
            return "\u{1B}_G\(start == 0 ? head : "m=\(more)");\(piece)\u{1B}\\"
        }
        return pieces.joined() + "\n"
    }

    private static func inlineImage(_ png: [UInt8], cells: TerminalSize) -> String {
        let size = "size=\(png.count);width=\(cells.columns);height=\(cells.rows)"
        return "\u{1B}]1337;File=inline=1;\(size);preserveAspectRatio=1:\(base64(png))\u{07}\n"
    }

    /// The upper half of a cell is drawn in the foreground colour, the lower one is its background.
    private static func halfBlocks(_ picture: PixelPicture) -> String {
        stride(from: 0, to: picture.height, by: 2).map { y in
            var row = ""
            var last: (PixelPicture.Pixel, PixelPicture.Pixel?)?
            for x in 0..<picture.width {
                let upper = picture[x, y]
                let lower = y + 1 < picture.height ? picture[x, y + 1] : nil
                if last == nil || last?.0 != upper || last?.1 != lower {
                    row += "\u{1B}[38;2;\(upper.red);\(upper.green);\(upper.blue)"
                    row += lower.map { ";48;2;\($0.red);\($0.green);\($0.blue)m" } ?? ";49m"
                    last = (upper, lower)
                }
                row += "▀"
            }
            return row + "\u{1B}[0m\n"
        }.joined()
    }
}
