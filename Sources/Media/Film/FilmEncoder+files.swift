/// What is looked at before and after the encoder runs.
extension FilmEncoder {
    /// Looks for everything that would spoil the film before any work is done.
    func prepare(_ settings: FilmSettings, at path: String) throws(FilmError) -> UnfinishedFile {
        if let captions = settings.captions {
            do throws(SystemError) {
                _ = try ReadableFile(path: captions.path)
            } catch {
                throw .captions(path: captions.path, reason: error.description)
            }
        }
        let folder = FolderPath.folder(of: path)
        let free: Int
        let file: UnfinishedFile
        do throws(SystemError) {
            free = try FolderPath.freeBytes(in: folder)
            file = try UnfinishedFile(for: path)
        } catch {
            throw .unwritable(path: path, reason: error.description)
        }
        guard free < settings.estimatedBytes else { return file }
        throw .noSpace(folder: folder, needed: settings.estimatedBytes, free: free)
    }

    /// Reads the recordings, on a thread that may wait for the disk.
    func soundTrack(of settings: FilmSettings) async throws(FilmError) -> SoundTrack? {
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

    /// Checks the film and puts it in its place, likewise; gives its size in bytes.
    func finish(_ file: UnfinishedFile, _ settings: FilmSettings) async throws(FilmError) -> Int {
        let outcome = await OwnThread.run { () -> Result<Int, FilmError> in
            Result { () throws(FilmError) in
                try FilmCheck.check(file.path, against: settings)
                do throws(SystemError) {
                    return try file.finish()
                } catch {
                    throw .unwritable(path: file.target, reason: error.description)
                }
            }
        }
        return try outcome.get()
    }
}
