import CreatorCore
import Testing

/// A film to be made, as one argument of a test.
struct FilmCase: Sendable, CustomTestStringConvertible {
    let type: VideoType
    private(set) var fields: [(key: String, value: String)]

    init(_ type: VideoType, _ fields: [(key: String, value: String)]) {
        self.type = type
        self.fields = fields
    }

    /// This film with one more field, or another value for it.
    func with(_ key: String, _ value: String) -> FilmCase {
        var film = self
        film.fields.removeAll { $0.key == key }
        film.fields.append((key, value))
        return film
    }

    var brief: Brief {
        get throws { try Brief(type, fields.map { Brief.Entry($0.key, .text($0.value)) }) }
    }

    var testDescription: String {
        ([type.rawValue] + fields.map { "\($0.key)=\($0.value.prefix(24))" })
            .joined(separator: " ")
    }
}

extension FilmCase {
    /// A film of a type about a medicine and a use, for an audience.
    init(_ type: VideoType, of name: String, for use: String, _ audience: String) {
        let subject = BriefSchema.required(for: type).map { key in
            (key: key, value: key.hasSuffix("name") ? name : use)
        }
        self.init(type, subject + [("audience", audience), ("region", "us")])
    }

    /// The films about a medicine: four types, two audiences.
    static func films(of name: String, for use: String) -> [FilmCase] {
        VideoType.allCases.filter { $0 != .complianceVideo }.flatMap { type in
            ["hcp", "patient"].map { FilmCase(type, of: name, for: use, $0) }
        }
    }

    /// The medicines with facts of our own and one without, each with a use.
    static let medicines = [
        ("aspirin", "CVD"), ("metformin", "T2DM"), ("lisinopril", "hypertension"),
        ("atorvastatin", "high cholesterol"), ("semaglutide", "type 2 diabetes"),
        ("adalimumab", "rheumatoid arthritis"), ("Nothingol", "Fabry disease"),
    ]

    /// The duties a compliance film teaches, and one that nobody knows.
    static let duties = [
        "adverse event reporting", "off-label questions", "gifts", "data integrity", "privacy",
        "fire drills",
    ]

    /// A film of a few seconds a scene, with risks in it: for tests that speak or encode.
    static let short = FilmCase(.socialMedia, of: "VitaBoost", for: "tiredness", "patient")
        .with("safety", "Do not take more than one tablet a day.")
        .with("quality", "low").with("aspect", "16:9").with("duration", "15")

    /// Every type about everything it can be about, for both audiences where it has them.
    static let all =
        medicines.flatMap { films(of: $0.0, for: $0.1) }
        + duties.map { duty in
            FilmCase(.complianceVideo, [("prompt", duty), ("brand_name", "PharmaCorp")])
        }
}
