package import CreatorShell
package import Transcripts

/// One session to replay: what is typed, and the surroundings it is typed in.
package struct ReplaySession: Sendable {
    /// The transcript whose commands are typed.
    package let transcript: Transcript

    /// The private folder, which exists only once something was written into it.
    package let folder: String

    /// What the arguments in the header ask for.
    package let options: ShellOptions

    /// The arguments in the header, without the `-` of a script.
    package let arguments: [String]

    /// Whether the commands come as a script instead of being typed.
    package let isScript: Bool

    /// The output folder, as the session names it and where it is.
    var output: NamedPath { surroundings.place(of: options.folder) }

    /// Where paths begin: in the private folder; there is no home.
    var surroundings: Surroundings { Surroundings(directory: folder, home: nil) }

    /// How long a command may take.
    func limit(of exchange: Exchange) -> TimeLimit {
        for setting in exchange.settings {
            if case .timeout(let limit) = setting.value { return limit }
        }
        for setting in transcript.header {
            if case .timeout(let limit) = setting.value { return limit }
        }
        return TimeLimit(milliseconds: 600_000)
    }
}
