import CreatorCore
import CreatorWire
import LineEditing
import Transcripts

// What goes to the session and comes back.
extension Shell {
    /// Submits a command and shows what it leads to, until the reviewer's turn comes.
    func submit(_ command: Command) async -> Outcome {
        interrupts.beginRunning(driver)
        await driver.submit(command)
        return await settle()
    }

    /// Submits what a line of JSON asks for.
    func submit(_ message: JSON) async -> Outcome {
        do throws(Refusal) {
            return await submit(try ClientMessage(message).command)
        } catch {
            return await refuse(error)
        }
    }

    /// Lets the session refuse a line that never became a command, so that it is an event too.
    func refuse(_ refusal: Refusal) async -> Outcome {
        interrupts.beginRunning(driver)
        await driver.refuse(refusal)
        return await settle()
    }

    /// Says what the shell itself has to say.
    func show(_ answer: Answer) {
        console.show(face.paragraphs(for: answer))
    }

    /// Says what depends on how fast somebody types, or where a script stands.
    func remark(_ answer: Answer) {
        console.remark(face.paragraphs(for: answer))
    }

    /// The version of a stage that is in use, and the production it belongs to, without showing it.
    func versionInUse(of stage: Stage?) async throws(Refusal) -> (Version, Production) {
        await driver.submit(.show(stage, version: nil))
        for await event in driver.events {
            if case .shown(let version, let production) = event { return (version, production) }
            if case .rejected(let refusal) = event { throw refusal }
        }
        throw Refusal(.state, "the session has ended; start creator again")
    }

    private func settle() async -> Outcome {
        let last = await showEvents()
        console.clearStatus()
        if console.canRewrite {
            // Nobody can decide on what they have not seen yet.
            if last?.isMade == true, terminal.discardTyped() {
                remark(.note("what was typed while the stage ran was thrown away"))
            }
            terminal.setEcho(true)
        }
        let interruption = await interrupts.endRunning()
        if let interruption {
            progress.keys.append(.interrupt)
            progress.keysAfter = progress.keysAfter ?? interruption.lastLine
            await skipLateRefusals()
        }
        guard let last else { return .leave }
        lastEvent = last
        let outcome = Outcome(last)
        return interruption == nil ? outcome : outcome.whenInterrupted
    }

    private func showEvents() async -> Event? {
        var reported: ProgressText?
        for await event in driver.events {
            if case .stageRunning(let run) = event {
                reported = ProgressText(run: run, start: .now)
            }
            if interrupts.isRequested {
                // The cancellation came before the stage did; it is due again.
                if event == .rejected(CommandError.nothingRunning.refusal) { continue }
                if case .stageRunning = event { await driver.submit(.cancel) }
            }
            show(event, reported)
            if case .stageProgress = event { continue }
            progress.events.append(ServerMessage(event).json)
            if event.awaitsReviewer { return event }
        }
        return nil
    }

    private func show(_ event: Event, _ progress: ProgressText?) {
        switch event {
        case .stageRunning where console.canRewrite:
            console.show(face.paragraphs(for: event))
            terminal.setEcho(false)
            console.status(progress?.beginning ?? "", at: .now)
        case .stageProgress(let run, let report):
            guard let progress, progress.run == run else { return }
            let text = progress.text(for: report, at: .now)
            console.status(text, at: .now)
            if settings.isVerbose, !console.canRewrite { remark(.note(text)) }
        case .completed(let version, _), .shown(let version, _), .using(let version, _):
            console.show(face.paragraphs(for: event))
            showPicture(of: version.artifact)
        case .sessionStarted, .stageRunning, .error, .pipelineComplete, .stopped, .rejected,
            .compared, .listed, .status:
            console.show(face.paragraphs(for: event))
        }
    }

    private func showPicture(of artifact: Artifact) {
        guard
            settings.pictures != .none,
            let preview = artifact.preview,
            let (picture, png) = tools.readPicture("\(settings.folder)/\(preview)")
        else { return }
        let size = terminal.size
        let cells = TerminalSize(columns: min(size.columns - 1, 100), rows: size.rows * 2 / 3)
        let text = TerminalPicture.text(picture, png: png, cells: cells, as: settings.pictures)
        if let text { console.put(.result, text) }
    }

    /// Throws away the answers to a Ctrl-C that came when the stage was over.
    private func skipLateRefusals() async {
        await driver.submit(.status)
        for await event in driver.events {
            if case .status = event { return }
        }
    }
}

extension Event {
    /// Whether a stage has just been made, or has failed.
    fileprivate var isMade: Bool {
        switch self {
        case .completed, .error: true
        case .sessionStarted, .stageRunning, .stageProgress, .pipelineComplete, .stopped,
            .rejected, .using, .shown, .compared, .listed, .status:
            false
        }
    }
}
