import Speech

/// Captions as a player reads them from a WebVTT file.
enum WebVTTFile {
    /// The cues of a file's text, in order; what is no cue is passed over.
    static func cues(in text: String) -> [CaptionCue] {
        var cues: [CaptionCue] = []
        var lines: [String] = []
        var span: TimeSpan?
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if let times = times(in: line) {
                span = times
                lines = []
            } else if line.isEmpty, let current = span {
                cues.append(CaptionCue(lines: lines, span: current))
                span = nil
            } else if span != nil {
                lines.append(unescaped(String(line)))
            }
        }
        return cues
    }

    private static func times(in line: Substring) -> TimeSpan? {
        let parts = line.split(separator: " ")
        guard parts.count == 3, parts[1] == "-->", let start = seconds(parts[0]),
            let end = seconds(parts[2])
        else { return nil }
        return TimeSpan(start: start, end: end)
    }

    private static func seconds(_ time: Substring) -> Double? {
        let parts = time.split(separator: ":").compactMap { Double($0) }
        guard parts.count == 3 else { return nil }
        return parts[0] * 3600 + parts[1] * 60 + parts[2]
    }

    private static func unescaped(_ line: String) -> String {
        line.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&amp;", with: "&")
    }
}
