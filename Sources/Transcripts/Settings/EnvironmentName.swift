/// Which environment variables a transcript may set.
///
/// A file from someone else must not decide where programs and libraries are found, so only names
/// that the product itself reads, and those of locale, terminal and time zone, are allowed.
enum EnvironmentName {
    private static let prefixes = ["CREATOR_", "OPENAI_", "AZURE_", "LC_"]
    private static let names = [
        "LANG", "TZ", "TERM", "COLUMNS", "LINES", "NO_COLOR", "CLICOLOR_FORCE", "CI",
    ]

    /// Whether the name is made of capitals, digits and `_`.
    static func isWellFormed(_ name: String) -> Bool {
        guard let first = name.utf8.first, !first.isDigit else { return false }
        return name.utf8.allSatisfy { (0x41...0x5A).contains($0) || $0.isDigit || $0 == 0x5F }
    }

    /// Whether a transcript may set the variable.
    static func mayBeSet(_ name: String) -> Bool {
        names.contains(name) || prefixes.contains { name.hasPrefix($0) }
    }
}
