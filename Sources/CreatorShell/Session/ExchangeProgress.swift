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

    /// Begins with a line as it was typed; one that cannot be read counts as empty.
    init(_ line: InputLine? = nil) {
        input = TypedInput(line?.text ?? "")
    }

    /// All there is to know, once the command is over.
    func ended(
        output: Printout,
        status: CommandStatus,
        ending: ObservedExchange.Ending?
    ) -> ObservedExchange {
        ObservedExchange(
            input: input,
            keys: keys,
            keysAfter: keysAfter,
            output: output,
            events: events,
            status: status,
            ending: ending
        )
    }
}
