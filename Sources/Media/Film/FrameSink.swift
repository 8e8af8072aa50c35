/// Takes the frames of a film, one after the other; it blocks while the encoder is busy.
package struct FrameSink: ~Copyable {
    private let input: ChildInput
    private let settings: FilmSettings
    private let report: @Sendable (FilmProgress) -> Void
    /// Whether the encoder still reads; how it ended says why it does not.
    private(set) var isRead = true
    /// Frames taken so far.
    package private(set) var frames = 0

    init(
        input: ChildInput,
        settings: FilmSettings,
        report: @escaping @Sendable (FilmProgress) -> Void
    ) {
        self.input = input
        self.settings = settings
        self.report = report
    }

    /// Takes a frame that stands still for so many frames; throws when no more are wanted.
    ///
    /// A frame that stands costs no drawing. The caller may draw the next one into the same memory
    /// as soon as this returns.
    package mutating func write(
        _ frame: borrowing NV12Frame,
        times: Int = 1
    ) throws(FilmError) {
        precondition(
            frame.width == settings.width && frame.height == settings.height,
            "a frame of \(frame.width) x \(frame.height) pixels in a film of other size"
        )
        guard frames + times <= settings.frameCount else {
            throw .frameCount(drawn: frames + times, expected: settings.frameCount)
        }
        for _ in 0..<times {
            isRead = isRead && frame.withBytes { input.write($0) }
            guard isRead else { throw .cancelled }
            frames += 1
            report(FilmProgress(frames: frames, total: settings.frameCount))
        }
    }
}
