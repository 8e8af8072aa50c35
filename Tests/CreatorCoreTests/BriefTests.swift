import CreatorCore
import Testing

struct BriefTests {
    @Test func `every fault is named at once, with a line to type`() {
        let error = #expect(throws: BriefError.self) {
            try Brief(.mechanismOfAction, [Brief.Entry("quality", .text("huge"))])
        }
        #expect(error?.code == .usageMissing)
        #expect(
            error?.description == """
                drug_name is missing; condition is missing; quality cannot be 'huge'; it is one of \
                low, medium, high; type start moa drug_name=... condition=...
                """
        )
    }

    @Test func `a field that is blank or far too long is refused`() {
        let error = #expect(throws: BriefError.self) {
            try Brief(
                .mechanismOfAction,
                [
                    Brief.Entry("drug_name", .text(" \t ")),
                    Brief.Entry("condition", .text(String(repeating: "x", count: 20_001))),
                ]
            )
        }
        #expect(error?.faults == [.empty("drug_name"), .tooLong("condition", limit: 20_000)])
    }

    @Test func `an unknown key is kept and named`() throws {
        let brief = try Brief(
            .socialMedia,
            [
                Brief.Entry("drug_name", .text("VitaBoost")),
                Brief.Entry("indication", .text("vitamin deficiency")),
                Brief.Entry("drugname", .text("x")),
            ]
        )
        #expect(brief.unknownKeys == ["drugname"])
        #expect(brief["drugname"] == "x")
    }

    @Test(arguments: [(0.05, 1, "0.1"), (-0.04, 1, "0.0"), (1234.5, 0, "1235"), (-2.25, 1, "-2.3")])
    func `decimals are fixed and the same everywhere`(number: Double, places: Int, text: String) {
        #expect(number.text(decimals: places) == text)
    }
}
