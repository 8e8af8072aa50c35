/// Makes an mp4 of frames, recordings and captions, in one run of ffmpeg.
package struct FilmEncoder: Sendable {
    /// Draws the film: puts every frame into the sink, on a thread of its own.
    package typealias Producer = @Sendable (inout FrameSink) throws -> Void

    private let ffmpeg: Tool

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
        try checkSpace(for: settings, at: path)
        try checkCaptions(settings)
        let file: UnfinishedFile
        do throws(SystemError) {
            file = try UnfinishedFile(for: path)
        } catch {
            throw .unwritable(path: path, reason: error.description)
        }
        let track = try await soundTrack(of: settings)
        let use = try await run(
            settings,
            track: track,
            writing: file.path,
            progress: progress,
            frames: frames
        )
        try FilmCheck.check(file.path, against: settings)
        return FilmReport(bytes: try finish(file, at: path), encoder: use)
    }

    private func run(
        _ settings: FilmSettings,
        track: SoundTrack?,
        writing path: String,
        progress: @escaping @Sendable (FilmProgress) -> Void,
        frames: @escaping Producer
    ) async throws(FilmError) -> ResourceUse {
        let arguments = EncoderArguments(settings, soundRate: track?.rate)
        var command = ChildCommand(path: ffmpeg.path, arguments: arguments.words(writing: path))
        command.unfinished = [path]
        command.inputs = track == nil ? 1 : 2
        let failure = Locked<FilmError?>(nil)
        var feeders: [ChildProcess.Feeder] = [
            { input in
                Self.draw(settings, into: input, progress, frames, failure: failure)
            }
        ]
        if let track {
            feeders.append { input in
                _ = input.write(unsafe track.samples.span.bytes)
                return .done
            }
        }
        let result: ChildResult
        do throws(ToolError) {
            result = try await ChildProcess.run(command, feeders: feeders)
        } catch {
            if let drawn = failure.with({ $0 }) { throw drawn }
            if case .cancelled = error { throw .cancelled }
            throw .encoder(error)
        }
        if let drawn = failure.with({ $0 }) { throw drawn }
        guard result.ending == .exited(status: 0) else {
            throw .encoder(
                ToolError(
                    program: command.name,
                    ending: result.ending,
                    errorText: result.errorText
                )
            )
        }
        return result.use
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
            guard sink.frames < settings.frameCount else { return .done }
            let drawn = sink.frames
            failure.with { $0 = .frameCount(drawn: drawn, expected: settings.frameCount) }
        } catch FilmError.cancelled {
            // The encoder reads no more; how it ended says why.
            return .done
        } catch let error as FilmError {
            failure.with { $0 = error }
        } catch {
            failure.with { $0 = .drawing(error) }
        }
        return .abandoned
    }

    private func soundTrack(of settings: FilmSettings) async throws(FilmError) -> SoundTrack? {
        guard !settings.sound.isEmpty else { return nil }
        let track = await OwnThread.run { () -> Result<SoundTrack, SoundError> in
            Result { () throws(SoundError) in
                try SoundTrack(settings.sound, seconds: settings.duration)
            }
        }
        do throws(SoundError) {
            return try track.get()
        } catch {
            throw .sound(error)
        }
    }

    private func checkSpace(for settings: FilmSettings, at path: String) throws(FilmError) {
        let folder = FolderPath.folder(of: path)
        let free: Int
        do throws(SystemError) {
            free = try FolderPath.freeBytes(in: folder)
        } catch {
            throw .unwritable(path: path, reason: error.description)
        }
        guard free < settings.estimatedBytes else { return }
        throw .noSpace(folder: folder, needed: settings.estimatedBytes, free: free)
    }

    private func checkCaptions(_ settings: FilmSettings) throws(FilmError) {
        guard let captions = settings.captions else { return }
        do throws(SystemError) {
            _ = try ReadableFile(path: captions.path)
        } catch {
            throw .captions(path: captions.path, reason: error.description)
        }
    }

    private func finish(_ file: consuming UnfinishedFile, at path: String) throws(FilmError) -> Int
    {
        do throws(SystemError) {
            let bytes = try ReadableFile(path: file.path).size
            try file.finish()
            return bytes
        } catch {
            throw .unwritable(path: path, reason: error.description)
        }
    }
}
