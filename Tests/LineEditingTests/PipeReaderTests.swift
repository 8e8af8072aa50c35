import Glibc
import LineEditing
import Testing

struct PipeReaderTests {
    @Test func `a pipe's lines come numbered, then its end, then its end again`() async {
        let pipe = TestPipe()
        pipe.write("start moa\r\n\nlast")
        pipe.closeWriting()
        let reader = PipeReader(descriptor: pipe.reading)
        #expect(await reader.next(prompt: "> ") == .line(line("start moa", 1)))
        #expect(await reader.next(prompt: "> ") == .line(line("", 2)))
        #expect(await reader.next(prompt: "> ") == .line(line("last", 3)))
        #expect(await reader.next(prompt: "> ") == .endOfInput)
        #expect(await reader.next(prompt: "> ") == .endOfInput)
    }

    @Test func `an interrupt ends the wait and loses nothing`() async {
        let pipe = TestPipe()
        pipe.write("half")
        let reader = PipeReader(descriptor: pipe.reading)
        async let first = reader.next(prompt: "")
        reader.interrupt()
        #expect(await first == .interrupted)
        pipe.write(" done\n")
        #expect(await reader.next(prompt: "") == .line(line("half done", 1)))
    }

    @Test func `a bad line is reported where it stands`() async {
        let pipe = TestPipe()
        pipe.write([0xFF, 0x0A, 0x61, 0x0A])
        let reader = PipeReader(descriptor: pipe.reading)
        #expect(
            await reader.next(prompt: "")
                == .unreadable(.notUTF8(byte: 1), .standardInput(line: 1))
        )
        #expect(await reader.next(prompt: "") == .line(line("a", 2)))
    }

    private func line(_ text: String, _ number: Int) -> InputLine {
        InputLine(text: text, origin: .standardInput(line: number))
    }
}
