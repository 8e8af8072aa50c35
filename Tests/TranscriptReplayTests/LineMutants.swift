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

    /// All of them; of gaps, which stand for any lines, only those with the gap left out or doubled.
    var all: [Mutant] {
        transcript.exchanges.flatMap { exchange in
            exchange.output.flatMap { line in
                [without(line.line), doubled(line.line)]
                    + Self.changes(of: line.value).map { replaced(line.line, by: $0.written) }
            }
                + [exchange.status?.line, exchange.exit?.line].compactMap(\.self).flatMap { line in
                    [without(line), doubled(line)] + changedLetters(of: line)
                }
        }
    }

    private func without(_ line: Int) -> Mutant {
        var left = lines
        left.remove(at: line - 1)
        return Mutant(name: "without line \(line)", bytes: Self.joined(left))
    }

    private func doubled(_ line: Int) -> Mutant {
        var more = lines
        more.insert(lines[line - 1], at: line)
        return Mutant(name: "line \(line) twice", bytes: Self.joined(more))
    }

    private func replaced(_ line: Int, by text: [UInt8]) -> Mutant {
        var other = lines
        other[line - 1] = text
        let shown = String(decoding: text, as: UTF8.self)
        return Mutant(name: "line \(line) as \(shown)", bytes: Self.joined(other))
    }

    /// A status line with each of its letters changed, one at a time.
    private func changedLetters(of line: Int) -> [Mutant] {
        let text = lines[line - 1]
        return text.indices.map { place in
            var other = text
            other[place] ^= 1
            return replaced(line, by: other)
        }
    }

    /// The line with another letter at its beginning, in its middle and at its end; of one with
    /// holes, a letter of every text between them.
    private static func changes(of line: ExpectedLine) -> [ExpectedLine] {
        switch line.form {
        case .gap: []
        case .exact(let text):
            changes(of: text.bytes).map { bytes in
                let changed = LineText(bytes, isTerminated: text.isTerminated)
                return ExpectedLine(line.channel, .exact(changed))
            }
        case .pattern(let pattern):
            pattern.pieces.indices.flatMap { place in
                changes(of: pattern, at: place).map { ExpectedLine(line.channel, .pattern($0)) }
            }
        }
    }

    private static func changes(of pattern: LinePattern, at place: Int) -> [LinePattern] {
        guard case .text(let text) = pattern.pieces[place] else { return [] }
        return changes(of: text).map { changed in
            var pieces = pattern.pieces
            pieces[place] = .text(changed)
            return LinePattern(pieces, isTerminated: pattern.isTerminated)
        }
    }

    private static func changes(of text: [UInt8]) -> [[UInt8]] {
        guard !text.isEmpty else { return [Array("x".utf8)] }
        return Set([0, text.count / 2, text.count - 1]).map { place in
            var changed = text
            changed[place] ^= 1
            return changed
        }
    }

    private static func joined(_ lines: [[UInt8]]) -> [UInt8] {
        Array(lines.joined(separator: [0x0A]))
    }
}
