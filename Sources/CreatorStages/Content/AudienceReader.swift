import CreatorCore

/// Finds out who watches a film.
enum AudienceReader {
    private static let professionals = [
        "hcp", "hcps", "healthcare professional", "healthcare professionals", "doctor", "doctors",
        "physician", "physicians", "prescriber", "prescribers", "nurse", "nurses", "pharmacist",
        "pharmacists", "clinician", "clinicians", "specialist", "specialists", "cardiologists",
        "cardiologist", "gps", "general practitioners", "medical professionals",
    ]

    private static let public_ = [
        "patient", "patients", "public", "consumer", "consumers", "caregiver", "caregivers",
        "families", "parents", "people", "adults", "laypeople", "general public", "women", "men",
    ]

    /// The audience: `audience=`, else the words of `target_audience=`, else the type's own.
    static func audience(of brief: Brief) -> Audience {
        guard brief.videoType != .complianceVideo else { return .employee }
        if let named = brief["audience"].flatMap({ Audience(rawValue: $0.lowercased()) }) {
            return named
        }
        if let words = brief["target_audience"].map(Phrase.init) {
            if public_.contains(where: { words.contains(Phrase($0)) }) { return .patient }
            if professionals.contains(where: { words.contains(Phrase($0)) }) { return .hcp }
        }
        return usual(for: brief.videoType)
    }

    /// Who usually watches a type of film.
    static func usual(for type: VideoType) -> Audience {
        switch type {
        case .productAd, .socialMedia: .patient
        case .mechanismOfAction, .doctorAd: .hcp
        case .complianceVideo: .employee
        }
    }
}
