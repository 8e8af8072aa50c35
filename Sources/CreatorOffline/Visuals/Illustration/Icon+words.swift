import Compositions

extension Icon {
    /// The icon that stands for a text, by the words in it; `nil` when none is meant.
    static func standing(for text: String) -> Icon? {
        let words = text.lowercased()
        return meanings.first { meaning in meaning.words.contains { words.contains($0) } }?.icon
    }

    private static let meanings: [(icon: Icon, words: [String])] = [
        (.liver, ["liver", "hepatic"]),
        (.stomach, ["stomach", "gastr", "gut", "intestin"]),
        (.run, ["muscle", "peripheral"]),
        (.heart, ["heart", "cardi", "angina", "blood pressure", "hypertension"]),
        (.thermometer, ["fever", "temperature"]),
        (.drop, ["sugar", "diabetes", "glucose", "blood"]),
        (.lungs, ["lung", "asthma", "copd", "breath"]),
        (.kidney, ["kidney", "renal"]),
        (.liver, ["cholesterol"]),
        (.brain, ["brain", "migraine", "depression", "nerve"]),
        (.bone, ["joint", "arthritis", "bone"]),
        (.apple, ["vitamin", "diet", "food"]),
        (.pregnancy, ["pregnan", "fetus"]),
        (.scale, ["weight", "obesity"]),
        (.people, ["patients", "people"]),
        (.tablet, ["medicine", "tablet", "product"]),
        (.clock, ["clock", "deadline", "day 0"]),
        (.mail, ["report", "mail"]),
        (.phone, ["call", "phone"]),
        (.lock, ["privacy", "personal"]),
        (.document, ["policy", "record", "label"]),
    ]
}
