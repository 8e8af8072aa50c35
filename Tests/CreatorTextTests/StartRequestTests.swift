import CreatorCore
import CreatorText
import Testing

@Suite struct StartRequestTests {
    private func request(_ line: String) throws -> StartRequest {
        guard case .command(.start(let request), _) = try CommandParser.parse(line) else {
            throw Refusal(.internal, "no start line: \(line)")
        }
        return request
    }

    @Test func `reads files, but not pictures`() throws {
        let line =
            "start moa drug_name=A condition=B reference_docs=@docs/label.txt logo_path=@a/logo.png"
        let brief = try request(line).brief { path throws(Refusal) in
            guard path == "docs/label.txt" else { throw Refusal(.file, "unexpected \(path)") }
            return "the label"
        }
        #expect(brief.value("reference_docs") == .file(name: "label.txt", text: "the label"))
        #expect(brief.value("logo_path") == .text("a/logo.png"))
    }

    @Test func `passes on why a file could not be read`() throws {
        let gone = Refusal(.file, "x.txt is not there")
        let request = try request("start moa drug_name=A condition=@x.txt")
        #expect(throws: gone) { try request.brief { _ throws(Refusal) in throw gone } }
    }

    @Test func `names every fault at once, and the keys probably meant`() throws {
        let request = try request("start moa drugname=A quality=ultra")
        let refusal = #expect(throws: Refusal.self) { try request.brief { _ in "" } }
        #expect(refusal?.code == .usageMissing)
        #expect(
            refusal?.message.hasPrefix("drug_name is missing; condition is missing; quality")
                == true
        )
        #expect(refusal?.suggestions == ["drug_name"])
    }

    @Test func `changes fields in place and fills in what is left out`() throws {
        let original = try request("start moa drug_name=A condition=B tone=calm")
        let changed = original.changing([
            RequestedField("tone", .text("warm")), RequestedField("duration", .text("60")),
        ])
        #expect(
            CommandPrinter.line(for: .start(changed))
                == "start moa drug_name=A condition=B tone=warm duration=60"
        )
        let filled = original.filling([
            RequestedField("tone", .text("cold")), RequestedField("company", .text("Acme")),
        ])
        #expect(
            CommandPrinter.line(for: .start(filled))
                == "start moa drug_name=A condition=B tone=calm company=Acme"
        )
    }
}
