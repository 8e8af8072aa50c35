/// The terms built in: names in the product's fact files, and words flite says wrongly.
///
/// Stress and vowels follow the USP and MedlinePlus respellings. Every line is checked by a test.
enum LexiconTerms {
    static let table: [String: Pronunciation] = {
        var table: [String: Pronunciation] = [:]
        for (term, pronunciation) in lines {
            table[term] = pronunciation
        }
        return table
    }()

    /// Whether a word is a medicine's or a medical term, worth naming in a report.
    static func isName(_ word: String) -> Bool {
        names.contains(word) || (Inflection.stem(of: word).map(names.contains) ?? false)
    }

    private static let names: Set<String> = Set(
        (medicines + medicalWords).split(separator: "\n")
            .compactMap { $0.split(separator: ":").first.map(String.init) }
    )

    /// Every line of the text below; a line whose sounds are unknown is left out.
    static var lines: [(String, Pronunciation)] {
        (medicines + medicalWords + shortForms).split(separator: "\n").compactMap { line in
            let parts = line.split(separator: ":")
            guard parts.count == 2, let sounds = Pronunciation(parts[1]) else { return nil }
            return (String(parts[0]), sounds)
        }
    }

    /// How many terms the text has, for the test that none was left out.
    static var writtenCount: Int {
        (medicines + medicalWords + shortForms).split(separator: "\n").count
    }
}
