import ArgumentParser
import Drawing
import Glibc
import HTTPTransport
import LineEditing
import Media
import Speech

/// Says what is found on this machine, what is missing, and how to get it.
struct DoctorCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor",
        abstract: "Say what is found, what is missing, and how to get it."
    )

    func run() async throws {
        var findings: [Finding] = []
        for program in Program.allCases { findings.append(await Self.tool(program)) }
        findings += [Self.typeface, await Self.voice, Self.transport]
        let terminal = Terminal()
        for finding in findings { terminal.write(finding.line + "\n") }
        guard findings.contains(where: \.isFatal) else { return }
        terminal.write("something needed is missing; the lines above say how to get it\n")
        Glibc.exit(1)
    }

    /// One thing looked for.
    private struct Finding {
        let name: String
        let words: String
        var isFound = true
        var isNeeded = true

        var isFatal: Bool { isNeeded && !isFound }

        /// The finding as a line: what, whether, which.
        var line: String {
            let mark = isFound ? "found  " : isNeeded ? "missing" : "without"
            return "\(mark)  \(name): \(words)"
        }
    }

    private static func tool(_ program: Program) async -> Finding {
        do throws(ToolError) {
            return Finding(name: program.rawValue, words: try await Tool(program).version())
        } catch {
            return Finding(
                name: program.rawValue,
                words: error.description,
                isFound: false,
                isNeeded: program.isNeeded
            )
        }
    }

    private static var typeface: Finding {
        do throws(DrawingError) {
            let warning = try Typesetter().warning
            return Finding(
                name: "typeface",
                words: warning?.description ?? "Inter",
                isFound: warning == nil,
                isNeeded: false
            )
        } catch {
            return Finding(name: "typeface", words: error.description, isFound: false)
        }
    }

    private static var voice: Finding {
        get async {
            let voice = FliteVoice.description
            return Finding(
                name: "voice",
                words: "\(voice.engine) \(voice.voice) \(voice.version)",
                isFound: await FliteVoice.shared.isAvailable
            )
        }
    }

    private static var transport: Finding {
        do throws(CurlError) {
            let curl = try CurlLibrary()
            let features = curl.features.map(\.rawValue).joined(separator: " ")
            return Finding(
                name: "libcurl",
                words: "\(curl.version) \(curl.encryption) (\(features)); used only where asked for"
            )
        } catch {
            return Finding(
                name: "libcurl",
                words: "\(error.description); needed only for models over HTTP",
                isFound: false,
                isNeeded: false
            )
        }
    }
}
