/// A program to run: which one, with what, where.
package struct ChildCommand: Sendable {
    /// Path of the program.
    package let path: String
    /// Its arguments, without its name.
    package let arguments: [String]
    /// The folder it runs in; nil is ours.
    package var directory: String?
    /// How many pipes it reads besides its outputs; 0 gives it an empty standard input.
    ///
    /// The first is its descriptor 0, the others are 3, 4 and so on.
    package var inputs = 0
    /// Bytes of its standard output that are kept; the oldest go first.
    package var keptOutput = 1 << 20
    /// Half-made files, to be removed if this program has to leave at once.
    package var unfinished: [String] = []

    /// Describes a run of the program at `path`.
    package init(path: String, arguments: [String]) {
        self.path = path
        self.arguments = arguments
    }

    /// The program's name, for messages.
    package var name: String {
        path.split(separator: "/").last.map { String($0) } ?? path
    }
}
