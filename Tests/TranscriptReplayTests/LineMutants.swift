import Transcripts

/// A transcript's text with one of its lines of output or status left out, doubled or changed.
struct LineMutants {
    /// One such text.
    struct Mutant {
        /// What was done to which line.
        let name: String
        let bytes: [UInt8]
    }

    private let lines: [[UInt8]]
    private let transcript: Transcript

    init(of bytes: [UInt8]) throws {
        lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map { Array($0) }
        transcript = try Transcript(parsing: bytes)
    }

    /// How many commands there are.
    var commands: Range<Int> { transcript.exchanges.indices }

    /// A command alone, behind the header of its file.
    func excerpt(of command: Int) -> [UInt8] {
        Self.joined(header + lines[place(of: command)])
    }

    /// The whole file, with the last line of a command's output or status left out; nil without any.
    func fileWithout(lastOf command: Int) -> Mutant? {
        let exchange = transcript.exchanges[command]
        let last = exchange.exit?.line ?? exchange.status?.line ?? exchange.output.last?.line
        return last.map { without($0 - 1, of: lines) }
    }

    /// All excerpts with something wrong in the command.
    ///
    /// Of gaps, which stand for any lines, only those with the gap left out or doubled.
    func excerpts(of command: Int) -> [Mutant] {
        let exchange = transcript.exchanges[command]
        let excerpt = header + lines[place(of: command)]
        let shift = header.count - place(of: command).lowerBound - 1
        let output = exchange.output.flatMap { line in
            let place = line.line + shift
            return [without(place, of: excerpt), doubled(place, of: excerpt)]
                + Self.changes(of: line).map { replaced(place, of: excerpt, by: $0.written) }
        }
        let statuses = [exchange.status?.line, exchange.exit?.line].compactMap(\.self)
        return output
            + statuses.flatMap { line in
                let place = line + shift
                return [without(place, of: excerpt), doubled(place, of: excerpt)]
                    + changedLetters(of: excerpt, at: place)
            }
    }

    /// The header, and a blank line that ends it.
    private var header: [[UInt8]] { lines.prefix { $0.first == UInt8(ascii: "@") } + [[]] }

    /// Where the lines of a command are.
    private func place(of command: Int) -> Range<Int> {
        let place = transcript.exchanges[command].lines
        return place.lowerBound - 1..<place.upperBound
    }

    private func without(_ place: Int, of lines: [[UInt8]]) -> Mutant {
        var left = lines
        let line = left.remove(at: place)
        return Mutant(name: "without \(Self.shown(line))", bytes: Self.joined(left))
    }

    private func doubled(_ place: Int, of lines: [[UInt8]]) -> Mutant {
        var more = lines
        more.insert(lines[place], at: place)
        return Mutant(name: "twice \(Self.shown(lines[place]))", bytes: Self.joined(more))
    }

    private func replaced(_ place: Int, of lines: [[UInt8]], by text: [UInt8]) -> Mutant {
        var other = lines
        other[place] = text
        let name = "\(Self.shown(text)) instead of \(Self.shown(lines[place]))"
        return Mutant(name: name, bytes: Self.joined(other))
    }

    /// A status line with each of its letters changed, one at a time.
    private func changedLetters(of lines: [[UInt8]], at place: Int) -> [Mutant] {
        let text = lines[place]
        return text.indices.map { letter in
            var other = text
            other[letter] ^= 1
            return replaced(place, of: lines, by: other)
        }
    }

    private static func shown(_ line: [UInt8]) -> String {
        "'\(String(decoding: line, as: UTF8.self))'"
    }

    /// The line with another letter, somewhere; of one with holes, in every text between them.
    private static func changes(of line: Placed<ExpectedLine>) -> [ExpectedLine] {
        let expected = line.value
        switch expected.form {
        case .gap: return []
        case .exact(let text):
            let bytes = changed(text.bytes, at: line.line)
            let other = LineText(bytes, isTerminated: text.isTerminated)
            return [ExpectedLine(expected.channel, .exact(other))]
        case .pattern(let pattern):
            return pattern.pieces.indices.compactMap { place in
                guard case .text(let text) = pattern.pieces[place] else { return nil }
                var pieces = pattern.pieces
                pieces[place] = .text(changed(text, at: line.line))
                let other = LinePattern(pieces, isTerminated: pattern.isTerminated)
                return ExpectedLine(expected.channel, .pattern(other))
            }
        }
    }

    /// A text with one letter changed; which one depends on a number.
    private static func changed(_ text: [UInt8], at number: Int) -> [UInt8] {
        guard !text.isEmpty else { return Array("x".utf8) }
        var changed = text
        changed[number * 7919 % text.count] ^= 1
        return changed
    }

    private static func joined(_ lines: [[UInt8]]) -> [UInt8] {
        Array(lines.joined(separator: [0x0A]))
    }
}
