/// A program of others that this one can use, and the Debian package that has it.
package enum Program: String, CaseIterable, Sendable {
    /// Encodes the film.
    case ffmpeg
    /// Describes a film.
    case ffprobe
    /// Reads the text of a PDF.
    case pdftotext
    /// Opens a file in the desktop's program for it.
    case opener = "xdg-open"

    /// What `apt install` needs to hear.
    package var debianPackage: String {
        switch self {
        case .ffmpeg, .ffprobe: "ffmpeg"
        case .pdftotext: "poppler-utils"
        case .opener: "xdg-utils"
        }
    }

    /// Whether a film cannot be made without it.
    package var isNeeded: Bool {
        switch self {
        case .ffmpeg: true
        case .ffprobe, .pdftotext, .opener: false
        }
    }

    /// The argument that makes it print its version.
    var versionArgument: String {
        switch self {
        case .ffmpeg, .ffprobe: "-version"
        case .pdftotext: "-v"
        case .opener: "--version"
        }
    }
}
