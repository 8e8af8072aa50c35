import Drawing
import SceneGraph

/// What a mechanism is drawn on: room, colours, type and time.
package struct PictureSheet {
    /// Where figures and labels may stand, in design pixels.
    let rect: Rect
    /// Where the note stands, at the bottom left; nothing else does.
    let note: Rect
    /// The page the picture is for; measures text and knows the palette.
    let page: Page
    /// Size of labels in design pixels.
    let labelSize: Double
    /// How large figures are drawn; below 1 where labels need the room.
    let scale: Double

    /// The colours.
    var palette: Palette { page.palette }

    /// The scene's length in seconds.
    var seconds: Double { page.context.seconds }

    /// The room for figures when labels take some lines above and below them.
    ///
    /// On a low sheet labels stand beside the figures instead.
    func room(above: Double, below: Double) -> Rect {
        let line = labelSize * 1.14 * (rect.width > rect.height * 1.75 ? 0.4 : 1)
        return Rect(
            rect.x,
            rect.y + above * line,
            rect.width,
            max(1, rect.height - (note.height > 0 ? note.height + 14 : 0) - (above + below) * line)
        )
    }

    /// Some moves spread over the scene.
    func tempo(_ moves: Int) -> Tempo {
        Tempo(seconds: seconds, settled: page.context.transition.seconds + 0.65, moves: moves)
    }

    /// How text in the picture is set: on the panel, and there from the first frame.
    func setting(_ color: Color? = nil, on ground: Ground? = nil) -> Setting {
        page.label(labelSize)
            .colored(color ?? palette.ink)
            .on(ground ?? Ground(palette.panel), "panel")
            .entering(.none)
            .with { $0.style.lineHeight = 1.14 }
    }

    /// Words in lines no wider than given, with a note below them in softer letters.
    func block(
        _ words: String,
        note: String? = nil,
        _ setting: Setting,
        width: Double
    ) throws(LayoutError) -> TextBlock {
        var block = try page.block(PictureSheet.capitalised(words), setting, width: width)
        if let note {
            let plain = setting.weighted(.regular).colored(palette.soft)
            block.lines += try page.block(note, plain, width: width).lines.map { $0.map(quiet) }
        }
        block.width = page.typesetter.width(block).rounded(.up)
        return block
    }

    private func quiet(_ run: TextRun) -> TextRun {
        var run = run
        run.weight = run.weight ?? .regular
        run.color = run.color ?? palette.soft
        return run
    }

    /// The words with a capital first letter, unless the first word is a code such as 'p55'.
    static func capitalised(_ words: String) -> String {
        guard let first = words.split(separator: " ").first, first.count > 2,
            first.allSatisfy({ $0.isLowercase || $0 == "-" || $0 == "," })
        else { return words }
        return words.prefix(1).uppercased() + words.dropFirst()
    }
}
