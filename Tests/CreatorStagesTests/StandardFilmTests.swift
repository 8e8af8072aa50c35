import CreatorCore
import CreatorStages
import Testing

@Suite struct StandardFilmTests {
    @Test(arguments: Films.standard.indices)
    func `a standard film says exactly this`(index: Int) throws {
        let film = Films.standard[index]
        let brief = try Films.brief(film.type, film.fields)
        let plan = ScenePlanner().plan(brief)
        #expect(Films.spoken(in: Films.writer.write(plan, brief)) == GoldenScripts.all[index])
    }

    @Test(arguments: Films.standard.indices)
    func `the same brief gives the same film`(index: Int) throws {
        let film = Films.standard[index]
        let brief = try Films.brief(film.type, film.fields)
        let first = ScenePlanner().plan(brief)
        let second = ScenePlanner().plan(brief)
        #expect(first == second)
        #expect(Films.writer.write(first, brief) == Films.writer.write(second, brief))
    }
}
