import CPangoCairo
import Glibc

extension Canvas {
    /// Writes the picture as a PNG file, which is whole or absent: written beside, then renamed.
    package func writePNG(to path: String) throws(DrawingError) {
        let draft = path + ".part"
        unsafe cairo_surface_flush(surface)
        let status = unsafe cairo_surface_write_to_png(surface, draft)
        guard status == CAIRO_STATUS_SUCCESS else {
            unsafe unlink(draft)
            throw .cannotWrite(path: path, reason: Canvas.words(status))
        }
        guard unsafe rename(draft, path) == 0 else {
            let reason = unsafe String(cString: strerror(errno))
            unsafe unlink(draft)
            throw .cannotWrite(path: path, reason: reason)
        }
    }

    /// Reads a PNG file.
    package static func readPNG(_ path: String) throws(DrawingError) -> Canvas {
        guard let surface = unsafe cairo_image_surface_create_from_png(path) else {
            throw .cannotRead(path: path, reason: "out of memory")
        }
        let status = unsafe cairo_surface_status(surface)
        guard status == CAIRO_STATUS_SUCCESS else {
            unsafe cairo_surface_destroy(surface)
            throw .cannotRead(path: path, reason: words(status))
        }
        return try unsafe Canvas(adopting: surface)
    }

    private static func words(_ status: cairo_status_t) -> String {
        unsafe String(cString: cairo_status_to_string(status))
    }
}
