import CreatorCore
import CreatorStages
import Testing

@Suite struct StandardFilmTests {
    @Test func `the five standard films are planned and written`() throws {
        for film in Films.standard {
            let brief = try Films.brief(film.type, film.fields)
            let plan = ScenePlanner().plan(brief)
            let script = Films.writer.write(plan, brief)
            #expect(plan.scenes.map(\.key) == script.narrations.map(\.key))
            #expect(script.words > 30)
        }
    }
}
