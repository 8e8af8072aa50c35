import Transcripts

extension ObservedExchange {
    /// The same, as the last command before the shell ended.
    func ended(by ending: Ending?) -> ObservedExchange {
        var ended = self
        ended.ending = ending
        return ended
    }

    /// The same, with the output that really arrived.
    func showing(_ output: [TypedLine]) -> ObservedExchange {
        var shown = self
        shown.output = Printout(output)
        return shown
    }
}
