package import CreatorCore
import Glibc

/// Where a video's files go: one folder a video inside the output folder.
package struct Workspace: Sendable {
    /// The output folder, as given; paths in events are relative to it.
    package let root: String

    /// Where relative paths of the client's pictures begin; `nil` is the folder we work in.
    let pictureFolder: String?

    /// Creates a workspace in an output folder, which need not exist yet.
    package init(root: String, pictureFolder: String? = nil) {
        self.root = root
        self.pictureFolder = pictureFolder
    }

    /// The path to open for a picture of the client.
    func picture(_ path: String) -> String {
        guard let pictureFolder, !path.hasPrefix("/") else { return path }
        return "\(pictureFolder)/\(path)"
    }

    /// Makes the folder of the next free video.
    ///
    /// Making a folder succeeds for one program only, so two shells in one output folder get
    /// different videos.
    package func claimVideo() throws(StageError) -> VideoID {
        try makeFolders(root)
        for number in 1...9_999_999 {
            let id = VideoID(number: number)
            if unsafe mkdir(absolute(id.rawValue), 0o755) == 0 { return id }
            let reason = errno
            guard reason == EEXIST else {
                throw FileFault(reason, absolute(id.rawValue)).stageError
            }
        }
        throw StageError(
            .file,
            "the output folder holds too many videos; choose another with --out"
        )
    }

    /// The path to open for a path relative to the output folder.
    package func absolute(_ path: String) -> String {
        "\(root)/\(path)"
    }

    /// Makes a folder of a video for one version of a stage, and gives its relative path.
    ///
    /// Each version has its own, so that an older one is never overwritten.
    package func makeFolder(for run: StageRun, of id: VideoID) throws(StageError) -> String {
        let folder = "\(id.rawValue)/\(run.stage.rawValue)_v\(run.version)"
        try makeFolders(absolute(folder))
        return folder
    }

    /// Writes a text beside its place and renames it there, so that no half file has its name.
    package func write(_ text: String, to path: String) throws(StageError) {
        let target = absolute(path)
        let partial = target + ".partial"
        let descriptor = unsafe open(partial, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw FileFault(errno, target).stageError }
        let bytes = Array(text.utf8)
        var written = 0
        while written < bytes.count {
            let count = unsafe bytes.withUnsafeBytes { buffer in
                unsafe Glibc.write(
                    descriptor,
                    buffer.baseAddress.map { unsafe $0 + written },
                    bytes.count - written
                )
            }
            guard count > 0 else {
                let reason = errno
                _ = close(descriptor)
                _ = unsafe unlink(partial)
                throw FileFault(reason, target).stageError
            }
            written += count
        }
        guard close(descriptor) == 0, unsafe rename(partial, target) == 0 else {
            let reason = errno
            _ = unsafe unlink(partial)
            throw FileFault(reason, target).stageError
        }
    }

    /// The size of a file, in bytes.
    package func size(of path: String) throws(StageError) -> Int {
        var status = stat()
        guard unsafe stat(absolute(path), &status) == 0 else {
            throw FileFault(errno, absolute(path)).stageError
        }
        return Int(status.st_size)
    }

    private func makeFolders(_ path: String) throws(StageError) {
        var built = path.hasPrefix("/") ? "/" : ""
        for part in path.split(separator: "/") {
            let parent = built
            built += part
            if unsafe mkdir(built, 0o755) != 0, errno != EEXIST {
                throw Self.fault(errno, making: built, in: parent).stageError
            }
            built += "/"
        }
        var status = stat()
        guard unsafe stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
            throw FileFault(ENOTDIR, path).stageError
        }
    }

    /// Why a folder could not be made in one that was just found or made.
    private static func fault(
        _ number: Int32,
        making folder: String,
        in parent: String
    ) -> FileFault {
        switch number {
        case ENOTDIR: FileFault(ENOTDIR, parent)
        // The parent is there, so this is a place like /proc where nobody can make anything.
        case ENOENT: FileFault(EACCES, folder)
        default: FileFault(number, folder)
        }
    }
}
