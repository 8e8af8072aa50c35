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
        let found = parts(of: brief).compactMap(region(named:))
        return found.isEmpty ? [.who] : found
    }

    /// The words of a brief that should name a region and name none that is known.
    static func unknown(in brief: Brief) -> [String] {
        parts(of: brief).filter { region(named: $0) == nil }
    }

    private static func parts(of brief: Brief) -> [String] {
        (brief["region"] ?? "").split(separator: ",").map { String($0).trimmed }.filter {
            !$0.isEmpty
        }
    }

    private static func region(named name: String) -> Region? {
        let wanted = Phrase(name.replacing("_", with: " "))
        return allCases.first { region in region.names.contains { Phrase($0) == wanted } }
    }
}
