import Testing

/// A transcript that must not pass, and the exit code that says why.
struct FalseGreen: CustomTestStringConvertible {
    /// What is wrong with it.
    let name: String

    /// The text behind the first header line.
    let text: String

    /// The options it is replayed with.
    var options: [String] = []

    /// The exit code.
    let code: CInt

    var testDescription: String { name }

    /// What really happens.
    static let truth = """

        > echo one
        | one

        > echo two
        | two

        > accept
        ! error: no session is open; type start moa drug_name=... condition=...
        !   try: types
        = error state

        > quit
        = exit 0

        """

    static let all = judged + malformed + idle + stopped

    /// Something differs.
    private static let judged = [
        changed("an unknown command", "> echo two", "> eco two"),
        changed("an error status that is not written", "= error state\n", ""),
        changed("an error status of another kind", "error state", "error file"),
        changed("a command that fails, said to be ok", "= error state", "= ok"),
        changed(
            "text on the error channel that is not written",
            "!   try: types\n",
            ""
        ),
        changed("text on the wrong channel", "! error", "| error"),
        changed("output on the wrong channel", "| one", "! one"),
        changed("a missing line of output", "| one\n", ""),
        changed("an extra line of output at the end", "| two\n", "| two\n| three\n"),
        changed("an extra line of output at the beginning", "| two\n", "| zero\n| two\n"),
        changed("a line that is there twice", "| two\n", "| two\n| two\n"),
        changed("two lines at once", "| one", "| one two"),
        changed("a line without its last letter", "| one", "| on"),
        changed("a line of blanks only", "| one\n", "|\n| one\n"),
        changed("a gap that is too long", "| one\n", "|* 2\n"),
        changed("a gap that wants more than there is", "| one\n", "| one\n|* 1..2\n"),
        changed("a gap on the wrong channel", "!   try: types", "|* 1"),
        changed("a hole of another type", "| one", "|~ <int>"),
        changed("an event that does not happen", "| one\n", "| one\n% {\"status\":\"started\"}\n"),
        changed("events that are not listed", "\n> echo one", "@ events: exact\n\n> echo one"),
        changed("another exit code", "= exit 0", "= exit 1"),
        changed("an exit code that is not written", "\n= exit 0\n", "\n"),
        changed(
            "the end of the input left out",
            "> quit\n= exit 0\n",
            "> start moa drug_name=A condition=B\n|*\n"
        ),
        changed(
            "a file that is said to fail",
            "\n> echo one",
            "@ xfail: it does not\n\n> echo one"
        ),
    ]

    /// It is no transcript.
    private static let malformed = [
        "something behind the exit code": truth + "| more\n",
        "a status behind the exit code": truth + "= ok\n",
        "no commands": "\n# only words\n",
        "a header alone": "",
        "an unknown header key": "@ tilte: x\n" + truth,
        "an unknown setting of a command": truth.replacing(
            "> echo one",
            with: "@ afer: x\n> echo one"
        ),
        "a gutter without its blank": truth.replacing("| one", with: "|one"),
        "an indented gutter": truth.replacing("| one", with: " | one"),
        "no gutter": truth.replacing("| one", with: "one"),
        "a mistyped gutter of output": truth.replacing("| one", with: "I one"),
        "a mistyped gutter of errors": truth.replacing("! error", with: "1 error"),
        "a mistyped gutter of input": truth.replacing("> echo two", with: "<echo two"),
        "a mistyped gutter of a status": truth.replacing("= error", with: "- error"),
        "a mistyped gutter of an event": truth.replacing("| one", with: "| one\n$ {}"),
        "a mistyped gutter of a key": truth.replacing("> echo one", with: "> echo one\nˆ C"),
        "a mistyped gutter of a continuation": truth.replacing(
            "> echo one",
            with: "> echo one\\\n, x"
        ),
        "a mistyped gutter of a setting": truth.replacing(
            "> echo one",
            with: "a after: x\n> echo one"
        ),
        "a mistyped gutter of a pattern": truth.replacing("| one", with: "|- one"),
        "a mistyped gutter of a gap": truth.replacing("| one", with: "|+ 1"),
        "a mistyped gutter of a section": truth + "\n-- file x\n| y\n",
        "a mistyped gutter of a comment": truth.replacing("> echo two", with: "// two\n> echo two"),
        "an unknown hole": truth.replacing("| one", with: "|~ <words>"),
        "an unknown escape": truth.replacing("| one", with: #"|\ on\q"#),
        "an unknown status": truth.replacing("error state", with: "error stat"),
        "blanks at the end of a line": truth.replacing("| one", with: "| one "),
        "output before any command": "\n| one\n" + truth,
        "a setting that no command follows": truth.replacing("= exit 0\n", with: "")
            + "\n@ within: 1s\n",
        "an exit code that is none": truth.replacing("exit 0", with: "exit 256"),
    ].map { FalseGreen(name: $0, text: $1, code: 2) }.sorted { $0.name < $1.name }

    /// Nothing was replayed.
    private static let idle = [
        FalseGreen(name: "all skipped", text: "@ requires: no-such-tool\n" + truth, code: 2),
        FalseGreen(name: "none of this tag", text: truth, options: ["--tag", "no"], code: 2),
        FalseGreen(name: "none of this name", text: truth, options: ["--filter", "no"], code: 2),
        FalseGreen(name: "an empty shard", text: truth, options: ["--shard", "2/2"], code: 2),
    ]

    /// It could not be replayed to its end.
    private static let stopped = [
        FalseGreen(
            name: "commands after quit",
            text: truth.replacing("= exit 0\n", with: "= exit 0\n\n> echo never\n"),
            code: 2
        ),
        FalseGreen(
            name: "commands after an exit that is not written",
            text: truth.replacing("= exit 0\n", with: "\n> echo never\n| never\n"),
            code: 1
        ),
        FalseGreen(
            name: "a missing tool, with skipping not allowed",
            text: "@ requires: no-such-tool\n" + truth,
            options: ["--no-skip"],
            code: 3
        ),
        FalseGreen(
            name: "a key that is never pressed",
            text: truth.replacing("> echo one\n", with: "@ after: never\n> echo one\n^ C\n"),
            code: 3
        ),
    ]

    /// The truth with a change.
    private static func changed(_ name: String, _ old: String, _ new: String, code: CInt = 1)
        -> FalseGreen
    {
        FalseGreen(name: name, text: truth.replacing(old, with: new), code: code)
    }
}
