import CreatorCore
import CreatorText
import LineEditing

// How a shell comes to its end.
extension Shell {
    /// The exit code when a line's outcome ends the shell.
    func code(
        after outcome: Outcome,
        at origin: LineOrigin,
        of input: ShellInput
    ) async -> CInt? {
        switch outcome {
        case .done, .tolerated: return nil
        case .leave: return await closingCode()
        case .interrupted: return input.isInteractive ? nil : ExitCode.interrupted
        case .failed(let error):
            if input.isInteractive { return nil }
            failure = failure ?? error
            if settings.keepsGoing { return nil }
            remark(.note("stopped at \(origin)"))
            return error.exitCode
        }
    }

    /// The exit code when there is nothing more to evaluate.
    func closingCode() async -> CInt {
        if let failure { return failure.exitCode }
        return await driver.status.isLive ? ExitCode.sessionLeftOpen : 0
    }

    /// Whether leaving loses nothing, or was asked for twice in a row.
    func mayLeave() async -> Bool {
        let status = await driver.status
        guard status.isLive, !hasWarnedOfLeaving else { return true }
        hasWarnedOfLeaving = true
        let place = Prompt.text(for: status).dropFirst("creator ".count).dropLast(2)
        show(.warning("\(place) is still open and would be lost; once more to leave, or type stop"))
        return false
    }

    /// The exit code when results no longer arrive; only a closed pipe is nobody's fault.
    func codeOfLostResults() -> CInt {
        guard case .refused(let reason) = console.results else { return ExitCode.outputClosed }
        let words = "error: the results cannot be written: \(reason); run it again elsewhere"
        console.show([Paragraph(.problem, words)])
        return ErrorCode.file.exitCode
    }
}
