package import CreatorCore

/// One command as it really went: what was typed and everything it led to.
package struct ObservedExchange: Sendable {
    /// How the shell came to its end.
    package enum Ending: Hashable, Sendable {
        /// The command left the shell.
        case left(UInt8)

        /// The input ended after the command.
        case inputEnded(UInt8)

        /// The exit code.
        package var code: UInt8 {
            switch self {
            case .left(let code), .inputEnded(let code): code
            }
        }
    }

    /// What was typed.
    package var input: TypedInput

    /// The keys pressed meanwhile, and the text that came before them.
    package var keys: [Key]

    /// The beginning of the output line after which the keys came.
    package var keysAfter: String?

    /// The output of both channels, in order.
    package var output: Printout

    /// The events of the session, in order.
    package var events: [JSON]

    /// How the command ended.
    package var status: CommandStatus

    /// How the shell ended, when this was its last command.
    package var ending: Ending?

    /// The prompt at which it was typed; `nil` when nobody noticed.
    package var prompt: String?

    /// How long it took; `nil` when nobody noticed.
    package var duration: Duration?

    /// Creates an exchange.
    package init(
        input: TypedInput,
        keys: [Key] = [],
        keysAfter: String? = nil,
        output: Printout,
        events: [JSON] = [],
        status: CommandStatus = .ok,
        ending: Ending? = nil
    ) {
        self.input = input
        self.keys = keys
        self.keysAfter = keysAfter
        self.output = output
        self.events = events
        self.status = status
        self.ending = ending
    }

    /// Creates an exchange whose output is known line by line.
    package init(
        input: TypedInput,
        keys: [Key] = [],
        keysAfter: String? = nil,
        output: [TypedLine] = [],
        events: [JSON] = [],
        status: CommandStatus = .ok,
        ending: Ending? = nil
    ) {
        self.init(
            input: input,
            keys: keys,
            keysAfter: keysAfter,
            output: Printout(output),
            events: events,
            status: status,
            ending: ending
        )
    }
}
