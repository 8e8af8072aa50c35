/// What the wish for a use comes to, against the uses a sheet lists.
///
/// Decided on whole names and their aliases, never on likeness: a wrong guess here is an
/// off-label claim.
package enum IndicationMatch: Equatable, Sendable {
    /// The sheet lists the use.
    case approved(FactSheet.Use)
    /// The sheet lists only part of it, for example `secondary prevention`.
    case limited(FactSheet.Use, to: String)
    /// The use belongs to another brand of the same substance.
    case otherBrand(FactSheet.Use)
    /// The sheet says it is no approved use, with its reason.
    case notApproved(String)
    /// The sheet says nothing about it.
    case unknown

    /// The use that may be shown as the film's indication.
    package var use: FactSheet.Use? {
        switch self {
        case .approved(let use), .limited(let use, _): use
        case .otherBrand, .notApproved, .unknown: nil
        }
    }
}

extension FactSheet {
    /// Looks a condition up among the approved uses and the exclusions.
    package func match(_ condition: String, brand: String?) -> IndicationMatch {
        let wish = Phrase(condition)
        for exclusion in exclusions where exclusion.brand == nil || exclusion.brand == brand {
            if exclusion.phrases.contains(where: { wish.contains(Phrase($0)) }) {
                return .notApproved(exclusion.note)
            }
        }
        let names = ConditionTopics.names(for: condition).map(Phrase.init)
        var other: Use?
        for use in uses {
            for name in use.conditions + use.aliases {
                let listed = ListedCondition(name)
                guard names.contains(listed.condition) else { continue }
                if let brand, let owner = use.brand, owner != brand {
                    other = use
                } else if let limit = listed.limit, !wish.contains(Phrase(limit)) {
                    return .limited(use, to: limit)
                } else {
                    return .approved(use)
                }
            }
        }
        return other.map { .otherBrand($0) } ?? .unknown
    }

    /// The uses that may be told under a brand; all of them without one.
    package func uses(for brand: String?) -> [Use] {
        uses.filter { use in
            guard let brand, let owner = use.brand else { return true }
            return owner == brand
        }
    }
}

/// A condition as a sheet lists it, with the limit that stands in brackets.
private struct ListedCondition {
    let condition: Phrase
    let limit: String?

    init(_ text: String) {
        guard let open = text.firstIndex(of: "("), text.last == ")" else {
            condition = Phrase(text)
            limit = nil
            return
        }
        condition = Phrase(String(text[..<open]))
        limit = String(text[text.index(after: open)...].dropLast())
    }
}
