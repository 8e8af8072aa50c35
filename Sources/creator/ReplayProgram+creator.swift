import ArgumentParser
import CreatorOffline
import CreatorShell
import Glibc
import TranscriptReplay

extension ReplayProgram {
    /// This very program.
    static var ofThisProgram: ReplayProgram {
        ReplayProgram(
            runner: { StudioRunner(output: $0, pictureFolder: $1) },
            options: { words in
                // Most headers have no arguments, and the parser takes longer than a session.
                words.isEmpty
                    ? ChatCommand.plainOptions : (try? ChatCommand.parse(words))?.shellOptions
            },
            hasTool: isInstalled,
            tools: .ofThisMachine,
            executable: executable
        )
    }

    /// Whether a program is in one of the folders of `PATH`.
    private static func isInstalled(_ name: String) -> Bool {
        let folders = (Environment.variables["PATH"] ?? "").split(separator: ":")
        return folders.contains { unsafe access("\($0)/\(name)", X_OK) == 0 }
    }

    /// Where this program lies, which a child needs that works in another folder.
    private static var executable: String {
        var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
        let count = unsafe readlink("/proc/self/exe", &buffer, buffer.count - 1)
        guard count > 0 else { return CommandLine.arguments[0] }
        return String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
}
