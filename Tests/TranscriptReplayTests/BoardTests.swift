import CreatorTestSupport
import Testing
import TranscriptReplay
import Transcripts

/// Case 12: what a report says depends on the files alone, not on how many run at once and when.
@Suite(.timeLimit(.minutes(10)))
struct BoardTests {
    /// One file for each outcome, two of which use what only one may use at a time.
    private static let files = [
        "a/passes": "@ title: passes\n@ locks: port\n\n> echo one\n| one\n",
        "a/differs": "> echo one\n| two\n\n> echo three\n| three\n\n> accept\n",
        "b/left": "> quit\n\n> echo never\n| never\n",
        "b/skipped": "@ requires: no-such-tool\n\n> echo one\n| one\n",
        "b/xfail": "@ xfail: not yet\n\n> echo one\n| two\n",
        "b/xpass": "@ xfail: not yet\n\n> echo one\n| one\n",
        "c/unreadable": "> echo one\nI one\n",
        "c/args": "@ args: --nope\n\n> echo one\n| one\n",
        "c/long": "@ locks: port\n\n" + String(repeating: "> echo é\n| é\n\n", count: 60),
        "d/session": "> start moa drug_name=Aspirin condition=CVD\n|*\n\n> stop\n|* 2\n",
    ]

    /// The files, written down.
    private let place: Workplace
    private var paths: [String] {
        Self.files.keys.sorted().map { "\(place.path)/\($0).transcript" }
    }

    init() throws {
        place = try Workplace()
        for folder in ["a", "b", "c", "d"] { try place.makeFolder(folder) }
        for (name, text) in Self.files {
            try place.write("@ transcript: 1\n" + text, to: "\(name).transcript")
        }
    }

    @Test(arguments: [
        (1, nil), (2, nil), (8, nil), (1, "random:7"), (2, "random:7"), (2, "random:8"),
    ])
    func `reports are the same bytes for any number of workers and any order`(
        workers: Int,
        order: String?
    ) async throws {
        let desk = try ReplayDesk()
        let single = try await desk.report(on: paths, workers: 1).report
        var options = ReplayOptions()
        options.order = order
        let (report, told) = try await desk.report(
            on: paths.reversed(),
            options: options,
            workers: workers
        )
        #expect(Reports(report) == Reports(single))
        #expect(told.map(\.path) == report.files.map(\.path))
        #expect(report.files.count == Self.files.count)
    }

    @Test func `every file alone is reported as among the others`() async throws {
        let desk = try ReplayDesk()
        let together = try await desk.report(on: paths, workers: 2).report
        for (path, file) in zip(paths, together.files) {
            let alone = try await desk.report(on: [path], workers: 1).report
            #expect(alone.files.map(\.text) == [file.text])
            #expect(alone.files.map { JSONReport.line($0) } == [JSONReport.line(file)])
        }
    }

    @Test func `each file has the outcome it should have`() async throws {
        let report = try await ReplayDesk().report(on: paths, workers: 2).report
        let outcomes = report.files.map { file in
            "\(file.path.dropFirst(place.path.count + 1)) \(file.outcome.kind.rawValue)"
        }
        #expect(
            outcomes == [
                "a/differs.transcript failed", "a/passes.transcript passed",
                "b/left.transcript failed", "b/skipped.transcript skipped",
                "b/xfail.transcript expected_failure", "b/xpass.transcript unexpected_pass",
                "c/args.transcript unopenable", "c/long.transcript passed",
                "c/unreadable.transcript unreadable", "d/session.transcript passed",
            ]
        )
        #expect(report.exit == .unusable)
    }

    @Test func `a file replayed again and again says so once, with the first bad replay`()
        async throws
    {
        var options = ReplayOptions()
        options.repeats = "3"
        let desk = try ReplayDesk()
        let report = try await desk.report(on: paths, options: options, workers: 2).report
        #expect(report.files.count == Self.files.count)
        #expect(report.files.allSatisfy { $0.attempts.count == 3 })
        #expect(report.files.allSatisfy { [0, 3].contains($0.attempts.good) })
    }

    @Test func `after a failure none begins when told so`() async throws {
        let desk = try ReplayDesk()
        let report = try await desk.report(on: paths, workers: 1, failsFast: true).report
        #expect(report.files.map(\.path) == [paths[0]])
        #expect(report.exit == .mismatch)
    }
}

/// A replay in each form in which it is reported.
private struct Reports: Equatable {
    let text: [UInt8]
    let json: [UInt8]
    let tap: [UInt8]
    let junit: [UInt8]

    init(_ report: ReplayReport) {
        text = report.text
        json = JSONReport.document(report)
        tap = TAPReport.document(report)
        junit = JUnitReport.document(report)
    }
}
