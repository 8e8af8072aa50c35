import Testing

@testable import Speech

struct LexiconTests {
    @Test func `every built-in term has sounds the voice knows`() {
        #expect(LexiconTerms.lines.count == LexiconTerms.writtenCount)
        #expect(LexiconTerms.table.count == LexiconTerms.lines.count)
        for (term, _) in LexiconTerms.lines {
            #expect(term.allSatisfy { $0.isASCII && $0.isLowercase }, "\(term)")
        }
    }

    @Test(arguments: [
        ("lye-SIN-oh-pril", "l ay0 s ih1 n ow0 p r ih0 l"),
        ("oh-MEP-ra-zole", "ow0 m eh1 p r ax0 z ow0 l"),
        ("am-LOW-di-peen", "ae0 m l ow1 d ih0 p iy0 n"),
        ("SER-tra-leen", "s er1 t r ax0 l iy0 n"),
        ("lee-voe-thy-ROX-een", "l iy0 v ow0 th ay0 r aa1 k s iy0 n"),
        ("oh-sel-TAM-i-veer", "ow0 s eh0 l t ae1 m ih0 v ih0 r"),
        ("ay-da-LIM-yoo-mab", "ey0 d ax0 l ih1 m y uw0 m ae0 b"),
        ("sek-ue-KIN-ue-mab", "s eh0 k y uw0 k ih1 n y uw0 m ae0 b"),
        ("a-TOR-va-stat-in", "ax0 t ao1 r v ax0 s t ae0 t ih0 n"),
        ("sem-a-GLOO-tide", "s eh0 m ax0 g l uw1 t ay0 d"),
        ("AN-jee-oh-e-DEE-ma", "ae1 n jh iy0 ow0 eh0 d iy1 m ax0"),
        ("me-TOE-pro-lole", "m eh0 t ow1 p r ow0 l ow0 l"),
        ("doo-PIL-yoo-mab", "d uw0 p ih1 l y uw0 m ae0 b"),
        ("zuh-REL-toe", "z ah0 r eh1 l t ow0"),
        ("EYE-byoo-proh-fen", "ay1 b y uw0 p r ow0 f eh0 n"),
        ("KWIN-ine", "k w ih1 n ay0 n"),
        ("AY-bl", "ey1 b ax0 l"),
    ])
    func `a respelling is read as sounds`(respelling: String, sounds: String) throws {
        let pronunciation = try Respelling.pronunciation(of: respelling, term: "x")
        #expect(pronunciation.description == sounds)
    }

    @Test(arguments: ["", "lye-S1N", "bcd-fgh", "ла-ла", "---", "q"])
    func `a respelling that cannot be read is refused`(respelling: String) {
        #expect(throws: LexiconError.self) {
            try Lexicon.standard.adding(["Xarelto": respelling])
        }
    }

    @Test func `a term must be one word`() {
        #expect(throws: LexiconError.termNotAWord("two words")) {
            try Lexicon.standard.adding(["two words": "too"])
        }
    }

    @Test func `a refusal says what to type`() {
        let error = LexiconError.unreadableSyllable(
            term: "Xarelto",
            respelling: "z-1",
            syllable: "1"
        )
        #expect(error.description.hasPrefix("cannot read '1' in 'z-1' for 'Xarelto'; write"))
    }

    @Test func `the user's sounds come before ours, also in the plural`() throws {
        let lexicon = try Lexicon.standard.adding(["Lisinopril": "LISS-in"])
        let found = lexicon.pronunciation(of: SpokenWord("lisinopril's"))
        #expect(found?.0.description == "l ih1 s ih0 n z")
        #expect(found?.1 == .user)
    }

    @Test(arguments: ["ae2", "ae", "xx1", "t1", "", "AE1"])
    func `a sound the voice does not know is refused`(name: String) {
        #expect(Phone(name) == nil)
    }

    @Test func `a letter's name is no article`() {
        let letter = Lexicon.standard.pronunciation(of: SpokenWord("A"))
        #expect(letter?.0.description == "ey1")
        #expect(Lexicon.standard.pronunciation(of: SpokenWord("a")) == nil)
        let plural = Lexicon.standard.pronunciation(of: SpokenWord("Es"))
        #expect(plural?.0.description == "iy1 z")
    }

    @Test(arguments: [
        ("zanubrutinib", "zanubrutinib", true), ("glucose", "glucose", false),
        ("patients", "patients", false), ("hospitalization", "hospitalization", false),
        ("xyzzylumab", "Xyzzylumab", true), ("boost", "VitaBoost", true),
    ])
    func `names of a drug's build deserve a listener`(spoken: String, display: String, is: Bool) {
        #expect(GuessedWords.isDoubtful(spoken: spoken, display: display) == `is`)
    }
}
