import Media
import Testing

@Suite struct ToolTests {
    @Test func `a missing program names the package that has it`() {
        let folder = ScratchFolder()
        let path = folder.path
        #expect(throws: ToolError.missing(.pdftotext)) {
            try Tool(.pdftotext, searchPath: path)
        }
        #expect(
            ToolError.missing(.pdftotext).description
                == "'pdftotext' is not installed; try 'sudo apt install poppler-utils'"
        )
    }

    @Test func `a program is found in the first folder that has it, not as a folder or plain file`()
        throws
    {
        let empty = ScratchFolder()
        _ = empty.write("no program", to: "ffprobe")
        let folder = ScratchFolder()
        let script = folder.script("exit 0", named: "ffprobe")
        let tool = try Tool(.ffprobe, searchPath: "/nowhere:\(empty.path):\(folder.path)")
        #expect(tool.path == script)
    }

    @Test(arguments: Program.allCases.filter { $0 != .opener })
    func `each program tells its version`(_ program: Program)
        async throws
    {
        let version = try await Tool(program).version()
        #expect(version.hasPrefix("\(program.rawValue) version"))
    }

    @Test func `a full disk is recognised in a program's last words`() async throws {
        let folder = ScratchFolder()
        _ = folder.script("echo 'av_write: No space left on device' >&2; exit 228", named: "ffmpeg")
        let tool = try Tool(.ffmpeg, searchPath: folder.path)
        await #expect(throws: ToolError.diskFull(program: "ffmpeg")) { try await tool.run([]) }
    }

    @Test func `a failure carries the last lines that were said`() async throws {
        let folder = ScratchFolder()
        _ = folder.script("seq 9 >&2; exit 4", named: "ffmpeg")
        let tool = try Tool(.ffmpeg, searchPath: folder.path)
        let error = await #expect(throws: ToolError.self) { try await tool.run([]) }
        #expect(error?.description == "'ffmpeg' ended with status 4: 6; 7; 8; 9")
    }
}
