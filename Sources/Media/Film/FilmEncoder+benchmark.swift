internal import Glibc

/// The encoder alone, to hold a whole render against.
extension FilmEncoder {
    /// Draws the film into a file of raw NV12 frames; three megabytes each at 1080p.
    package func writeRawFrames(
        _ settings: FilmSettings,
        to path: String,
        frames: @escaping Producer
    ) async throws(FilmError) {
        let outcome = await OwnThread.run { () -> Result<Void, FilmError> in
            Result { () throws(FilmError) in
                let file = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
                guard file >= 0 else {
                    throw .unwritable(path: path, reason: SystemError.last.description)
                }
                var sink = FrameSink(input: ChildInput(descriptor: file), settings: settings) { _ in
                }
                do {
                    try frames(&sink)
                } catch {
                    guard sink.isRead else {
                        throw .unwritable(path: path, reason: SystemError.last.description)
                    }
                    throw error as? FilmError ?? .drawing(error)
                }
                guard sink.frames == settings.frameCount else {
                    throw .frameCount(drawn: sink.frames, expected: settings.frameCount)
                }
            }
        }
        try outcome.get()
    }

    /// Makes the same film as `encode` from a file of raw frames: nothing is drawn, nothing piped.
    package func encodeAlone(
        _ settings: FilmSettings,
        rawFrames: String,
        to path: String
    ) async throws(FilmError) -> FilmReport {
        let file = try prepare(settings, at: path)
        let track = try await soundTrack(of: settings)
        let use = try await run(
            settings,
            track,
            from: .file(path: rawFrames),
            writing: file.path,
            feeder: nil
        )
        return FilmReport(bytes: try await finish(file, settings), encoder: use)
    }
}
