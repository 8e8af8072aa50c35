/// Why a line, or a whole script, cannot be read.
package enum LineError: Error, Equatable, Sendable, CustomStringConvertible {
    /// The line has more bytes than the limit.
    case tooLong(limit: Int)

    /// The line is not UTF-8 from this byte on, counted from 1.
    case notUTF8(byte: Int)

    /// The script file cannot be read; the reason is the system's.
    case unreadableFile(path: String, reason: String)

    /// The input begins as a transcript and is none.
    case notTranscript(reason: String)

    package var description: String {
        switch self {
        case .notTranscript(let reason): "the transcript cannot be read: \(reason)"
        case .tooLong(let limit):
            "the line is longer than \(limit) bytes; put long text in a file and give key=@FILE"
        case .notUTF8(let byte):
            "the line is not UTF-8 (byte \(byte)); save the text as UTF-8 and try again"
        case .unreadableFile(let path, let reason):
            "cannot read '\(path)': \(reason); check the name and its permissions"
        }
    }
}
