extension PatternMatcher {
    /// What has to be matched for a type of hole.
    static func atoms(of kind: HoleKind, _ bindings: Bindings) -> [Atom] {
        switch kind {
        case .any: [.run(.any, least: 1, isShort: true)]
        case .word: [.run(.word, least: 1, isShort: false)]
        case .int: [.token(Tokens.int)]
        case .num(nil): [.token(Tokens.number)]
        case .num(let tolerance?):
            [
                .token { line, start in
                    guard let end = Tokens.number(line, start),
                        let number = Double(line[start..<end].shown), tolerance.admits(number)
                    else { return nil }
                    return end
                }
            ]
        case .hex: [.run(.hex, least: 1, isShort: false)]
        case .id: [.run(.id, least: 1, isShort: false)]
        case .uuid: [.token { Tokens.shaped("hhhhhhhh-hhhh-hhhh-hhhh-hhhhhhhhhhhh", $0, $1) }]
        case .path(nil): [.run(.word, least: 1, isShort: false)]
        case .path(let shape?): shape.parts.map { atom(of: $0, bindings) }
        case .dur: [.token(Tokens.duration)]
        case .size: [.token(Tokens.size)]
        case .date: [.token(Tokens.date)]
        case .time: [.token(Tokens.time)]
        case .url: [.token(Tokens.url)]
        case .sha256: [.token(Tokens.sha256)]
        case .re(let expression): [.expression(expression)]
        }
    }

    private static func atom(of part: PathShape.Part, _ bindings: Bindings) -> Atom {
        switch part {
        case .text(let text): .text(text)
        case .work: .text(bindings.work)
        case .withinName: .run(.name, least: 0, isShort: false)
        case .acrossNames: .run(.any, least: 0, isShort: false)
        }
    }
}

extension LinePattern {
    /// The values of its named holes in a line, or `nil` when the line does not match.
    package func values(
        in text: LineText,
        _ bindings: Bindings
    ) -> [(name: String, value: [UInt8])]? {
        PatternMatcher(self, bindings)?.values(in: text)
    }
}
