/// Why there is no film.
package enum FilmError: Error, Sendable {
    /// Drawing a frame failed.
    case drawing(any Error)
    /// A recording cannot be used.
    case sound(SoundError)
    /// The captions cannot be read, for this reason.
    case captions(path: String, reason: String)
    /// The encoding program is missing or failed.
    case encoder(ToolError)
    /// The folder has not enough room; both figures in bytes.
    case noSpace(folder: String, needed: Int, free: Int)
    /// The file cannot be written there, for this reason.
    case unwritable(path: String, reason: String)
    /// Not as many frames were drawn as the film has.
    case frameCount(drawn: Int, expected: Int)
    /// What came out is not the film that was asked for.
    case notWhole(reason: String)
    /// The task was cancelled.
    case cancelled
}

extension FilmError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .drawing(let error): "a frame could not be drawn: \(error)"
        case .sound(let error): error.description
        case .captions(let path, let reason):
            "the captions '\(path)' cannot be read: \(reason); run the tts stage again"
        case .encoder(let error): error.description
        case .noSpace(let folder, let needed, let free):
            """
            '\(folder)' has \(Self.megabytes(free)) MB left and the film may need \
            \(Self.megabytes(needed)); free some space and try again
            """
        case .unwritable(let path, let reason):
            "'\(path)' cannot be written: \(reason); choose another folder"
        case .frameCount(let drawn, let expected):
            "\(drawn) frames were drawn where the film has \(expected)"
        case .notWhole(let reason): "the film is not whole: \(reason); try again"
        case .cancelled: "the film was cancelled"
        }
    }

    private static func megabytes(_ bytes: Int) -> Int { (bytes + 999_999) / 1_000_000 }
}
