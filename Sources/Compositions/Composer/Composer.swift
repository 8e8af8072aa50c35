package import Drawing
import SceneGraph

/// Lays out scenes in one design.
package struct Composer {
    /// The look of the film.
    package let design: Design
    private let typesetter: Typesetter

    /// A composer for a design.
    package init(design: Design, typesetter: Typesetter) {
        self.design = design
        self.typesetter = typesetter
    }

    /// Lays out a scene with its motion.
    package func compose(
        _ spec: SceneSpec,
        in context: SceneContext
    ) throws(LayoutError) -> Composition {
        try compose(spec.template, in: context)
    }

    /// Lays out any template with its motion.
    package func compose(
        _ template: any Template,
        in context: SceneContext
    ) throws(LayoutError) -> Composition {
        let palette =
            template.isDeep
            ? Palette.deep(design.theme, accent: design.accent)
            : Palette.make(design.theme, accent: design.accent)
        var context = context
        if template.isStill { context.transition = .cut }
        let empty = Page(
            design: design,
            context: context,
            palette: palette,
            typesetter: typesetter
        )
        let page = try page(template, from: empty)
        return Composition(
            scene: scene(of: page),
            altText: template.altText,
            textBoxes: page.texts,
            entities: page.entities,
            notes: page.notes,
            aspect: design.aspect,
            theme: design.theme,
            seconds: context.seconds
        )
    }

    /// Lays out with furniture that grows with the text, else with furniture of the usual size;
    /// with a line for every reference, else with all of them in a paragraph.
    ///
    /// Risks come first: furniture never grows at the cost of their size.
    private func page(
        _ template: any Template,
        from empty: Page
    ) throws(LayoutError) -> Page {
        var failure = LayoutError.missing("a scene")
        let scales = Set([min(design.fontScale, 1.3), 1])
        for scale in template.isStill ? scales.sorted(by: <) : scales.sorted(by: >) {
            for isStacked in template.isStill ? [false, true] : [true, false] {
                do throws(LayoutError) {
                    return try page(template, from: empty, furniture: scale, isStacked)
                } catch {
                    failure = error
                }
            }
        }
        throw failure
    }

    /// Lays out; only a word that fits its column at no size is cut, and the reviewer is told.
    private func page(
        _ template: any Template,
        from empty: Page,
        furniture scale: Double,
        _ isStacked: Bool
    ) throws(LayoutError) -> Page {
        var start = empty
        start.schedule.isStill = template.isStill
        while true {
            var page = start
            do throws(LayoutError) {
                try Furniture.lay(on: &page, scale: scale, isStacked: isStacked)
                try template.compose(on: &page)
                return page
            } catch {
                guard case .wordTooWide(let word) = error,
                    start.cutWords.insert(word).inserted
                else { throw error }
                start.note("'\(word)' is cut, since it fits no line at the least size allowed")
            }
        }
    }

    private func scene(of page: Page) -> Scene {
        let frame = Margins(design.aspect).frame
        return Scene(
            name: "scene \(page.context.number)",
            size: frame.size,
            background: .vertical(page.palette.paperTop, page.palette.paperBottom, in: frame),
            nodes: page.nodes,
            frameCount: page.context.frameCount,
            transition: page.context.transition
        )
    }
}
