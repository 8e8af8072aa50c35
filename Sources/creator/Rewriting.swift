import CreatorCore
import CreatorShell
import LineEditing
import TranscriptReplay
import Transcripts

/// Writes transcripts anew: as they should be laid out, or as their sessions go now.
struct Rewriting {
    private let files: [TranscriptFile]
    private let output = Terminal()

    init(_ files: [TranscriptFile]) {
        self.files = files
    }

    /// Writes every file in its canonical form.
    func format() -> ReplayExit {
        var exit = files.isEmpty ? ReplayExit.unusable : .passed
        for file in files {
            switch file.document {
            case .failure(.unopenable(let reason)):
                say(file, "not written: \(reason)")
                exit = .unusable
            case .failure(.unreadable(let error)):
                say(file, "not written: \(error)")
                exit = .unusable
            case .success where file.path.hasSuffix(".md") || file.path == "-":
                say(file, "not written: only files that are transcripts as a whole")
                exit = .unusable
            case .success(let document):
                let bytes = document.transcript.bytes
                if bytes == file.bytes {
                    say(file, "unchanged")
                } else if Self.write(bytes, to: file.path) {
                    say(file, "written")
                } else {
                    exit = .unusable
                }
            }
        }
        return exit
    }

    /// Writes what happens now into the files that differ, asking first where wanted.
    func update(with replayer: Replayer, asking: Bool) async -> ReplayExit {
        var exit = files.isEmpty ? ReplayExit.unusable : .passed
        for (place, file) in files.enumerated() {
            let review = asking ? Review(of: file.path) : nil
            let revision = await TranscriptRevision(
                of: file,
                with: replayer,
                number: place * 3 + 1
            ) { verdict in review?.accepts(verdict) ?? true }
            switch revision.result {
            case .unchanged: say(file, "unchanged")
            case .written(let count): say(file, "\(count) command\(count == 1 ? "" : "s") written")
            case .refused(let reason):
                say(file, "not written: \(reason)")
                exit = .unusable
            }
            for line in revision.unstable { tell(line, in: file) }
            if !revision.unstable.isEmpty, exit == .passed { exit = .mismatch }
        }
        return exit
    }

    private func tell(_ line: UnstableLine, in file: TranscriptFile) {
        output.write("\(file.path):\(line.line) differs from one replay to the next\n")
        output.write("  once  \(String(decoding: line.first.bytes, as: UTF8.self))\n")
        output.write("  then  \(String(decoding: line.second.bytes, as: UTF8.self))\n")
        if let suggestion = line.suggestion {
            output.write("  write \(String(decoding: suggestion, as: UTF8.self))\n")
        }
    }

    private func say(_ file: TranscriptFile, _ words: String) {
        output.write("\(file.path)  \(words)\n")
    }

    /// Writes a file beside its place and renames it; says why when it cannot.
    static func write(_ bytes: [UInt8], to path: String) -> Bool {
        do throws(Refusal) {
            try FileCopy.write(bytes, to: NamedPath(path))
            return true
        } catch {
            Terminal(output: 2).write("error: \(error.message)\n")
            return false
        }
    }
}
