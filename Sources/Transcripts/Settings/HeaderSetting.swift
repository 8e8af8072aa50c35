/// A setting of the header, which holds for the whole session.
package enum HeaderSetting: Hashable, Sendable {
    /// What the session shows, in one sentence.
    case title(String)
    /// Words by which replays choose among files.
    case tags([String])
    /// Who answers for the providers.
    case providers(ProviderSource)
    /// The seed of everything random.
    case seed(UInt64)
    /// Where the clock of the session starts; it goes on one second with every event.
    case clock(UTCTime)
    /// Programs without which the file is skipped.
    case requires([String])
    /// How long one command may take.
    case timeout(TimeLimit)
    /// The size of the terminal.
    case term(TerminalExtent)
    /// An environment variable of the session.
    case env(name: String, value: String)
    /// Arguments of the program.
    case args([String])
    /// Events that are not listed are mismatches.
    case exactEvents
    /// What no two sessions may use at once.
    case locks([String])
    /// Why this file is expected to fail.
    case xfail(String)
    /// A key that begins with `x-`.
    case extended(SettingExtension)

    /// The keys, in the order in which errors list them.
    package enum Name: String, CaseIterable, Sendable {
        case title, tags, providers, seed, clock, requires, timeout, term, env, args, events
        case locks, xfail
    }

    /// The key of this setting; `nil` for one that begins with `x-`.
    package var name: Name? {
        switch self {
        case .title: .title
        case .tags: .tags
        case .providers: .providers
        case .seed: .seed
        case .clock: .clock
        case .requires: .requires
        case .timeout: .timeout
        case .term: .term
        case .env: .env
        case .args: .args
        case .exactEvents: .events
        case .locks: .locks
        case .xfail: .xfail
        case .extended: nil
        }
    }

    /// The key and the value as written.
    var written: (key: String, value: String) {
        let value =
            switch self {
            case .title(let text), .xfail(let text): text
            case .tags(let words), .requires(let words), .locks(let words):
                words.joined(separator: ", ")
            case .providers(let source): source.rawValue
            case .seed(let seed): "\(seed)"
            case .clock(let time): time.description
            case .timeout(let limit): limit.description
            case .term(let extent): extent.description
            case .env(let name, let value): "\(name)=\(value)"
            case .args(let words): words.joined(separator: " ")
            case .exactEvents: "exact"
            case .extended(let setting): setting.value
            }
        if case .extended(let setting) = self { return (setting.key, value) }
        return (name?.rawValue ?? "", value)
    }
}
