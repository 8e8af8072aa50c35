package import CreatorCore
package import Transcripts

/// Writes a session into a file while it goes on.
///
/// After every command the whole file is written beside and renamed, so that at any moment it is a
/// transcript that replays, also when the program is killed.
package actor RecordingFile: SessionObserver {
    private let place: NamedPath
    private let header: @Sendable () -> [HeaderSetting]
    private var recorder: Recorder?
    private var bytes: [UInt8] = []
    private var videos = VideoNames()
    private var skips = 0

    /// Begins a recording; a file that is there already is not touched.
    package init(_ place: NamedPath, header: @escaping @Sendable () -> [HeaderSetting])
        throws(Refusal)
    {
        guard !place.exists else {
            throw Refusal(
                .file,
                "'\(place.name)' is there already; name another file, or remove it first"
            )
        }
        self.place = place
        self.header = header
        try FileCopy.probe(place)
    }

    package func observe(
        _ exchange: ObservedExchange,
        closingCode: UInt8
    ) async throws(Refusal) {
        if skips > 0 {
            skips -= 1
            return
        }
        guard !exchange.isIdle else { return }
        let recorded = exchange.recorded(naming: &videos)
        do throws(RecordingError) {
            var recorder = self.recorder ?? Recorder(header: header())
            defer { self.recorder = recorder }
            let step = try recorder.record(recorded, closingCode: closingCode)
            bytes = Array(bytes.prefix(step.keeps)) + step.appends
        } catch {
            throw refusal(error)
        }
        try FileCopy.write(bytes, to: place)
    }

    package func end(code: UInt8) async throws(Refusal) {
        guard let step = recorder?.finish(exit: code) else { return }
        bytes = Array(bytes.prefix(step.keeps)) + step.appends
        try FileCopy.write(bytes, to: place)
    }

    /// Leaves the next command out.
    func skipNext() {
        skips += 1
    }

    private func refusal(_ error: RecordingError) -> Refusal {
        let code: ErrorCode =
            switch error {
            case .secret: .secret
            case .lineTooLong, .fileTooLong, .unreadable, .alreadyEnded: .file
            }
        return Refusal(
            code,
            "recording to '\(place.name)' has stopped: \(error); what came before is in the file"
        )
    }
}
