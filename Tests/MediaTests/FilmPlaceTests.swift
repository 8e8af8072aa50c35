import Glibc
import Media
import Testing

/// Folders that cannot take a film, and inputs that cannot be read.
@Suite(.timeLimit(.minutes(30))) struct FilmPlaceTests {
    private func failure(of settings: FilmSettings, to path: String) async throws -> String? {
        let encoder = FilmEncoder(ffmpeg: try Tool(.ffmpeg))
        let error = await #expect(throws: FilmError.self) {
            try await encoder.encode(settings, to: path) { try SampleFilm.draw(&$0) }
        }
        return error?.description
    }

    @Test func `a folder that is not there is told before anything is drawn`() async throws {
        let folder = ScratchFolder()
        let settings = SampleFilm.settings(in: folder)
        let path = "\(folder.path)/nowhere/final.mp4"
        #expect(
            try await failure(of: settings, to: path)
                == "'\(path)' cannot be written: no such file or directory; choose another folder"
        )
    }

    @Test func `a folder that cannot be written is told before anything is drawn`() async throws {
        let folder = ScratchFolder()
        let settings = SampleFilm.settings(in: folder)
        // Not even root makes files there.
        let path = "/proc/self/final.mp4"
        let text = try #require(try await failure(of: settings, to: path))
        #expect(text.hasPrefix("'/proc/self/final.mp4' cannot be written: "))
    }

    @Test func `a folder with too little room is told before anything is drawn`() async throws {
        let folder = ScratchFolder()
        var settings = FilmSettings(
            width: 7680,
            height: 4320,
            framesPerSecond: 60,
            frameCount: 1 << 30,
            quality: .high
        )
        settings.title = "Too long"
        let text = try #require(
            try await failure(of: settings, to: "\(folder.path)/final.mp4")
        )
        #expect(text.contains("MB left and the film may need"))
        #expect(folder.names.isEmpty)
    }

    @Test(.enabled(if: getuid() == 0, "only root can mount a small disk"))
    func `a disk that fills up while encoding leaves nothing`() async throws {
        let folder = ScratchFolder()
        let disk = "\(folder.path)/disk"
        unsafe mkdir(disk, 0o755)
        defer { unsafe rmdir(disk) }
        guard unsafe mount("tmpfs", disk, "tmpfs", 0, "size=1500k") == 0 else {
            withKnownIssue("a container may forbid even root to mount") {
                Issue.record("no small disk: \(errno)")
            }
            return
        }
        defer { unsafe umount(disk) }
        let settings = FilmSettings(
            width: 320,
            height: 180,
            framesPerSecond: 30,
            frameCount: 90,
            quality: .high
        )
        let encoder = FilmEncoder(ffmpeg: try Tool(.ffmpeg))
        let error = await #expect(throws: FilmError.self) {
            try await encoder.encode(settings, to: "\(disk)/final.mp4") { sink in
                // The same noise, each time from another place, so that nothing can be saved.
                let noise = (0..<320 * 200).map { _ in UInt32.random(in: 0...(.max)) }
                var frame = NV12Frame(width: 320, height: 180)
                for number in 0..<90 {
                    frame.convert(
                        from: unsafe noise.span.bytes.extracting((number * 136)...),
                        stride: 1280,
                        area: FrameArea(x: 0, y: 0, width: 320, height: 180)
                    )
                    try sink.write(frame)
                }
            }
        }
        #expect(
            error?.description
                == "the disk is full, so 'ffmpeg' could not finish; free some space and try again"
        )
        #expect(unsafe access("\(disk)/final.mp4", F_OK) == -1)
    }

    @Test func `what a killed program left is removed, what another still writes is not`()
        async throws
    {
        let folder = ScratchFolder()
        let settings = SampleFilm.settings(in: folder)
        // No process has a number as high as this.
        _ = folder.write("half", to: "final.mp4.4999999.partial")
        _ = folder.write("half", to: "final.mp4.1.partial")
        _ = folder.write("half", to: "final.mp4.partial")
        _ = try await FilmEncoder(ffmpeg: try Tool(.ffmpeg)).encode(
            settings,
            to: "\(folder.path)/final.mp4"
        ) { try SampleFilm.draw(&$0) }
        #expect(
            folder.names == [
                "1.wav", "2.wav", "cues.srt", "final.mp4", "final.mp4.1.partial",
                "final.mp4.partial",
            ]
        )
    }

    @Test func `a recording or captions that are not there are told by name`() async throws {
        let folder = ScratchFolder()
        var settings = SampleFilm.settings(in: folder)
        settings.sound[1] = SoundClip(path: "/nowhere/2.wav")
        let path = "\(folder.path)/final.mp4"
        let unheard = try await failure(of: settings, to: path)
        #expect(unheard?.hasPrefix("the recording '/nowhere/2.wav' cannot be read") == true)
        settings.captions = FilmCaptions(path: "/nowhere/cues.srt", language: "eng")
        let unread = try await failure(of: settings, to: path)
        #expect(unread?.hasPrefix("the captions '/nowhere/cues.srt' cannot be read") == true)
        #expect(folder.names == ["1.wav", "2.wav", "cues.srt"])
    }

    @Test func `a recording at another rate or of no samples is an error`() async throws {
        let folder = ScratchFolder()
        var settings = SampleFilm.settings(in: folder)
        let path = "\(folder.path)/final.mp4"
        let text = folder.write("no sound at all", to: "3.wav")
        settings.sound = [SoundClip(path: text)]
        let words = try await failure(of: settings, to: path)
        #expect(words?.contains("is not a WAV file of 16-bit samples") == true)
    }
}
