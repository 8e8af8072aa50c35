/// Why libcurl cannot be used.
package enum CurlError: Error, Equatable, Sendable {
    /// The library is not on this machine.
    case missing
}

extension CurlError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .missing: "libcurl is not installed; try 'sudo apt install libcurl4'"
        }
    }
}
