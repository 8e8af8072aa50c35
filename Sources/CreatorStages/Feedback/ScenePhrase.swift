import CreatorCore

/// Requests that drop, swap or move scenes.
enum ScenePhrase {
    /// The operations a phrase asks for, or `nil` when it is none.
    static func operations(_ words: [String]) -> [FeedbackOperation]? {
        drops(words) ?? swap(words).map { [$0] } ?? move(words).map { [$0] }
    }

    private static let dropVerbs = [
        ["drop"], ["remove"], ["delete"], ["cut"], ["skip"], ["omit"], ["lose"], ["leave", "out"],
        ["take", "out"], ["get", "rid", "of"], ["cut", "out"],
    ]

    private static func drops(_ words: [String]) -> [FeedbackOperation]? {
        guard let rest = words.after(dropVerbs) else { return nil }
        let ending = rest.last == "out" ? Array(rest.dropLast()) : rest
        if let place = place(ending) { return [.dropScene(place)] }
        guard ["scene", "scenes"].contains(ending.first), ending.count > 2 else { return nil }
        let numbers = ending.dropFirst().filter { $0 != "scene" && $0 != "or" }.map(
            NumberWords.whole
        )
        let known = numbers.compactMap { $0 }
        guard known.count == numbers.count else { return nil }
        // From the back, so that the numbers the reviewer sees stay true.
        return known.sorted(by: >).map { .dropScene(.number($0)) }
    }

    /// A scene by number or place, with nothing after it.
    private static func place(_ words: [String]) -> FeedbackOperation.SceneChoice? {
        if words == ["last", "scene"] || words == ["final", "scene"] { return .last }
        if words.count == 2, words[1] == "scene", let number = NumberWords.ordinal(words[0]) {
            return .number(number)
        }
        return number(words).map { .number($0) }
    }

    /// `scene 3`, `scene number 3`, `scene no 3`.
    private static func number(_ words: [String]) -> Int? {
        guard words.first == "scene" else { return nil }
        let rest = words.dropFirst().filter { $0 != "number" && $0 != "no" && $0 != "nr" }
        guard rest.count == 1 else { return nil }
        return NumberWords.whole(rest[0])
    }

    private static func swap(_ words: [String]) -> FeedbackOperation? {
        guard let rest = words.after([["swap"], ["switch"], ["exchange"], ["flip"]]) else {
            return nil
        }
        let names = rest.filter {
            !["scene", "scenes", "with", "for", "around", "places", "positions"].contains($0)
        }
        let numbers = names.compactMap { NumberWords.whole($0) ?? NumberWords.ordinal($0) }
        guard numbers.count == 2, names.count == 2 else { return nil }
        return .swapScenes(numbers[0], numbers[1])
    }

    private static func move(_ words: [String]) -> FeedbackOperation? {
        guard let rest = words.after([["move"], ["put"], ["place"], ["shift"], ["bring"]]) else {
            return nil
        }
        for (word, isBefore) in [
            ("before", true), ("ahead", true), ("after", false), ("behind", false),
        ] {
            guard let index = rest.firstIndex(of: word) else { continue }
            let target = rest[(index + 1)...].filter { $0 != "of" }
            guard let from = scene(Array(rest[..<index])), let to = scene(target) else {
                return nil
            }
            return isBefore ? .moveScene(from, before: to) : .moveSceneAfter(from, after: to)
        }
        let starts: Set<[String]> = [
            ["start"], ["front"], ["beginning"], ["up", "front"], ["first"], ["in", "front"],
            ["top"],
        ]
        for length in 1...2 where rest.count > length && starts.contains(Array(rest.suffix(length)))
        {
            if let from = scene(rest.dropLast(length).filter { $0 != "at" }) {
                return .moveScene(from, before: 1)
            }
        }
        return nil
    }

    /// A scene's number; the word `scene` may be missing.
    private static func scene(_ words: [String]) -> Int? {
        if let number = number(words) { return number }
        if words.count == 1 { return NumberWords.whole(words[0]) }
        guard words.count == 2, words[1] == "scene" else { return nil }
        return NumberWords.ordinal(words[0])
    }
}

extension [String] {
    /// What follows one of the openings, or `nil` when the words begin with none of them.
    fileprivate func after(_ openings: [[String]]) -> [String]? {
        openings.filter { starts(with: $0) }.max { $0.count < $1.count }.map {
            Array(dropFirst($0.count))
        }
    }
}
