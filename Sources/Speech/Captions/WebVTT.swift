/// Writes captions as a WebVTT file.
package enum WebVTT {
    /// The file's text; "&", "<" and ">" are escaped, since "<" would begin a tag.
    package static func text(_ cues: [CaptionCue]) -> String {
        let blocks = cues.enumerated().map { index, cue in
            let start = CaptionTime.text(cue.span.start, separator: ".")
            let end = CaptionTime.text(cue.span.end, separator: ".")
            let lines = cue.lines.map(escaped).joined(separator: "\n")
            return "\(index + 1)\n\(start) --> \(end)\n\(lines)\n"
        }
        return "WEBVTT\n\n" + blocks.joined(separator: "\n")
    }

    private static func escaped(_ line: String) -> String {
        line.map { sign in
            switch sign {
            case "&": "&amp;"
            case "<": "&lt;"
            case ">": "&gt;"
            default: String(sign)
            }
        }
        .joined()
    }
}
