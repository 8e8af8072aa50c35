/// What the Tab key may put at the cursor.
package struct Completion: Equatable, Sendable {
    /// Answers for a line and the cursor in it.
    package typealias Source = @Sendable (_ line: String, _ cursor: String.Index) -> Completion

    /// What is legal there, sorted as it is to be listed.
    package let candidates: [String]

    /// Where the text begins that a candidate replaces; it ends at the cursor.
    package let start: String.Index

    /// What follows an only candidate: a blank after a word, nothing after `key=`.
    package let suffix: String

    /// Creates a completion.
    package init(candidates: [String], start: String.Index, suffix: String = " ") {
        self.candidates = candidates
        self.start = start
        self.suffix = suffix
    }

    /// What to do for a text that is already there.
    enum Action: Equatable {
        case insert(String)
        case list([String])
        case beep
    }

    /// Decides between inserting, listing and doing nothing, as shells do.
    func action(typed: Substring) -> Action {
        guard let first = candidates.first else { return .beep }
        if candidates.count == 1 { return .insert(first + suffix) }
        let common = candidates.dropFirst().reduce(first[...]) { common, candidate in
            common.prefix(zip(common, candidate).prefix { $0 == $1 }.count)
        }
        return common.count > typed.count ? .insert(String(common)) : .list(candidates)
    }
}
