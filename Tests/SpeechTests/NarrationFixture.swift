@testable import Speech

/// A short film with everything that is hard: doses, a placeholder, safety, short sentences.
enum NarrationFixture {
    static let request = NarrationRequest(
        scenes: [
            NarrationScene(
                key: "moa",
                sentences: [
                    "Lisinopril inhibits angiotensin-converting enzyme.",
                    "Take 10–20 mg once daily; do not exceed 40 mg.",
                ],
                plannedSeconds: 4
            ),
            NarrationScene(key: "dosing", sentences: ["⟦SUPPLY: dosing⟧"], plannedSeconds: 2),
            NarrationScene(
                key: "safety",
                sentences: ["It can cause serious swelling, called angioedema."],
                role: .safety,
                extraPauseAfter: 0.8,
                plannedSeconds: 4
            ),
            NarrationScene(key: "hook", sentences: ["Checking.", "Counting.", "Planning."]),
        ],
        wordsPerMinute: 145,
        safetyWordsPerMinute: 160
    )

    /// The fixture spoken once for all tests.
    static let recording = Task { try await Narrator().narrate(request) }
}
