internal import Glibc

/// What the system answered to a call, in its own words.
package struct SystemError: Error, Equatable, CustomStringConvertible {
    /// The number of the answer.
    package let number: Int32

    /// The answer to the call that this thread made last.
    package static var last: SystemError { SystemError(number: errno) }

    package var description: String { unsafe String(cString: strerror(number)).lowercased() }
}
