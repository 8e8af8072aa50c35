/// The duties a compliance film can teach without further material.
package enum ComplianceTopics {
    /// Every topic; the longest phrase found in a prompt decides.
    package static let all = [adverseEvents, offLabel, gifts, dataIntegrity, privacy]

    /// The topic a prompt is about, or `nil` when it names none of them.
    package static func topic(in prompt: String) -> ComplianceTopic? {
        let text = Phrase(prompt)
        var best: (topic: ComplianceTopic, length: Int)?
        for topic in all {
            for phrase in topic.phrases.map(Phrase.init) where text.contains(phrase) {
                if phrase.words.count > best?.length ?? 0 { best = (topic, phrase.words.count) }
            }
        }
        return best?.topic
    }

    /// The mark of situations made up for teaching.
    static let scene = ComplianceTopic.Citation(
        "C9",
        "Training situation",
        "made up for illustration"
    )
}
