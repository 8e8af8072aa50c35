extension Film {
    /// The film as JSON on one line; the same film always gives the same text.
    package var json: String {
        var writer = JSONWriter()
        writer.object { writer in
            writer.key("width")
            writer.value(size.width)
            writer.key("height")
            writer.value(size.height)
            writer.key("frames_per_second")
            writer.value(framesPerSecond)
            writer.key("scenes")
            writer.array(scenes) { $0.write($1) }
        }
        return writer.text
    }
}

extension Scene {
    /// The scene as JSON on one line.
    package var json: String {
        var writer = JSONWriter()
        writer.write(self)
        return writer.text
    }
}

extension JSONWriter {
    fileprivate mutating func write(_ scene: Scene) {
        object { writer in
            writer.key("name")
            writer.value(scene.name)
            writer.key("frames")
            writer.value(scene.frameCount)
            writer.key("crossfade_seconds")
            writer.value(scene.transition.seconds)
            writer.key("background")
            writer.write(scene.background)
            writer.key("nodes")
            writer.array(scene.nodes) { $0.write($1) }
        }
    }
}
