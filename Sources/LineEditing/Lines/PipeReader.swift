import Glibc

/// Reads lines as they are, without editing: from a pipe, a file, or a terminal that cannot edit.
package actor PipeReader: LineReader {
    private let descriptor: CInt
    private let promptOutput: CInt?
    private let wake = WakePipe()
    private let executor = BlockingExecutor(label: "creator.pipe")
    private var splitter: LineSplitter
    private var lineCount = 0
    private var hasEnded = false

    package nonisolated var unownedExecutor: UnownedSerialExecutor {
        unsafe executor.asUnownedSerialExecutor()
    }

    /// Creates a reader of a descriptor; prompts go to `promptOutput`, and nowhere without one.
    package init(
        descriptor: CInt = STDIN_FILENO,
        promptOutput: CInt? = nil,
        limit: Int = LineSplitter.defaultLimit
    ) {
        self.descriptor = descriptor
        self.promptOutput = promptOutput
        splitter = LineSplitter(limit: limit)
    }

    package func next(prompt: String) -> LineInput {
        if let promptOutput { writeAll(prompt, to: promptOutput) }
        while true {
            if let piece = splitter.next() { return input(from: piece) }
            if hasEnded { return .endOfInput }
            switch wake.wait(for: descriptor) {
            case .readable: readMore()
            case .woken(.interrupt): return .interrupted
            case .woken(.resize), .woken(.redraw), .timedOut: break
            }
        }
    }

    package nonisolated func interrupt() {
        wake.wake(.interrupt)
    }

    private func input(from piece: LineSplitter.Piece) -> LineInput {
        lineCount += 1
        let origin = LineOrigin.standardInput(line: lineCount)
        switch piece {
        case .success(let text): return .line(InputLine(text: text, origin: origin))
        case .failure(let error): return .unreadable(error, origin)
        }
    }

    private func readMore() {
        let chunk = readChunk(from: descriptor)
        if chunk.isEmpty {
            hasEnded = true
            splitter.finish()
        } else {
            splitter.append(chunk)
        }
    }
}
