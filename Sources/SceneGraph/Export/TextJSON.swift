extension JSONWriter {
    mutating func write(_ block: TextBlock) {
        object { writer in
            writer.key("family")
            writer.value(block.style.family.rawValue)
            writer.key("size")
            writer.value(block.style.size)
            writer.key("weight")
            writer.value(block.style.weight.rawValue)
            writer.key("color")
            writer.value(block.style.color)
            writer.key("line_height")
            writer.value(block.style.lineHeight)
            if block.style.tracking != 0 {
                writer.key("tracking")
                writer.value(block.style.tracking)
            }
            if block.style.tabular {
                writer.key("tabular")
                writer.value(true)
            }
            writer.key("width")
            writer.value(block.width)
            writer.key("alignment")
            writer.value(block.alignment.rawValue)
            writer.key("lines")
            writer.array(block.lines) { writer, line in
                writer.array(line) { $0.write($1) }
            }
        }
    }

    private mutating func write(_ run: TextRun) {
        object { writer in
            writer.key("text")
            writer.value(run.text)
            if let weight = run.weight {
                writer.key("weight")
                writer.value(weight.rawValue)
            }
            if let color = run.color {
                writer.key("color")
                writer.value(color)
            }
            if let highlight = run.highlight {
                writer.key("highlight")
                writer.value(highlight)
            }
            if run.raised {
                writer.key("raised")
                writer.value(true)
            }
        }
    }
}
