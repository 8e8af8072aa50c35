import CreatorCore
import CreatorTestSupport
import CreatorText
import Testing

@Suite struct CompletionTests {
    private static let reviewing = SessionStatus.reviewing(
        .sample,
        .sample,
        StageRun(.script, version: 2),
        Production.sample(at: .script).progress(at: .script)
    )

    private func complete(_ line: String, in status: SessionStatus = reviewing) -> Completion {
        Completion(of: line, at: line.count, in: status) { prefix in
            ["label.txt", "labels/"].filter { $0.hasPrefix(prefix) }
        }
    }

    @Test func `offers only the commands that are legal now`() {
        #expect(
            complete("s").candidates == ["stop", "show", "status", "save", "set"]
        )
        #expect(complete("s", in: .idle).candidates == ["start", "status", "set"])
        #expect(complete("acc", in: .idle).candidates == [])
        #expect(complete("-acc").candidates == [])
    }

    @Test func `offers the video types, then the required keys first`() {
        #expect(complete("start m", in: .idle).candidates == ["moa"])
        let keys = complete("start moa ", in: .idle).candidates
        #expect(keys.prefix(3) == ["drug_name=", "condition=", "topic="])
        #expect(complete("start moa drug_name=x c", in: .idle).candidates.first == "condition=")
        #expect(!complete("start moa drug_name=x d", in: .idle).candidates.contains("drug_name="))
    }

    @Test func `offers the values of a choice`() {
        let completion = complete("start moa quality=m", in: .idle)
        #expect(completion.candidates == ["medium"])
        #expect(completion.start == 18)
    }

    @Test func `offers files after an at sign, and for pictures without one`() {
        let document = complete("start doctor_ad reference_docs=@lab", in: .idle)
        #expect(document.candidates == ["label.txt", "labels/"])
        #expect(document.start == 32)
        #expect(complete("start moa logo_path=labels", in: .idle).candidates == ["labels/"])
        #expect(complete("start moa reference_docs=", in: .idle).candidates == ["@"])
        #expect(complete("save all l").candidates == ["labels/"])
    }

    @Test func `offers stages that exist and versions that were tried`() {
        #expect(complete("show ").candidates == ["scenes", "script", "v1", "v2"])
        #expect(complete("diff script v").candidates == ["v1", "v2"])
        #expect(complete("use ").candidates == ["v1", "v2"])
        #expect(complete("use ", in: .idle).candidates == [])
    }

    @Test func `completes the word before the cursor, not the end of the line`() {
        let completion = Completion(of: "start mo drug_name=x", at: 8, in: .idle) { _ in [] }
        #expect(completion.candidates == ["moa"])
        #expect(completion.start == 6)
    }
}
