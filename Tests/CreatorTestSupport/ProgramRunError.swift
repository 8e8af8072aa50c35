/// What a program in a ``ProgramRun`` did not do in time.
package enum ProgramRunError: Error, CustomStringConvertible {
    case notStarted
    case inVain(String, output: String, notices: String)

    package var description: String {
        switch self {
        case .notStarted:
            "the program could not be started"
        case .inVain(let wanted, let output, let notices):
            "waited in vain for \(wanted); it wrote:\n\(output)\nand as errors:\n\(notices)"
        }
    }
}
