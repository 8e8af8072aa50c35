import CreatorTestSupport
import Glibc
import Media

// Standing between creator and its encoder, so that a test need not hurry.
extension Workplace {
    /// Puts an encoder into `bin` whose first film never ends.
    ///
    /// It is the real one, but gets no more than the first frames. It goes on only when creator is
    /// gone, as it would without this; every later film is made as always.
    func installStallingEncoder() throws {
        let encoder = try Tool(.ffmpeg).path
        let script = """
            #!/bin/bash
            if mkdir "$0.first" 2> /dev/null; then
                exec \(encoder) "$@" < <(
                    head -c 3000000
                    : > "$0.first/stalled"
                    exec tail --pid=$PPID -f /dev/null
                )
            fi
            exec \(encoder) "$@"
            """
        try write(Array(script.utf8), to: "\(bin)/ffmpeg", mode: 0o755)
    }

    /// Puts the real encoder into `bin`.
    func installEncoder() throws {
        guard unsafe symlink(try Tool(.ffmpeg).path, "\(bin)/ffmpeg") == 0 else { throw NotMade() }
    }

    /// The encoder at work for a process, once it stands still in the middle of a film.
    func stalledEncoder(of process: CInt) -> SystemProcess? {
        guard unsafe access("\(bin)/ffmpeg.first/stalled", F_OK) == 0 else { return nil }
        return SystemProcess.children(of: process).first { $0.name == "ffmpeg" }
    }

    /// Files of which nobody knows yet whether they will be whole.
    var halfMade: [String] { files.filter { $0.hasSuffix(".partial") } }
}
