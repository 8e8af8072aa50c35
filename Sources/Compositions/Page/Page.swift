package import Drawing
package import SceneGraph

/// A scene while it is being laid out: where there is room, and what stands where so far.
package struct Page {
    /// What the reviewer decided about the look.
    package let design: Design
    /// The scene's place in the film.
    package let context: SceneContext
    /// The colours.
    package let palette: Palette
    /// What text is measured with.
    package let typesetter: Typesetter
    /// The room for the scene's own content: below the eyebrow, above the foot.
    package var area: Rect
    /// Things from the lowest to the highest.
    package internal(set) var nodes: [Node] = []
    /// The texts.
    package internal(set) var texts: [TextBox] = []
    /// What the picture shows.
    package internal(set) var entities: [Entity] = []
    /// What was left out or made smaller, for the reviewer.
    package internal(set) var notes: [String] = []
    var schedule: Schedule
    /// Words that fit no column at any size, and may therefore be cut.
    var cutWords: Set<String> = []

    init(design: Design, context: SceneContext, palette: Palette, typesetter: Typesetter) {
        self.design = design
        self.context = context
        self.palette = palette
        self.typesetter = typesetter
        area = Margins(design.aspect).content
        schedule = Schedule(transition: context.transition)
    }

    /// The ground of the frame itself.
    package var paper: Ground { Ground(colors: palette.paper) }

    /// A number that changes from scene to scene, for rhythm: 0 up to the count, exclusive.
    package func variant(of count: Int) -> Int { (context.number - 1) % count }

    /// Adds a thing; it comes in as told, after those added before it.
    package mutating func add(_ node: Node, _ entrance: Entrance = .none) {
        nodes.append(schedule.moving(node, entrance))
    }

    /// Adds things that come in together.
    package mutating func add(group name: String, _ children: [Node], _ entrance: Entrance = .none)
    {
        add(.group(name, children), entrance)
    }

    /// Adds a thing below everything else, such as a pattern on the ground.
    package mutating func addGround(_ node: Node) { nodes.insert(node, at: 0) }

    /// Tells what the picture shows.
    package mutating func show(_ entity: Entity) { entities.append(entity) }

    /// Tells the reviewer what was done to make things fit.
    package mutating func note(_ words: String) { notes.append(words) }

    /// When all texts added so far stand still, in seconds: pictures act after it.
    package var textSettled: Double { schedule.textSettled }
}
