import Compositions
import Drawing
import SceneGraph
import Testing

@Suite struct TextTests {
    private let typesetter: Typesetter
    private let style = TextStyle(size: 56, color: .black)

    init() throws { typesetter = try Typesetter() }

    private func lines(
        _ text: String,
        width: Double,
        _ evenness: LineBreaker.Evenness = .balanced
    ) throws -> [String] {
        try LineBreaker(typesetter, style: style, width: width)
            .lines([TextRun(text)], evenness).map { $0.map(\.text).joined() }
    }

    @Test func `Inter is installed here and a letter no font has is counted`() {
        #expect(typesetter.warning == nil)
        #expect(typesetter.unknownGlyphs(in: "Aspirin β µ ⟦", style) <= 1)
        #expect(typesetter.unknownGlyphs(in: "\u{10FFFD}", style) == 1)
    }

    @Test func `widths grow evenly with the size`() {
        var large = style
        large.size = 112
        let narrow = typesetter.width("Cyclo-oxygenase", style)
        #expect(abs(typesetter.width("Cyclo-oxygenase", large) - 2 * narrow) < 0.01)
    }

    @Test func `tabular figures are equally wide`() {
        var tabular = style
        tabular.tabular = true
        #expect(typesetter.width("111", tabular) == typesetter.width("888", tabular))
        #expect(typesetter.width("111", style) < typesetter.width("888", style))
    }

    @Test func `a headline breaks into lines of like length without a lonely word`() throws {
        let broken = try lines("Aspirin switches the enzyme off for good", width: 700)
        #expect(broken == ["Aspirin switches", "the enzyme off for good"])
    }

    @Test func `a paragraph does not end in one short word`() throws {
        let broken = try lines(
            "It prevents the formation of the factor thromboxane at once",
            width: 640,
            .paragraph
        )
        #expect(broken.last?.contains(" ") == true)
    }

    @Test func `words break only after their own hyphens, numbers never`() throws {
        let narrow = typesetter.width("oxygenase.", style) + 1
        #expect(try lines("cyclo-oxygenase.", width: narrow) == ["cyclo-", "oxygenase."])
        #expect(throws: LayoutError.wordTooWide("1-800-FDA-1088")) {
            try lines("1-800-FDA-1088", width: 120)
        }
    }

    @Test func `a figure stays with its unit`() throws {
        let width = typesetter.width("take the dose of 150", style) + 4
        #expect(try lines("take the dose of 150 mg", width: width).first?.hasSuffix("150") == false)
    }

    @Test func `a slot keeps its colours across lines and a mark stays raised`() {
        let palette = Palette.make(.light, accent: nil)
        let runs = Wording.runs("It is ⟦indication⟧ here.¹²", palette)
        #expect(runs.map(\.text) == ["It is ", "indication", " here.", "1,2"])
        #expect(runs[1].highlight == palette.supplyTint)
        #expect(runs[3].raised)
    }
}
