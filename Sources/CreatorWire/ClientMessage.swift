package import CreatorCore

/// What a client asks over the wire.
package struct ClientMessage: Equatable, Sendable {
    /// The command.
    package let command: Command

    /// Whether the client wants `stage_progress` messages from here on; `nil` when it does not say.
    package let wantsProgress: Bool?

    /// Creates a message.
    package init(_ command: Command, wantsProgress: Bool? = nil) {
        self.command = command
        self.wantsProgress = wantsProgress
    }

    /// Reads a message from its text.
    package init(parsing text: String) throws(Refusal) {
        let json: JSON
        do throws(JSONError) {
            json = try JSON(parsing: text)
        } catch {
            throw Refusal(.usageJSON, error.description)
        }
        try self.init(json)
    }

    /// Reads a message; keys it does not know are passed over.
    package init(_ json: JSON) throws(Refusal) {
        guard case .object = json else {
            throw Refusal(.usageJSON, "a message is a JSON object such as {\"action\":\"accept\"}")
        }
        guard let name = json["action"]?.text else {
            throw Refusal(
                .usageMissing,
                "action is missing; it is one of \(ClientAction.list)",
                suggestions: ClientAction.allCases.map(\.rawValue)
            )
        }
        guard let action = ClientAction(rawValue: name) else {
            throw Refusal(
                .usageCommand,
                "unknown action '\(name)'; it is one of \(ClientAction.list)",
                suggestions: ClientAction.allCases.map(\.rawValue)
            )
        }
        let reader = MessageReader(json)
        wantsProgress = try reader.flag("progress")
        command = try reader.command(action)
    }
}

/// The values of `action`: the four of the protocol, then ours.
enum ClientAction: String, CaseIterable {
    case start, accept, regenerate, stop
    case cancel, use, show, diff, versions, status

    /// The names for an error.
    static let list = allCases.map(\.rawValue).joined(separator: ", ")
}
