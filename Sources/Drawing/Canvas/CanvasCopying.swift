import CPangoCairo
import Glibc
import SceneGraph

extension Canvas {
    /// Draws another picture under the map in force, with its corner at a place.
    func draw(_ other: Canvas, at place: Point = .zero, opacity: Double = 1) {
        unsafe cairo_set_source_surface(context, other.surface, place.x, place.y)
        if opacity >= 1 {
            unsafe cairo_paint(context)
        } else {
            unsafe cairo_paint_with_alpha(context, opacity)
        }
        unsafe cairo_set_source_rgb(context, 0, 0, 0)
    }

    /// Replaces the pixels in a rectangle by those of another picture of the same size.
    func copy(_ other: Canvas, in rect: PixelRect) {
        let stride = stride
        let width = min(rect.maxX, size.width) - rect.x
        guard other.size == size, width > 0, other !== self else { return }
        unsafe withMutablePixels { target in
            unsafe other.withPixels { source in
                for row in rect.y..<min(rect.maxY, size.height) {
                    let start = row * stride + rect.x * 4
                    let slice = unsafe UnsafeRawBufferPointer(
                        rebasing: source[start..<start + width * 4]
                    )
                    unsafe UnsafeMutableRawBufferPointer(
                        rebasing: target[start..<start + width * 4]
                    ).copyMemory(from: slice)
                }
            }
        }
    }
}

extension Canvas {
    /// Whether any pixel in a rectangle differs from another picture of the same size.
    func differs(from other: Canvas, in rect: PixelRect) -> Bool {
        let stride = stride
        return unsafe withPixels { mine in
            unsafe other.withPixels { theirs in
                for row in rect.y..<rect.maxY {
                    let start = row * stride + rect.x * 4
                    guard let left = mine.baseAddress, let right = theirs.baseAddress else {
                        return false
                    }
                    if unsafe memcmp(left + start, right + start, rect.width * 4) != 0 {
                        return true
                    }
                }
                return false
            }
        }
    }
}
