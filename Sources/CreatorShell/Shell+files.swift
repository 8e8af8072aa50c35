import CreatorCore
import CreatorText

// What a command does with the files of a stage.
extension Shell {
    /// Opens a stage's first file, or says where it is.
    func open(_ stage: Stage?) async -> Outcome {
        do throws(Refusal) {
            let (version, _) = try await versionInUse(of: stage)
            guard let file = version.artifact.files.first else {
                let name = version.run.stage.rawValue
                throw Refusal(.state, "\(name) has no file of its own; type show \(name)")
            }
            let path = path(of: file)
            let isOpen = await tools.open(path.location)
            show(.files([path.name], isOpen ? .opened : .named))
            return .done
        } catch {
            return await refuse(error)
        }
    }

    /// Copies the files of one stage, or of all that were made, and the text of those without.
    func save(_ scope: ShellCommand.SaveScope, to folder: String) async -> Outcome {
        do throws(Refusal) {
            var saved: [String] = []
            for (version, production) in try await versions(in: scope) {
                saved += try save(
                    version,
                    of: production,
                    to: settings.surroundings.place(of: folder)
                )
            }
            show(.files(saved, .saved))
            return .done
        } catch {
            return await refuse(error)
        }
    }

    private func versions(
        in scope: ShellCommand.SaveScope
    ) async throws(Refusal) -> [(Version, Production)] {
        switch scope {
        case .stage(let stage): return [try await versionInUse(of: stage)]
        case .all:
            let production = try await versionInUse(of: .scenes).1
            var found: [(Version, Production)] = []
            for stage in production.stages where !production.versions(of: stage).isEmpty {
                found.append(try await versionInUse(of: stage))
            }
            return found
        }
    }

    private func save(
        _ version: Version,
        of production: Production,
        to folder: NamedPath
    ) throws(Refusal) -> [String] {
        let files = version.artifact.files
        guard !files.isEmpty else {
            let name = "\(version.run.stage.rawValue)_v\(version.run.version).txt"
            let target = folder.appending(name)
            let paragraphs = TextFace().paragraphs(for: .shown(version, production))
            let text = paragraphs.filter { $0.kind == .result }.map { $0.text + "\n" }.joined()
            try FileCopy.write(Array(text.utf8), to: target)
            return [target.name]
        }
        var saved: [String] = []
        for file in files {
            let prefix = production.id.rawValue + "/"
            let name = file.hasPrefix(prefix) ? String(file.dropFirst(prefix.count)) : file
            let target = folder.appending(name)
            try FileCopy.copy(path(of: file), to: target)
            saved.append(target.name)
        }
        return saved
    }

    private func path(of file: String) -> NamedPath {
        settings.surroundings.place(
            of: settings.folder == "." ? file : "\(settings.folder)/\(file)"
        )
    }
}
