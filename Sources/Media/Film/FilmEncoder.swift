/// Makes an mp4 of frames, recordings and captions, in one run of ffmpeg.
package struct FilmEncoder: Sendable {
    /// Draws the film: puts every frame into the sink, on a thread of its own.
    package typealias Producer = @Sendable (inout FrameSink) throws -> Void

    let ffmpeg: Tool

    /// Encodes with this ffmpeg.
    package init(ffmpeg: Tool) { self.ffmpeg = ffmpeg }

    /// Makes the film at `path`, which is whole or not there at all.
    ///
    /// Written beside its place and renamed once it is checked and on the disk. Cancelling the task
    /// ends the encoder and leaves nothing. `progress` is called on the producer's thread.
    package func encode(
        _ settings: FilmSettings,
        to path: String,
        progress: @escaping @Sendable (FilmProgress) -> Void = { _ in },
        frames: @escaping Producer
    ) async throws(FilmError) -> FilmReport {
        let file = try prepare(settings, at: path)
        let track = try await soundTrack(of: settings)
        let failure = Locked<FilmError?>(nil)
        let use: ResourceUse
        do throws(FilmError) {
            use = try await run(settings, track, from: .pipe, writing: file.path) { input in
                Self.draw(settings, into: input, progress, frames, failure: failure)
            }
        } catch {
            // A frame that could not be drawn is why the encoder was ended.
            throw Task.isCancelled ? .cancelled : failure.with { $0 } ?? error
        }
        return FilmReport(bytes: try await finish(file, settings), encoder: use)
    }

    /// Runs ffmpeg over the frames of a source, and feeds it the sound.
    func run(
        _ settings: FilmSettings,
        _ track: SoundTrack?,
        from source: EncoderArguments.FrameSource,
        writing path: String,
        feeder: ChildProcess.Feeder?
    ) async throws(FilmError) -> ResourceUse {
        let arguments = EncoderArguments(settings, soundRate: track?.rate, frames: source)
        var feeders = feeder.map { [$0] } ?? []
        if let track {
            feeders.append { input in
                _ = input.write(unsafe track.samples.span.bytes)
                return .done
            }
        }
        var command = ChildCommand(path: ffmpeg.path, arguments: arguments.words(writing: path))
        command.unfinished = [path]
        command.inputs = feeders.count
        do throws(ToolError) {
            let result = try await ChildProcess.run(command, feeders: feeders)
            guard result.isGood else { throw result.failure(of: command) }
            return result.use
        } catch {
            if case .cancelled = error { throw .cancelled }
            throw .encoder(error)
        }
    }

    private static func draw(
        _ settings: FilmSettings,
        into input: ChildInput,
        _ progress: @escaping @Sendable (FilmProgress) -> Void,
        _ frames: Producer,
        failure: Locked<FilmError?>
    ) -> ChildProcess.Feeding {
        var sink = FrameSink(input: input, settings: settings, report: progress)
        do {
            try frames(&sink)
            guard sink.isRead, sink.frames < settings.frameCount else { return .done }
            let drawn = sink.frames
            failure.with { $0 = .frameCount(drawn: drawn, expected: settings.frameCount) }
        } catch {
            guard sink.isRead else { return .done }
            failure.with { $0 = error as? FilmError ?? .drawing(error) }
        }
        return .abandoned
    }
}
