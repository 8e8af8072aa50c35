/// What kind of thing went wrong, in the words that stand in JSON and transcripts.
package enum ErrorCode: String, CaseIterable, Sendable {
    case usageCommand = "usage.command"
    case usageField = "usage.field"
    case usageKey = "usage.key"
    case usageMissing = "usage.missing"
    case usageValue = "usage.value"
    case usageQuote = "usage.quote"
    case usageEscape = "usage.escape"
    case usageJSON = "usage.json"
    case usageEmpty = "usage.empty"
    case usageDuplicate = "usage.duplicate"
    case state
    case file
    case cancelled
    case stage
    case tool
    case render
    case secret
    case providerAuth = "provider.auth"
    case providerRate = "provider.rate"
    case providerTimeout = "provider.timeout"
    case providerNetwork = "provider.network"
    case providerTruncated = "provider.truncated"
    case providerFiltered = "provider.filtered"
    case providerSchema = "provider.schema"
    case `internal`

    /// The exit code of a script that stops here.
    package var exitCode: Int32 {
        switch self {
        case .usageCommand, .usageField, .usageKey, .usageMissing, .usageValue, .usageQuote,
            .usageEscape, .usageJSON, .usageEmpty, .usageDuplicate:
            2
        case .state, .file, .stage, .tool, .render, .secret: 1
        case .cancelled: 130
        case .providerAuth, .providerRate, .providerTimeout, .providerNetwork, .providerTruncated,
            .providerFiltered, .providerSchema:
            5
        case .internal: 70
        }
    }
}
