extension JSONWriter {
    /// Writes a node; parts that rest at their usual value are left out.
    mutating func write(_ node: Node) {
        object { writer in
            writer.key("name")
            writer.value(node.name)
            writer.writeTransform(node.transform)
            if node.opacity != 1 {
                writer.key("opacity")
                writer.value(node.opacity)
            }
            if let shadow = node.shadow {
                writer.key("shadow")
                writer.write(shadow)
            }
            if let clip = node.clip {
                writer.key("clip")
                writer.value(clip.notation)
            }
            writer.writeContent(node.content)
            if !node.motion.isEmpty {
                writer.key("motion")
                writer.write(node.motion)
            }
        }
    }

    private mutating func writeTransform(_ transform: Transform) {
        if transform.offset != .zero {
            key("offset")
            value(transform.offset)
        }
        if transform.scale != 1 {
            key("scale")
            value(transform.scale)
        }
        if transform.rotation != 0 {
            key("rotation")
            value(transform.rotation)
        }
        if transform.anchor != .zero {
            key("anchor")
            value(transform.anchor)
        }
    }

    private mutating func writeContent(_ content: Node.Content) {
        switch content {
        case .group(let children):
            key("group")
            array(children) { $0.write($1) }
        case .shape(let shape):
            key("shape")
            write(shape)
        case .text(let block):
            key("text")
            write(block)
        case .image(let image):
            key("image")
            object { writer in
                writer.key("path")
                writer.value(image.path)
                writer.key("box")
                writer.array(
                    [image.rect.x, image.rect.y, image.rect.width, image.rect.height]
                ) { $0.value($1) }
            }
        }
    }

    private mutating func write(_ shadow: Shadow) {
        object { writer in
            writer.key("color")
            writer.value(shadow.color)
            writer.key("blur")
            writer.value(shadow.blur)
            writer.key("offset")
            writer.value(shadow.offset)
        }
    }

    private mutating func write(_ motion: Motion) {
        object { writer in
            writer.track("opacity", motion.opacity) { $0.value($1) }
            writer.track("offset", motion.offset) { $0.value($1) }
            writer.track("scale", motion.scale) { $0.value($1) }
            writer.track("rotation", motion.rotation) { $0.value($1) }
            writer.track("trim", motion.trim) { $0.value($1) }
        }
    }

    private mutating func track<Value>(
        _ name: String,
        _ track: Track<Value>?,
        _ write: (inout JSONWriter, Value) -> Void
    ) {
        guard let track else { return }
        key(name)
        array(track.keyframes) { writer, keyframe in
            writer.object { writer in
                writer.key("time")
                writer.value(keyframe.time)
                writer.key("value")
                write(&writer, keyframe.value)
                writer.key("easing")
                writer.value(keyframe.easing.rawValue)
            }
        }
    }
}
