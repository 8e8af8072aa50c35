import Transcripts

extension ObservedExchange {
    /// The same, as the last command before the shell ended.
    func ended(by ending: Ending?) -> ObservedExchange {
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

    /// The same, with the output that really arrived.
    func showing(_ output: [TypedLine]) -> ObservedExchange {
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
