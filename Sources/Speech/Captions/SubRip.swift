/// Writes captions as a SubRip (.srt) file.
package enum SubRip {
    /// The file's text, its lines ended as players expect.
    package static func text(_ cues: [CaptionCue]) -> String {
        cues.enumerated().map { index, cue in
            let start = CaptionTime.text(cue.span.start, separator: ",")
            let end = CaptionTime.text(cue.span.end, separator: ",")
            let lines = cue.lines.joined(separator: "\n")
            return "\(index + 1)\n\(start) --> \(end)\n\(lines)\n"
        }
        .joined(separator: "\n")
    }
}
