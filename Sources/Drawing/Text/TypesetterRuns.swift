package import SceneGraph

extension Typesetter {
    /// The style of a stretch inside its block.
    package func style(of run: TextRun, in block: TextStyle) -> TextStyle {
        var style = block
        if let weight = run.weight { style.weight = weight }
        if let color = run.color { style.color = color }
        if run.raised { style.size *= TextRun.raisedSize }
        return style
    }

    /// Width of a stretch, with the padding of its highlight.
    package func width(_ run: TextRun, in block: TextStyle) -> Double {
        let padding = run.highlight == nil ? 0 : 2 * TextRun.highlightPadding * block.size
        return width(run.text, style(of: run, in: block)) + padding
    }

    /// Width of a broken line.
    package func width(_ line: [TextRun], in block: TextStyle) -> Double {
        line.reduce(0) { $0 + width($1, in: block) }
    }

    /// Width of the widest line of a block.
    package func width(_ block: TextBlock) -> Double {
        block.lines.map { width($0, in: block.style) }.max() ?? 0
    }
}
