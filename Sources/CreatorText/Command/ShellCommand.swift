package import CreatorCore

/// What a person can type.
package enum ShellCommand: Equatable, Sendable {
    /// Opens a session; becomes a brief once its files have been read.
    case start(StartRequest)
    /// Starts the last brief again with some fields changed.
    case edit([RequestedField])
    /// Gives fields to every `start` that leaves them out; without fields, lists them.
    case set([RequestedField])
    /// Everything the session itself decides.
    case session(Command)
    /// Explains a command, a video type, a key or feedback; without a topic, what is legal now.
    case help(topic: String?)
    case types(VideoType?)
    case open(Stage?)
    case save(SaveScope, folder: String)
    case record(file: String)
    case history
    /// Prints the text; useful in scripts.
    case echo(String)
    /// Fails unless the last event has this status and these fields.
    case expect(status: String, [RequestedField])
    case quit

    /// What `save` copies.
    package enum SaveScope: Equatable, Sendable {
        case stage(Stage)
        case all
    }
}
