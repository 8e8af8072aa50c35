import CreatorCore
import CreatorText
import LineEditing
import Transcripts

// What a typed command means for the shell.
extension Shell {
    /// Carries out a command.
    func perform(_ command: ShellCommand, from input: ShellInput) async -> Outcome {
        switch command {
        case .start(let request): return await start(request)
        case .edit(let changes): return await edit(changes)
        case .set(let fields): return set(fields)
        case .session(let command): return await submit(command)
        case .help(let topic): return await help(topic)
        case .types(let type): return await types(type)
        case .open(let stage): return await open(stage)
        case .save(let scope, let folder): return await save(scope, to: folder)
        case .record(let file): return await record(to: file)
        case .history: return await history(of: input)
        case .echo(let text): return answer(.echo(text))
        case .expect(let status, let wanted): return await expect(status, wanted)
        case .quit: return .leave
        }
    }

    private func answer(_ answer: Answer) -> Outcome {
        show(answer)
        return .done
    }

    private func start(_ request: StartRequest) async -> Outcome {
        let filled = request.filling(defaults)
        do throws(Refusal) {
            let documents = try await documents(of: filled)
            let brief = try filled.brief { path throws(Refusal) in
                guard let text = documents[path] else {
                    throw Refusal(.file, "'\(path)' was not read")
                }
                return text
            }
            lastRequest = filled
            return await submit(.start(brief))
        } catch {
            return await refuse(error)
        }
    }

    /// The texts of the files a request names, by their paths.
    private func documents(of request: StartRequest) async throws(Refusal) -> [String: String] {
        var documents: [String: String] = [:]
        for field in request.fields where !StartRequest.pathKeys.contains(field.key) {
            guard case .file(let path) = field.value else { continue }
            let place = settings.surroundings.place(of: path)
            documents[path] = try await tools.readDocument(place).get()
        }
        return documents
    }

    private func edit(_ changes: [RequestedField]) async -> Outcome {
        guard let lastRequest else {
            return await refuse(Refusal(.state, "there is nothing to edit yet; type start first"))
        }
        return await start(lastRequest.changing(changes))
    }

    private func set(_ fields: [RequestedField]) -> Outcome {
        let changed = Set(fields.map(\.key))
        defaults = defaults.filter { !changed.contains($0.key) } + fields
        guard fields.isEmpty else { return .done }
        let line = ReportedLine([.init(CommandPrinter.line(for: .set(defaults)))])
        return answer(.page([line], of: .set))
    }

    private func history(of input: ShellInput) async -> Outcome {
        let lines: [String]
        switch input {
        case .editor(let editor): lines = await editor.history()
        case .typed, .dictated, .relayed: lines = typedLines
        // Nobody typed a script, wherever it comes from.
        case .script, .piped: lines = input.isInteractive ? typedLines : []
        }
        return answer(.page(lines.map { ReportedLine([.init($0)]) }, of: .history))
    }

    /// What was typed in this session, as an editor would remember it.
    private var typedLines: [String] {
        let lines = exchanges.map(\.input) + [progress.input]
        return lines.map { String(decoding: $0.typed.dropLast(), as: UTF8.self) }
            .filter { $0.first.map { !$0.isWhitespace } ?? false }
    }

    private func help(_ topic: String?) async -> Outcome {
        let page = HelpPage(in: await driver.status, glyphs: settings.glyphs)
        do throws(Refusal) {
            return answer(.page(try page.lines(on: topic), of: .help))
        } catch {
            return await refuse(error)
        }
    }

    private func types(_ type: VideoType?) async -> Outcome {
        let page = HelpPage(in: await driver.status, glyphs: settings.glyphs)
        return answer(.page(page.types(type), of: .types))
    }

    private func expect(_ status: String, _ wanted: [RequestedField]) async -> Outcome {
        let judged = lastEvent
        do throws(Refusal) {
            try Expectation(status: status, wanted: wanted).check(judged)
            return .done
        } catch {
            defer { lastEvent = judged }
            return await refuse(error)
        }
    }
}
