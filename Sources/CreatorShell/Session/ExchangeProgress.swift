import CreatorCore
import LineEditing
import Transcripts

/// What is known of the command being carried out, for whoever watches the session.
struct ExchangeProgress {
    /// What was typed.
    var input: TypedInput

    /// The keys pressed meanwhile.
    var keys: [Key] = []

    /// The line shown last before the first of them.
    var keysAfter: String?

    /// The events of the session, without reports of progress.
    var events: [JSON] = []

    /// Whether it asks for a recording, which does not hold it.
    var isAboutRecording = false

    /// The prompt at which it was typed.
    private let prompt: String

    /// When it began.
    private let start = ContinuousClock.now

    /// Begins with a line as it was typed; one that cannot be read counts as empty.
    init(_ line: InputLine? = nil, at prompt: String = "") {
        input = TypedInput(line?.text ?? "")
        self.prompt = prompt
    }

    /// All there is to know, once the command is over.
    func ended(
        output: Printout,
        status: CommandStatus,
        ending: ObservedExchange.Ending?
    ) -> ObservedExchange {
        var exchange = ObservedExchange(
            input: input,
            keys: keys,
            keysAfter: keysAfter,
            output: output,
            events: events,
            status: status,
            ending: ending
        )
        exchange.prompt = prompt
        exchange.duration = start.duration(to: .now)
        return exchange
    }
}
