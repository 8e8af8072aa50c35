extension Canvas {
    /// Blurs the opacity of the picture with three box passes each way, which is near a Gauss bell.
    func blurOpacity(radius: Int) {
        let width = size.width
        let height = size.height
        let stride = stride
        unsafe withMutablePixels { pixels in
            var plane = [UInt8](repeating: 0, count: width * height)
            for row in 0..<height {
                for column in 0..<width {
                    plane[row * width + column] = unsafe pixels[row * stride + column * 4 + 3]
                }
            }
            for _ in 0..<3 {
                plane = Canvas.boxed(plane, width: width, height: height, radius: radius)
                plane = Canvas.boxed(plane, width: height, height: width, radius: radius)
            }
            for row in 0..<height {
                for column in 0..<width {
                    unsafe pixels[row * stride + column * 4 + 3] = plane[row * width + column]
                }
            }
        }
    }

    /// Blurs along rows and returns the plane turned, so that two calls blur both ways.
    private static func boxed(
        _ plane: [UInt8],
        width: Int,
        height: Int,
        radius: Int
    ) -> [UInt8] {
        var turned = [UInt8](repeating: 0, count: plane.count)
        let span = 2 * radius + 1
        for row in 0..<height {
            let start = row * width
            var sum = 0
            for column in 0..<min(radius, width) { sum += Int(plane[start + column]) }
            for column in 0..<width {
                if column + radius < width { sum += Int(plane[start + column + radius]) }
                if column - radius > 0 { sum -= Int(plane[start + column - radius - 1]) }
                turned[column * height + row] = UInt8((sum + span / 2) / span)
            }
        }
        return turned
    }
}
