import CreatorCore
import Transcripts

extension ShellOptions {
    /// The recordings that begin with the session.
    func recordings(_ settings: ShellSettings) throws(Refusal) -> [any SessionObserver] {
        guard let recordFile else { return [] }
        let place = settings.surroundings.place(of: recordFile)
        return [try RecordingFile(place, header: settings.recordingHeader)]
    }

    /// Who else is told of every command.
    func observers() throws(Refusal) -> [any SessionObserver] {
        guard let observePipe else { return [] }
        return [try ExchangeStream(path: observePipe)]
    }

    /// The header of a recording: what a replay has to know to go the same way.
    func recordingHeader(isScript: Bool) -> [HeaderSetting] {
        var words = recordedArguments
        // As on the command line: the lines come as a script.
        if isScript { words.append("-") }
        return [.providers(.offline)] + (words.isEmpty ? [] : [.args(words)])
    }

    /// The arguments that change what a session says.
    private var recordedArguments: [String] {
        var words: [String] = []
        if isJSON { words.append("--json") }
        if isPlain { words.append("--plain") }
        if isQuiet { words.append("--quiet") }
        if keepsGoing { words.append("--keep-going") }
        if echoes { words.append("--echo") }
        // A replay has a folder of its own, in which only names without a way out mean something.
        if folder != "out", !folder.hasPrefix("/"), !folder.contains("..") {
            words += ["--out", folder]
        }
        return words
    }
}
