/// A setting that holds for the one command below it.
package enum ExchangeSetting: Hashable, Sendable {
    /// How long the command may take before the replay gives up.
    case timeout(TimeLimit)
    /// How long the command may take at most to pass.
    case within(TimeLimit)
    /// The text after which the keys are pressed: the beginning of an output line.
    case after(String)
    /// The prompt at which the command is typed.
    case prompt(String)
    /// A key that begins with `x-`.
    case extended(SettingExtension)

    /// The keys, in the order in which errors list them.
    package enum Name: String, CaseIterable, Sendable {
        case timeout, within, after, prompt
    }

    /// The key of this setting; `nil` for one that begins with `x-`.
    package var name: Name? {
        switch self {
        case .timeout: .timeout
        case .within: .within
        case .after: .after
        case .prompt: .prompt
        case .extended: nil
        }
    }

    /// The key and the value as written.
    var written: (key: String, value: String) {
        switch self {
        case .timeout(let limit): (Name.timeout.rawValue, limit.description)
        case .within(let limit): (Name.within.rawValue, limit.description)
        case .after(let text): (Name.after.rawValue, text)
        case .prompt(let text): (Name.prompt.rawValue, text)
        case .extended(let setting): (setting.key, setting.value)
        }
    }
}
