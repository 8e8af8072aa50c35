extension Script {
    /// What heads call the wording: the register, or the document's own where its sentences are
    /// quoted in a film that else speaks plainly.
    package var wordingName: String {
        switch wording.register {
        case .technical: return wording.register.rawValue
        case .plain:
            let quotes = narrations.flatMap(\.sentences).contains { sentence in
                sentence.sources.contains { source in
                    switch source {
                    case .document: true
                    case .fact, .brief, .topic, .compliance, .reviewer, .house: false
                    }
                }
            }
            return quotes ? "the document's own" : wording.register.rawValue
        }
    }
}
