import CPangoCairo

/// Owns one picture in memory: 32-bit pixels, in memory blue, green, red, opacity (premultiplied).
@safe
package final class Canvas {
    /// Width and height in pixels.
    package let size: PixelSize
    let surface: OpaquePointer
    let context: OpaquePointer

    /// An empty, transparent picture.
    package init(_ size: PixelSize) throws(DrawingError) {
        guard
            let surface = unsafe cairo_image_surface_create(
                CAIRO_FORMAT_ARGB32,
                Int32(size.width),
                Int32(size.height)
            )
        else { throw .noCanvas(width: size.width, height: size.height) }
        guard unsafe cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS,
            let context = unsafe cairo_create(surface)
        else {
            unsafe cairo_surface_destroy(surface)
            throw .noCanvas(width: size.width, height: size.height)
        }
        self.size = size
        unsafe self.surface = surface
        unsafe self.context = context
    }

    init(adopting surface: OpaquePointer) throws(DrawingError) {
        let width = Int(unsafe cairo_image_surface_get_width(surface))
        let height = Int(unsafe cairo_image_surface_get_height(surface))
        guard let context = unsafe cairo_create(surface) else {
            unsafe cairo_surface_destroy(surface)
            throw .noCanvas(width: width, height: height)
        }
        size = PixelSize(width, height)
        unsafe self.surface = surface
        unsafe self.context = context
    }

    deinit {
        unsafe cairo_destroy(context)
        unsafe cairo_surface_destroy(surface)
    }

    /// Bytes from one row of pixels to the next.
    package var stride: Int { Int(unsafe cairo_image_surface_get_stride(surface)) }

    /// Lends the pixels, row after row, `stride` bytes each.
    @unsafe
    package func withPixels<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
        unsafe cairo_surface_flush(surface)
        guard let data = unsafe cairo_image_surface_get_data(surface) else {
            return unsafe body(UnsafeRawBufferPointer(start: nil, count: 0))
        }
        return unsafe body(UnsafeRawBufferPointer(start: data, count: stride * size.height))
    }

    @unsafe
    func withMutablePixels<Result>(_ body: (UnsafeMutableRawBufferPointer) -> Result) -> Result {
        unsafe cairo_surface_flush(surface)
        guard let data = unsafe cairo_image_surface_get_data(surface) else {
            return unsafe body(UnsafeMutableRawBufferPointer(start: nil, count: 0))
        }
        let result = unsafe body(
            UnsafeMutableRawBufferPointer(start: data, count: stride * size.height)
        )
        unsafe cairo_surface_mark_dirty(surface)
        return result
    }

    /// A number that differs when any pixel differs (FNV-1a over the rows).
    package var fingerprint: UInt64 {
        let width = size.width
        let stride = stride
        let height = size.height
        return unsafe withPixels { pixels in
            var hash: UInt64 = 0xcbf2_9ce4_8422_2325
            for row in 0..<height {
                for column in 0..<width {
                    let pixel = unsafe pixels.loadUnaligned(
                        fromByteOffset: row * stride + column * 4,
                        as: UInt32.self
                    )
                    hash = (hash ^ UInt64(pixel)) &* 0x100_0000_01b3
                }
            }
            return hash
        }
    }

    /// The colour of one pixel as 0xAARRGGBB, premultiplied.
    package func pixel(_ x: Int, _ y: Int) -> UInt32 {
        let place = y * stride + x * 4
        return unsafe withPixels { unsafe $0.loadUnaligned(fromByteOffset: place, as: UInt32.self) }
    }
}
