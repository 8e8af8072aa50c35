/// The lines in what a program wrote to a terminal, without what moves the cursor.
enum ScreenLines {
    /// How many prompts have been shown: each begins by asking that pastes be marked.
    ///
    /// The last counts once its text is there, since only then the editor reads keys.
    static func prompts(in output: [UInt8]) -> Int {
        let mark = Array("\u{1B}[?2004h".utf8)
        var count = 0
        var place = 0
        var last: Int?
        while let found = output[place...].firstRange(of: mark) {
            count += 1
            place = found.upperBound
            last = place
        }
        guard let last else { return 0 }
        let text = output[last...]
        let isThere =
            text.firstRange(of: Array("> ".utf8)) ?? text.firstRange(of: Array("... ".utf8))
        return isThere == nil ? count - 1 : count
    }

    /// How many bytes of lines there are so far, on both streams.
    static func count(in link: ChildLink) -> (output: Int, errors: Int) {
        (link.output.count, link.errors.count)
    }

    /// Where what follows some lines begins; the end where there are not so many.
    static func place(behind lines: Int, in output: [UInt8]) -> Int {
        var place = 0
        for _ in 0..<lines {
            guard let end = output[place...].firstIndex(of: 0x0A) else { return output.count }
            place = end + 1
        }
        return place
    }

    /// Whether a line that began since then begins with a text; whole lines only.
    static func contains(
        _ beginning: String,
        from place: (output: Int, errors: Int),
        in link: ChildLink,
        isTerminal: Bool
    ) -> Bool {
        let streams = [link.output[place.output...], link.errors[place.errors...]]
        let wanted = Array(beginning.utf8)
        return streams.contains { stream in
            lines(in: Array(stream), isTerminal: isTerminal).contains { $0.starts(with: wanted) }
        }
    }

    /// The whole lines in what was written; at a terminal, as they stay on the screen.
    static func lines(in bytes: [UInt8], isTerminal: Bool) -> [[UInt8]] {
        var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).dropLast()
            .map { Array($0) }
        guard isTerminal else { return lines }
        for place in lines.indices { lines[place] = visible(lines[place]) }
        return lines
    }

    /// What stays of a line: what was written over is gone, and so are the terminal's codes.
    private static func visible(_ line: [UInt8]) -> [UInt8] {
        var kept = line
        while kept.last == 0x0D { kept.removeLast() }
        if let start = kept.lastIndex(of: 0x0D) { kept.removeFirst(start + 1) }
        return withoutCodes(kept)
    }

    /// Bytes without control sequences (ECMA-48, 5.4) and operating system commands.
    private static func withoutCodes(_ bytes: [UInt8]) -> [UInt8] {
        var text: [UInt8] = []
        var place = 0
        while place < bytes.count {
            guard bytes[place] == 0x1B, place + 1 < bytes.count else {
                text.append(bytes[place])
                place += 1
                continue
            }
            place += 2
            switch bytes[place - 1] {
            case UInt8(ascii: "["):
                while place < bytes.count, !(0x40...0x7E).contains(bytes[place]) { place += 1 }
                place += 1
            case UInt8(ascii: "]"):
                while place < bytes.count, bytes[place] != 0x07, bytes[place] != 0x1B { place += 1 }
                place += place < bytes.count && bytes[place] == 0x1B ? 2 : 1
            default: break
            }
        }
        return text
    }
}
