extension Icon {
    /// The icon that fits some words best, or nil when none fits.
    package static func suggested(for words: String) -> Icon? {
        let low = words.lowercased()
        return clues.first { clue in clue.words.contains { low.contains($0) } }?.icon
    }

    /// Beginnings of words, the more telling ones first.
    private static let clues: [(icon: Icon, words: [String])] = [
        (.pregnancy, ["pregnan", "fetal", "fetus", "birth"]),
        (.kidney, ["kidney", "renal", "urin"]),
        (.liver, ["liver", "hepat"]),
        (.stomach, ["stomach", "nausea", "vomit", "ulcer", "digest", "gastr", "diarrhea"]),
        (.lungs, ["lung", "breath", "asthma", "cough", "respir"]),
        (.brain, ["brain", "headache", "dizz", "stroke", "mood", "memory", "mental"]),
        (.heart, ["heart", "cardi", "angina", "blood pressure", "hypertension", "pulse"]),
        (.glass, ["alcohol", "drink"]),
        (.bone, ["bone", "joint", "arthritis"]),
        (.eye, ["eye", "vision", "see "]),
        (.drop, ["blood", "bleed", "sugar", "glucose", "insulin", "thirst", "water"]),
        (.syringe, ["inject", "vaccin", "needle"]),
        (.testTube, ["test", "lab", "sample"]),
        (.virus, ["virus", "viral", "infect", "flu"]),
        (.thermometer, ["fever", "temperature"]),
        (.moon, ["sleep", "tired", "fatigue", "night", "run down"]),
        (.sun, ["morning", "vitamin", "energy"]),
        (.apple, ["diet", "food", "eat", "nutri"]),
        (.run, ["exercise", "activ", "walk", "sport"]),
        (.scale, ["weight"]),
        (.tablet, ["tablet"]),
        (.pill, ["medicine", "dose", "drug", "pill", "product", "supplement", "overdose"]),
        (.stethoscope, ["doctor", "physician", "health professional", "ask", "clinic"]),
        (.hospital, ["hospital", "emergency"]),
        (.calendar, ["day", "week", "month", "date", "plan"]),
        (.clock, ["hour", "time", "deadline", "wait", "minute"]),
        (.phone, ["phone", "call", "hotline"]),
        (.mail, ["mail", "send", "inbox"]),
        (.people, ["patients", "people", "employees", "family", "children", "teen", "everyone"]),
        (.speech, ["reporter"]),
        (.person, ["patient", "person", "who"]),
        (.shield, ["protect", "safety", "prevent"]),
        (
            .warning,
            ["warning", "risk", "side effect", "misuse", "reaction", "what happened", "event"]
        ),
        (.magnifier, ["look", "search", "check", "find", "monitor", "count"]),
        (.document, ["policy", "label", "document", "information", "report"]),
        (.speech, ["talk", "say", "tell", "question", "advice"]),
        (.chart, ["data", "result", "trend"]),
        (.lock, ["privacy", "confiden", "secure"]),
    ]
}
