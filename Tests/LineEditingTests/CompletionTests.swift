import Testing

@testable import LineEditing

struct CompletionTests {
    @Test(arguments: [
        ([], "x", Completion.Action.beep),
        (["accept"], "ac", .insert("accept ")),
        (["start", "status", "stop"], "s", .insert("st")),
        (["start", "status", "stop"], "st", .list(["start", "status", "stop"])),
        (["größe", "größer"], "gr", .insert("größe")),
    ])
    func `one is inserted, several are shortened to what they share, or listed`(
        candidates: [String],
        typed: String,
        action: Completion.Action
    ) {
        let completion = Completion(candidates: candidates, start: typed.startIndex)
        #expect(completion.action(typed: typed[...]) == action)
    }

    @Test func `a list fills the width from top to bottom`() {
        #expect(
            CandidateList.rows(["aa", "b", "cc", "d", "e"], columns: 9)
                == ["aa  d", "b   e", "cc"]
        )
        #expect(CandidateList.rows(["日本", "b"], columns: 12) == ["日本  b"])
        #expect(CandidateList.rows(["longer than all"], columns: 5) == ["longer than all"])
    }

    @Test(arguments: [
        ("> ", "> "),
        ("\u{1B}[32mok>\u{1B}[0m ", "\u{1}\u{1B}[32m\u{1}ok>\u{1}\u{1B}[0m\u{1} "),
        ("\u{1B}[1mx\u{1B}[0m", "\u{1}\u{1B}[1m\u{1}x\u{1}\u{1B}[0m\u{1} "),
    ])
    func `colours in a prompt are marked as having no width`(prompt: String, marked: String) {
        #expect(PromptText.marked(prompt) == marked)
        #expect(!PromptText.unmarked(marked).contains("\u{1B}"))
    }
}
