/// Encodes a picture as DEC sixel graphics with a fixed palette of 252 colours.
///
/// 6 steps of red, 7 of green and 6 of blue: no picture needs its own palette to be recognised.
struct SixelEncoder {
    let picture: PixelPicture

    /// The whole sequence.
    func text() -> String {
        let indices = picture.pixels.map { Self.index(of: $0) }
        let bands = stride(from: 0, to: picture.height, by: 6).map { band(from: $0, indices) }
        let palette = Set(indices).sorted().map { Self.definition(of: $0) }.joined()
        let size = "\"1;1;\(picture.width);\(picture.height)"
        return "\u{1B}Pq\(size)\(palette)\(bands.joined(separator: "-"))\u{1B}\\"
    }

    /// Six rows: each colour in turn draws its pixels over the same band.
    private func band(from top: Int, _ indices: [Int]) -> String {
        let rows = top..<min(top + 6, picture.height)
        var columns: [Int: [UInt8]] = [:]
        for y in rows {
            for x in 0..<picture.width {
                let color = indices[y * picture.width + x]
                let empty = [UInt8](repeating: 0, count: picture.width)
                columns[color, default: empty][x] |= 1 << (y - top)
            }
        }
        return columns.sorted { $0.key < $1.key }.map { color, masks in
            "#\(color)\(Self.runs(of: masks))"
        }.joined(separator: "$")
    }

    private static func runs(of masks: [UInt8]) -> String {
        var text = ""
        var index = 0
        while index < masks.count {
            let end = masks[index...].firstIndex { $0 != masks[index] } ?? masks.count
            let sign = Character(Unicode.Scalar(63 + masks[index]))
            let count = end - index
            text += count > 3 ? "!\(count)\(sign)" : String(repeating: sign, count: count)
            index = end
        }
        return text
    }

    private static func index(of pixel: PixelPicture.Pixel) -> Int {
        let red = (Int(pixel.red) * 5 + 127) / 255
        let green = (Int(pixel.green) * 6 + 127) / 255
        let blue = (Int(pixel.blue) * 5 + 127) / 255
        return red * 42 + green * 6 + blue
    }

    /// A palette entry; sixel counts colours in percent.
    private static func definition(of index: Int) -> String {
        "#\(index);2;\(index / 42 * 20);\(index / 6 % 7 * 100 / 6);\(index % 6 * 20)"
    }
}
