/// Why a sound file could not be written or read.
package enum WaveFileError: Error, Hashable, Sendable, CustomStringConvertible {
    case cannotWrite(path: String, reason: String)
    case cannotRead(path: String, reason: String)
    /// More than 4 GiB, which RIFF cannot say.
    case tooLong(path: String)
    case notAWave(path: String)
    /// A wave file, but not 48 kHz mono 16-bit.
    case otherFormat(path: String)
    /// The file ends before its sound does.
    case cutShort(path: String)

    /// What is wrong, then what to do.
    package var description: String {
        switch self {
        case .cannotWrite(let path, let reason):
            "cannot write '\(path)': \(reason); make room or choose another folder"
        case .cannotRead(let path, let reason):
            "cannot read '\(path)': \(reason); run the stage again"
        case .tooLong(let path):
            "'\(path)' would pass 4 GiB; make the narration shorter"
        case .notAWave(let path):
            "'\(path)' is no wave file; run the stage again"
        case .otherFormat(let path):
            "'\(path)' is not 48 kHz mono 16-bit; run the stage again"
        case .cutShort(let path):
            "'\(path)' ends too early; run the stage again"
        }
    }
}
