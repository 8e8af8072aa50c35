/// A kind of secret that is known by how it looks.
package enum SecretShape: String, CaseIterable, Sendable {
    case openAIKey = "openai-key"
    case bearerToken = "bearer-token"
    case awsKey = "aws-key"
    case googleKey = "google-key"
    case groqKey = "groq-key"
    case githubToken = "github-token"
    case slackToken = "slack-token"
    case webToken = "jwt"
    case apiKeyHeader = "api-key"
    case privateKey = "private-key"

    /// How it begins, and how many characters of a token follow at least.
    private var signs: [(start: String, least: Int)] {
        switch self {
        case .openAIKey: [("sk-", 16)]
        case .bearerToken: [("bearer ", 16)]
        case .awsKey: [("AKIA", 16), ("ASIA", 16)]
        case .googleKey: [("AIza", 30)]
        case .groqKey: [("gsk_", 20)]
        case .githubToken: [("ghp_", 30), ("gho_", 30), ("github_pat_", 30)]
        case .slackToken: [("xoxb-", 16), ("xoxp-", 16)]
        case .webToken: [("eyJ", 20)]
        case .apiKeyHeader:
            ["api-key", "api_key", "apikey"].flatMap { name in
                [": ", "=", "\": \"", "\":\""].map { (name + $0, 16) }
            }
        case .privateKey: [("-----BEGIN ", 0)]
        }
    }

    /// The first kind that stands in a text, among those that are looked for.
    static func found(in text: [UInt8], except allowed: Set<SecretShape>) -> SecretShape? {
        allCases.first { !allowed.contains($0) && $0.stands(in: text) }
    }

    private func stands(in text: [UInt8]) -> Bool {
        let folded = foldsCase ? text.map { Self.lowercased($0) } : text
        return signs.contains { sign in
            let start = Array(sign.start.utf8)
            var from = 0
            while let place = folded.firstPlace(of: start, from: from) {
                from = place + 1
                let isInWord = place > 0 && Self.isLetterOrDigit(text[place - 1])
                let rest = text[(place + start.count)...]
                if !isInWord, isSecret(rest, least: sign.least) { return true }
            }
            return false
        }
    }

    private var foldsCase: Bool {
        switch self {
        case .bearerToken, .apiKeyHeader: true
        case .openAIKey, .awsKey, .googleKey, .groqKey, .githubToken, .slackToken, .webToken,
            .privateKey:
            false
        }
    }

    /// Whether what follows the start makes it a secret.
    private func isSecret(_ rest: ArraySlice<UInt8>, least: Int) -> Bool {
        let token = rest.prefix { ByteClass.id.contains($0) || $0 == UInt8(ascii: ".") }
        switch self {
        case .privateKey:
            return Array(rest.prefix(40)).firstPlace(of: Array("PRIVATE KEY".utf8)) != nil
        case .webToken:
            return token.count >= least && token.count(where: { $0 == UInt8(ascii: ".") }) >= 2
        case .openAIKey, .bearerToken, .awsKey, .googleKey, .groqKey, .githubToken, .slackToken,
            .apiKeyHeader:
            return token.count >= least
        }
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        byte.isDigit || (byte | 0x20).isLowercase
    }

    private static func lowercased(_ byte: UInt8) -> UInt8 {
        (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
    }
}
