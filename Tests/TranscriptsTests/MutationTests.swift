import Testing

@testable import Transcripts

@Suite struct MutationTests {
    /// The lines of output and status of a sample, by their places, without its sections.
    private func judged(_ lines: [[UInt8]]) -> [Int] {
        let end = lines.firstIndex { $0.starts(with: "---".utf8) } ?? lines.count
        return lines[..<end].indices.filter { place in
            guard let first = lines[place].first else { return false }
            return "|!=".utf8.contains(first)
        }
    }

    private func joined(_ lines: [[UInt8]]) -> [UInt8] {
        Array(lines.joined(separator: [0x0A]))
    }

    @Test(arguments: Samples.all.indices)
    func `passes as it is`(_ sample: Int) throws {
        let text = Samples.all[sample].bytes
        #expect(passes(text, Performance.of(try Transcript(parsing: text))))
    }

    @Test(arguments: Samples.all.indices)
    func `fails when any line of output or status is left out`(_ sample: Int) throws {
        let text = Samples.all[sample].bytes
        let session = Performance.of(try Transcript(parsing: text))
        let lines = text.pieces(separatedBy: 0x0A)
        for place in judged(lines) {
            var mutated = lines
            mutated.remove(at: place)
            #expect(!passes(joined(mutated), session), "without line \(place + 1)")
        }
    }

    @Test(arguments: Samples.all.indices)
    func `fails when any line of output or status stands twice`(_ sample: Int) throws {
        let text = Samples.all[sample].bytes
        let session = Performance.of(try Transcript(parsing: text))
        let lines = text.pieces(separatedBy: 0x0A)
        for place in judged(lines) {
            var mutated = lines
            mutated.insert(lines[place], at: place)
            #expect(!passes(joined(mutated), session), "line \(place + 1) twice")
        }
    }

    @Test(arguments: Samples.all.indices)
    func `fails when any byte of any line of output or status is another`(_ sample: Int) throws {
        let text = Samples.all[sample].bytes
        let session = Performance.of(try Transcript(parsing: text))
        let lines = text.pieces(separatedBy: 0x0A)
        for place in judged(lines) where !isOpen(lines[place]) {
            for byte in lines[place].indices {
                var mutated = lines
                mutated[place][byte] ^= 0x01
                #expect(!passes(joined(mutated), session), "line \(place + 1) byte \(byte + 1)")
            }
        }
    }

    /// Whether a line has a hole or a gap, where not every other byte means something else.
    private func isOpen(_ line: [UInt8]) -> Bool {
        line.count > 1 && (line[1] == UInt8(ascii: "~") || line[1] == UInt8(ascii: "*"))
    }

    @Test(arguments: Samples.all.indices)
    func `fails when any output of the session is left out, doubled or changed`(
        _ sample: Int
    ) throws {
        let text = Samples.all[sample].bytes
        let session = Performance.of(try Transcript(parsing: text))
        for (place, observed) in session.enumerated() {
            for line in observed.output.indices {
                let exact = observed.output[line]
                guard !exact.text.bytes.starts(with: "between".utf8) else { continue }
                let changed = TypedLine(exact.channel, exact.pieces + [.text("!")])
                for lines in [[], [exact, exact], [changed]] {
                    var mutated = session
                    var output = Array(observed.output)
                    output.replaceSubrange(line...line, with: lines)
                    mutated[place] = observed.with(output: output)
                    #expect(!passes(text, mutated), "command \(place + 1), line \(line + 1)")
                }
            }
        }
    }
}

extension ObservedExchange {
    /// The same command with other output.
    func with(output: [TypedLine]) -> ObservedExchange {
        ObservedExchange(
            input: input,
            keys: keys,
            output: output,
            events: events,
            status: status,
            ending: ending
        )
    }
}
