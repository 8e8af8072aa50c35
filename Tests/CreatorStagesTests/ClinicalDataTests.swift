import CreatorCore
import CreatorStages
import Testing

/// Results are charted as given, or what lacks is asked for.
struct ClinicalDataTests {
    private static let arms = """
        [{"label":"Placebo","n":120,"value":3.1},{"label":"Lisinopril 10 mg","n":118,"value":9.4}]
        """

    @Test func `figures of each arm stand as they were given`() throws {
        let json = try JSON(
            parsing: #"{"axis":"Change","unit":"mmHg","note":"24 weeks","arms":\#(Self.arms)}"#
        )
        let data = try ClinicalData(json, product: "lisinopril")
        #expect(data.arms.map(\.result) == [.value(3.1), .value(9.4)])
        #expect(data.arms.map(\.patients) == [120, 118])
        #expect(data.arms.map(\.isDrug) == [false, true])
        #expect(data.note == "24 weeks")
        #expect(!data.isOverTime)
    }

    @Test(arguments: [
        (#"{"unit":"%","arms":ARMS}"#, ["axis"]),
        (#"{"axis":"Events","arms":ARMS}"#, ["unit"]),
        (#"{"axis":"Events","unit":"%","arms":[]}"#, ["two or more arms"]),
        (
            #"[{"label":"a","value":3}]"#,
            ["axis", "unit", "two or more arms", "label, n and value of every arm"]
        ),
        (
            #"[{"axis":"x","unit":"%","label":"a","n":3,"points":[[0,1],[1,2]]},{"label":"b","n":3,"value":1}]"#,
            ["points of every arm", "time"]
        ),
        (
            #"[{"axis":"x","unit":"%","time":"d","label":"a","n":3,"points":[[2,1],[1,2]]},{"label":"b","n":3,"points":[[0,1],[1,2]]}]"#,
            ["label, n and value of every arm"]
        ),
    ])
    func `what lacks is named`(text: String, lacking: [String]) throws {
        let json = try JSON(parsing: text.replacing("ARMS", with: Self.arms))
        let error = #expect(throws: ClinicalData.Lacking.self) {
            try ClinicalData(json, product: "x")
        }
        #expect(error?.things == lacking)
    }

    @Test(arguments: [
        (#"{"axis":"Change","unit":"mmHg","arms":ARMS}"#, Picture.barChart),
        (#"{"axis":"Change","arms":ARMS}"#, .supplyCard),
        (
            #"[{"axis":"x","unit":"%","time":"d","label":"a","n":3,"points":[[0,1],[1,2]]},{"label":"b","n":3,"points":[[0,1],[1,2]]}]"#,
            .lineChart
        ),
    ])
    func `a film charts only whole results`(text: String, picture: Picture) throws {
        let data = try JSON(parsing: text.replacing("ARMS", with: Self.arms))
        let brief = try Brief(
            .doctorAd,
            [
                Brief.Entry("drug_name", .text("Lisinopril")),
                Brief.Entry("indication", .text("hypertension")),
                Brief.Entry("clinical_data", .json(data)),
            ]
        )
        let evidence = ScenePlanner().plan(brief).scenes.filter { $0.role == .evidence }
        #expect(evidence.map(\.picture) == [picture])
    }
}
