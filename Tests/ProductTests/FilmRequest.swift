import Testing

/// A video as somebody asks for it, and what its film must be.
struct FilmRequest: CustomTestStringConvertible {
    /// The whole `start` line.
    let start: String

    /// Width and height of the film, in pixels.
    let size: [Int]

    var testDescription: String { start }

    /// A film of each type, with the fields of the protocol.
    ///
    /// Only aspirin has its whole length: the checks do not depend on it, the machine's time does.
    static let ofEachType = [
        FilmRequest("moa drug_name=Aspirin condition=CVD", size: [640, 360]),
        FilmRequest(
            #"product_ad topic="New diabetes medication" brand_name=DiabetEase duration=10"#,
            size: [640, 360]
        ),
        FilmRequest(
            "doctor_ad drug_name=Lisinopril indication=hypertension duration=10",
            size: [640, 360]
        ),
        FilmRequest(
            #"social_media drug_name=VitaBoost indication="vitamin deficiency" "#
                + #"key_benefit="Daily energy boost" duration=10"#,
            size: [360, 640]
        ),
        FilmRequest(
            #"compliance_video prompt="adverse event reporting" brand_name=PharmaCorp duration=10"#,
            size: [640, 360]
        ),
    ]

    /// A film that takes few seconds to make: four scenes, little said.
    static let quick = FilmRequest(
        "social_media drug_name=VitaBoost indication=fatigue duration=10",
        size: [360, 640]
    )

    private init(_ fields: String, size: [Int]) {
        start = "start \(fields) quality=low"
        self.size = size
    }

    /// A script that makes it without asking for anything else.
    var script: String { Self.script(start, accepting: 6) }

    /// Lines, then as many times `accept`.
    static func script(_ lines: String..., accepting count: Int = 0) -> String {
        (lines + Array(repeating: "accept", count: count)).map { $0 + "\n" }.joined()
    }
}
