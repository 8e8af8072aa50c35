import LineEditing
import Testing

struct ScriptReaderTests {
    @Test func `commands come in order with the option they came from`() async {
        let reader = ScriptReader(commands: ["types", "accept\nstop"])
        #expect(await reader.next(prompt: "") == .line(line("types", .option(1))))
        #expect(await reader.next(prompt: "") == .line(line("accept", .option(2))))
        #expect(await reader.next(prompt: "") == .line(line("stop", .option(2))))
        #expect(await reader.next(prompt: "") == .endOfInput)
    }

    @Test func `a script's lines know file and number`() async throws {
        let file = try TemporaryFile(contents: "types\n\nquit")
        let reader = try ScriptReader(path: file.path)
        #expect(await reader.next(prompt: "") == .line(line("types", .file(file.path, line: 1))))
        #expect(await reader.next(prompt: "") == .line(line("", .file(file.path, line: 2))))
        #expect(await reader.next(prompt: "") == .line(line("quit", .file(file.path, line: 3))))
        #expect(await reader.next(prompt: "") == .endOfInput)
    }

    @Test(arguments: [
        ("/no/such/script", "no such file or directory"), ("/tmp", "it is a folder"),
    ])
    func `what cannot be read says why`(path: String, reason: String) {
        #expect(throws: LineError.unreadableFile(path: path, reason: reason)) {
            try ScriptReader(path: path)
        }
    }

    private func line(_ text: String, _ origin: LineOrigin) -> InputLine {
        InputLine(text: text, origin: origin)
    }
}
