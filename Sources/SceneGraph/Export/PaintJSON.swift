extension JSONWriter {
    mutating func write(_ shape: Shape) {
        object { writer in
            writer.key("path")
            writer.value(shape.path.notation)
            if let fill = shape.fill {
                writer.key("fill")
                writer.write(fill)
            }
            if let stroke = shape.stroke {
                writer.key("stroke")
                writer.object { writer in
                    writer.key("paint")
                    writer.write(stroke.paint)
                    writer.key("width")
                    writer.value(stroke.width)
                    if !stroke.dash.isEmpty {
                        writer.key("dash")
                        writer.array(stroke.dash) { $0.value($1) }
                    }
                    if stroke.flat {
                        writer.key("flat")
                        writer.value(true)
                    }
                }
            }
        }
    }

    mutating func write(_ paint: Paint) {
        switch paint {
        case .color(let color): value(color)
        case .linear(let gradient):
            object { writer in
                writer.key("from")
                writer.value(gradient.from)
                writer.key("to")
                writer.value(gradient.to)
                writer.write(gradient.stops)
            }
        case .radial(let gradient):
            object { writer in
                writer.key("center")
                writer.value(gradient.center)
                writer.key("radius")
                writer.value(gradient.radius)
                writer.write(gradient.stops)
            }
        }
    }

    private mutating func write(_ stops: [GradientStop]) {
        key("stops")
        array(stops) { writer, stop in
            writer.object { writer in
                writer.key("place")
                writer.value(stop.place)
                writer.key("color")
                writer.value(stop.color)
            }
        }
    }
}

extension Path {
    /// The outline in the notation of SVG paths.
    package var notation: String {
        func words(_ points: Point...) -> String {
            points.map { "\(JSONWriter.decimal($0.x)) \(JSONWriter.decimal($0.y))" }
                .joined(separator: " ")
        }
        return segments.map { segment in
            switch segment {
            case .move(let to): "M \(words(to))"
            case .line(let to): "L \(words(to))"
            case .curve(let first, let second, let end): "C \(words(first, second, end))"
            case .close: "Z"
            }
        }.joined(separator: " ")
    }
}
