import CreatorCore
import Glibc

/// Why a file or folder could not be made, from the system's error number.
struct FileFault {
    private let number: Int32
    private let path: String

    init(_ number: Int32, _ path: String) {
        self.number = number
        self.path = path
    }

    /// The stage error a reviewer sees: what is wrong, then what to do.
    var stageError: StageError {
        StageError(.file, message, isRetryable: true)
    }

    private var name: String {
        path.split(separator: "/").last.map { String($0) } ?? path
    }

    private var message: String {
        switch number {
        case ENOSPC, EDQUOT:
            "the disk is full, so '\(name)' was not written; free some space and try again"
        case EACCES, EPERM, EROFS:
            "'\(name)' cannot be written here; choose another folder with --out"
        case ENOTDIR:
            "'\(name)' is not a folder; choose another folder with --out"
        case ENOENT:
            "'\(name)' is not there; look for the output folder, or choose another with --out"
        default:
            "'\(name)' was not written: \(unsafe String(cString: strerror(number))); choose another folder with --out"
        }
    }
}
