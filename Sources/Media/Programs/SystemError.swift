internal import Glibc

/// What the system answered to a call, in its own words.
struct SystemError: Error, Equatable, CustomStringConvertible {
    let number: Int32

    /// The answer to the call that this thread made last.
    static var last: SystemError { SystemError(number: errno) }

    var description: String { unsafe String(cString: strerror(number)).lowercased() }
}
