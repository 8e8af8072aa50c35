import Testing

/// How somebody calls the program, and what must come of it.
struct Invocation: CustomTestStringConvertible {
    /// The program's arguments.
    let arguments: [String]

    /// What is piped in.
    var input = ""

    /// The exit code.
    let code: CInt

    /// What standard output begins with.
    var output = ""

    /// What standard error contains.
    var notice = ""

    var testDescription: String { (["creator"] + arguments).joined(separator: " ") }

    /// A line for each way out of the program, and for each way in.
    static let all = results + mistakes + scripts

    private static let results = [
        Invocation(arguments: ["--version"], code: 0, output: "creator "),
        Invocation(arguments: ["--help"], code: 0, output: "OVERVIEW: Make a pharma"),
        Invocation(arguments: ["-c", "help accept"], code: 0, output: "accept\n"),
        Invocation(arguments: ["-c", "types"], code: 0, output: " type "),
        Invocation(arguments: [], code: 0),
    ]

    private static let mistakes = [
        Invocation(arguments: ["--nope"], code: 2, notice: "Unknown option '--nope'"),
        Invocation(arguments: ["--out"], code: 2, notice: "Missing value for '--out"),
        Invocation(arguments: ["--color", "red"], code: 2, notice: "'red' is invalid"),
        Invocation(arguments: ["-c", "acept"], code: 2, notice: "did you mean accept?"),
        Invocation(arguments: ["-c", "start mao"], code: 2, notice: "did you mean moa?"),
        Invocation(arguments: ["-c", "start moa"], code: 2, notice: "condition is missing"),
        Invocation(arguments: ["-c", "accept"], code: 1, notice: "no session is open"),
        Invocation(arguments: ["nothing.creator"], code: 1, notice: "no such file"),
        Invocation(arguments: ["."], code: 1, notice: "cannot read '.'"),
        Invocation(arguments: ["-c", FilmRequest.quick.start], code: 4, output: "[started]"),
    ]

    private static let scripts = [
        Invocation(arguments: [], input: "echo piped", code: 0, output: "piped\n"),
        Invocation(arguments: ["-"], input: "echo piped\r\n", code: 0, output: "piped\n"),
        Invocation(
            arguments: ["-c", "echo one", "-c", "echo two", "three.creator"],
            input: "echo never\n",
            code: 0,
            output: "one\ntwo\nthree\n"
        ),
        Invocation(
            arguments: ["-e", "three.creator"],
            code: 0,
            output: "> # the third\n> echo three\nthree\n"
        ),
        Invocation(
            arguments: [],
            input: "-accept\n- nonsense\necho on\naccept\necho never\n",
            code: 1,
            output: "on\n",
            notice: "stopped at stdin:4"
        ),
        Invocation(
            arguments: ["-k"],
            input: "nonsense\naccept\necho on\n",
            code: 2,
            output: "on\n",
            notice: "no session is open"
        ),
        Invocation(
            arguments: ["-q", "--json"],
            input: "accept\n",
            code: 1,
            output: #"{"status":"error","error":"no session is open"#
        ),
    ]
}
