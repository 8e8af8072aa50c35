package import CreatorCore

/// Writes what is said and shown, scene by scene.
package struct ScriptWriter: Sendable {
    private let library: FactLibrary
    private let secondsOf: @Sendable ([String], Int) -> Double

    /// Creates a writer.
    ///
    /// - Parameters:
    ///   - library: the fact sheets it may draw on.
    ///   - secondsOf: how long sentences take at a rate in words a minute, pauses included.
    package init(
        library: FactLibrary = .builtIn,
        secondsOf: @escaping @Sendable ([String], Int) -> Double
    ) {
        self.library = library
        self.secondsOf = secondsOf
    }

    /// The script of a plan, in the register of its audience unless another wording is given.
    package func write(_ plan: ScenePlan, _ brief: Brief, wording: Wording? = nil) -> Script {
        let page = page(brief)
        let wording = wording ?? Wording(page.maker.register)
        let narrations = plan.scenes.map { page.narration(of: $0, wording) }
        return page.script(narrations, plan: plan, wording: wording)
    }

    /// The tools to write single scenes of a brief's film.
    func page(_ brief: Brief) -> ScriptPage {
        let content = FilmContent(FilmMaterial(brief, library: library))
        return ScriptPage(maker: SceneMaker(content), secondsOf: secondsOf)
    }
}
