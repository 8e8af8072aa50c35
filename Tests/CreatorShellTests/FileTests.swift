import CreatorCore
import CreatorTestSupport
import LineEditing
import Testing

@testable import CreatorShell

struct FileTests {
    private let start = "start moa drug_name=Aspirin condition=CVD"

    @Test func `a document is read whole and without its mark`() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write([0xEF, 0xBB, 0xBF] + Array("größer\r\n".utf8), to: "a.txt")
        #expect(try TextDocument.read(NamedPath(path)) == "größer\r\n")
        #expect(try TextDocument.read(NamedPath(try folder.write([], to: "empty"))) == "")
    }

    @Test(arguments: [[0x61, 0x00], [0xFF, 0xFE], [0xC3]])
    func `what is not text is refused`(bytes: [UInt8]) throws {
        let folder = try TemporaryFolder()
        let path = try folder.write(bytes, to: "a.bin")
        let refusal = #expect(throws: Refusal.self) { try TextDocument.read(NamedPath(path)) }
        #expect(refusal?.code == .file)
        #expect(refusal?.message.contains("is not UTF-8 text") == true)
    }

    @Test(arguments: [
        ("/no/such", "no such file"), ("/tmp", "is not a file"), ("/dev/zero", "is not a file"),
    ])
    func `what is no file is refused`(path: String, words: String) {
        let refusal = #expect(throws: Refusal.self) { try TextDocument.read(NamedPath(path)) }
        #expect(refusal?.message.contains(words) == true)
    }

    @Test func `names are offered sorted, folders open-ended, hidden ones on demand`() throws {
        let folder = try TemporaryFolder()
        for name in ["label.txt", "lab.md", ".hidden", "with blank", "other"] {
            try folder.write([], to: name)
        }
        try folder.makeFolder("labels")
        let path = folder.path
        #expect(
            FileNames.beginning(with: "\(path)/lab")
                == ["\(path)/lab.md", "\(path)/label.txt", "\(path)/labels/"]
        )
        #expect(FileNames.beginning(with: "\(path)/.").contains("\(path)/.hidden"))
        #expect(!FileNames.beginning(with: "\(path)/").contains("\(path)/.hidden"))
        #expect(FileNames.beginning(with: "/no/such/folder/") == [])
    }

    @Test func `saving copies files and writes the text of stages without`() async throws {
        let folder = try TemporaryFolder()
        var settings = ShellSettings()
        settings.folder = folder.path
        try folder.makeFolder("vid_0001")
        try folder.write([1, 2, 3], to: "vid_0001/contact.png")
        let desk = ShellDesk(settings: settings)
        let target = "\(folder.path)/review/now"
        let code = await desk.script(start, "accept", "accept", "save all \(target)", "stop")
        #expect(code == 0)
        let text = try TextDocument.read(NamedPath("\(target)/scenes_v1.txt"))
        #expect(text.hasPrefix("[scenes v1] 1/6"))
        #expect(desk.results.contains("saved \(target)/contact.png"))
        #expect(try TextDocument.read(NamedPath("\(target)/contact.png")) == "\u{1}\u{2}\u{3}")
    }

    @Test func `opening without a program for it names the file`() async throws {
        let desk = ShellDesk()
        #expect(await desk.script(start, "accept", "accept", "open", "stop") == 0)
        #expect(desk.results.contains("\nvid_0001/contact.png\n"))
        #expect(await desk.script("open script") == 1)
        #expect(desk.notices.contains("script has no file of its own; type show script"))
    }

    @Test func `a file that cannot be copied fails the command`() async throws {
        let folder = try TemporaryFolder()
        let desk = ShellDesk()
        let code = await desk.script(start, "accept", "accept", "save visuals \(folder.path)")
        #expect(code == 1)
        #expect(desk.notices.contains("cannot read 'vid_0001/contact.png'"))
    }
}
