import CreatorShell
import Glibc
package import Transcripts

/// Brings a file up to date with what its session does now.
package struct TranscriptRevision: Sendable {
    /// What became of a file.
    package enum Result: Sendable {
        /// It says already what happens.
        case unchanged
        /// So many of its commands were written anew.
        case written(commands: Int)
        /// It was left as it was; why, in words.
        case refused(String)
    }

    /// What became of the file.
    package let result: Result

    /// The lines that are different each time and therefore were not written.
    package let unstable: [UnstableLine]

    /// Replays a file three times, and writes what all of them agree on.
    ///
    /// Nothing is written to a link, or over changes made meanwhile. `number` names the private
    /// folders, three from there.
    package init(
        of file: TranscriptFile,
        with replayer: Replayer,
        number: Int,
        accepting isAccepted: @Sendable (ExchangeVerdict) -> Bool = { _ in true }
    ) async {
        guard let document = try? file.document.get() else {
            self.init(.refused("it is no transcript; correct it by hand"))
            return
        }
        var replays: [ReplayedSession] = []
        for attempt in 0..<3 {
            let replay = await replayer.replay(document.transcript, number: number + attempt)
            guard !replay.exchanges.isEmpty else {
                self.init(.refused("it could not be replayed; replay it alone to see why"))
                return
            }
            if attempt == 0, [.passed, .unexpectedPass].contains(replay.outcome.kind) {
                self.init(.unchanged)
                return
            }
            replays.append(replay)
        }
        do throws(TranscriptError) {
            let update = try TranscriptUpdate(
                document,
                runs: replays.map(\.exchanges),
                work: replays.map { Array($0.folder.utf8) },
                accepting: isAccepted
            )
            self.init(Self.write(update, to: file), unstable: update.unstable)
        } catch {
            self.init(.refused("what would be written cannot be read back: \(error)"))
        }
    }

    private init(_ result: Result, unstable: [UnstableLine] = []) {
        self.result = result
        self.unstable = unstable
    }

    private static func write(_ update: TranscriptUpdate, to file: TranscriptFile) -> Result {
        guard update.bytes != file.bytes else { return .unchanged }
        var status = stat()
        guard unsafe lstat(file.path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            return .refused("it is no file of its own (a link, or standard input)")
        }
        guard TranscriptFile(path: file.path).bytes == file.bytes else {
            return .refused("it was changed while it was replayed; try again")
        }
        do {
            try FileCopy.write(update.bytes, to: NamedPath(file.path))
            return .written(commands: update.updated.count)
        } catch {
            return .refused("it cannot be written; look at its folder's permissions")
        }
    }
}
