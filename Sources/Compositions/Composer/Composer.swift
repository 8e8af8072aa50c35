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
        var page = Page(
            design: design,
            context: context,
            palette: palette,
            typesetter: typesetter
        )
        page.schedule.isStill = template.isStill
        try Furniture.lay(on: &page)
        try template.compose(on: &page)
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
