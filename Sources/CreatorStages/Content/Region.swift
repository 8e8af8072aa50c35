package import CreatorCore

/// The rules a film is held against.
package enum Region: String, CaseIterable, Sendable {
    case us, eu, uk
    case india = "in"
    case who

    /// Words of a brief that name a region.
    private var names: [String] {
        switch self {
        case .us: ["us", "usa", "united states", "north america"]
        case .eu: ["eu", "europe", "european union"]
        case .uk: ["uk", "gb", "united kingdom", "great britain"]
        case .india: ["in", "india"]
        case .who: ["who", "global", "world"]
        }
    }

    /// The regions a brief names; the world's when it names none that is known.
    package static func regions(in brief: Brief) -> [Region] {
        let parts = (brief["region"] ?? "").split(separator: ",").map { part in
            Phrase(String(part).replacing("_", with: " "))
        }
        let found = parts.compactMap { part in
            allCases.first { region in region.names.contains { Phrase($0) == part } }
        }
        return found.isEmpty ? [.who] : found
    }
}
