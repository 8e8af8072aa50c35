/// A small picture in memory, for a terminal.
package struct PixelPicture: Equatable, Sendable {
    /// One opaque pixel.
    package struct Pixel: Hashable, Sendable {
        /// Red, 0 to 255.
        package var red: UInt8
        /// Green, 0 to 255.
        package var green: UInt8
        /// Blue, 0 to 255.
        package var blue: UInt8

        /// Creates a pixel.
        package init(red: UInt8, green: UInt8, blue: UInt8) {
            self.red = red
            self.green = green
            self.blue = blue
        }
    }

    /// The order of a pixel's four bytes.
    package enum ByteOrder: Sendable {
        case rgba
        /// Cairo's order on this machine.
        case bgra
    }

    /// Pixels from left to right.
    package let width: Int

    /// Pixels from top to bottom.
    package let height: Int

    /// Rows from the top, without gaps.
    package let pixels: [Pixel]

    /// Creates a picture from its pixels, or nothing when there are not width times height.
    package init?(width: Int, height: Int, pixels: [Pixel]) {
        guard width > 0, height > 0, pixels.count == width * height else { return nil }
        self.width = width
        self.height = height
        self.pixels = pixels
    }

    /// Creates a picture from bytes, whose alpha is not looked at.
    ///
    /// `stride` is the number of bytes from one row to the next.
    package init?(width: Int, height: Int, bytes: [UInt8], stride: Int, order: ByteOrder) {
        guard width > 0, height > 0, stride >= width * 4,
            bytes.count >= stride * (height - 1) + width * 4
        else { return nil }
        self.width = width
        self.height = height
        let (red, blue) = order == .rgba ? (0, 2) : (2, 0)
        pixels = (0..<height * width).map { index in
            let at = index / width * stride + index % width * 4
            return Pixel(red: bytes[at + red], green: bytes[at + 1], blue: bytes[at + blue])
        }
    }

    /// The picture made smaller, each new pixel the mean of those it covers; never made larger.
    package func fitting(width maxWidth: Int, height maxHeight: Int) -> PixelPicture {
        let scale = min(
            1,
            Double(max(maxWidth, 1)) / Double(width),
            Double(max(maxHeight, 1)) / Double(height)
        )
        if scale == 1 { return self }
        let newWidth = max(1, Int(Double(width) * scale))
        let newHeight = max(1, Int(Double(height) * scale))
        let scaled = (0..<newHeight).flatMap { y in
            (0..<newWidth).map { x in
                mean(
                    columns: x * width
                        / newWidth..<max((x + 1) * width / newWidth, x * width / newWidth + 1),
                    rows: y * height
                        / newHeight..<max(
                            (y + 1) * height / newHeight,
                            y * height / newHeight + 1
                        )
                )
            }
        }
        return PixelPicture(width: newWidth, height: newHeight, pixels: scaled) ?? self
    }

    /// The pixel at a place; both count from 0.
    package subscript(x: Int, y: Int) -> Pixel { pixels[y * width + x] }

    private func mean(columns: Range<Int>, rows: Range<Int>) -> Pixel {
        var (red, green, blue) = (0, 0, 0)
        for y in rows {
            for x in columns {
                let pixel = self[x, y]
                red += Int(pixel.red)
                green += Int(pixel.green)
                blue += Int(pixel.blue)
            }
        }
        let count = columns.count * rows.count
        return Pixel(
            red: UInt8(red / count),
            green: UInt8(green / count),
            blue: UInt8(blue / count)
        )
    }
}
