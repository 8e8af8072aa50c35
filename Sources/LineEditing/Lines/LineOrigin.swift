/// Where a line came from; as text it is what stands before an error message of a script.
package enum LineOrigin: Equatable, Sendable, CustomStringConvertible {
    /// Typed by a person.
    case terminal

    /// A line of standard input, counted from 1.
    case standardInput(line: Int)

    /// A line of a script file, counted from 1.
    case file(String, line: Int)

    /// The n-th `-c` option, counted from 1.
    case option(Int)

    package var description: String {
        switch self {
        case .terminal: "terminal"
        case .standardInput(let line): "stdin:\(line)"
        case .file(let path, let line): "\(path):\(line)"
        case .option(let number): "-c \(number)"
        }
    }
}
