import Media

/// Loudness, peak and pauses of a sound, as ffmpeg's meter finds them.
struct Meter {
    struct Unread: Error {}

    /// Integrated loudness, in LUFS.
    let loudness: Double
    /// True peak, in dBTP.
    let peak: Double
    /// Moments in seconds at which sound follows at least a tenth of a second without any.
    let onsets: [Double]

    /// Measures sound files played one after another.
    init(_ paths: [String]) async throws {
        let inputs = paths.flatMap { ["-i", $0] }
        let streams = paths.indices.map { "[\($0):a]" }.joined()
        let pauses =
            "silencedetect=noise=-55dB:d=0.1,ametadata=print:key=lavfi.silence_end:file=-"
        let filter =
            "\(streams)concat=n=\(paths.count):v=0:a=1,\(pauses),"
            + "ebur128=peak=true:framelog=verbose"
        let result = try await Tool(.ffmpeg).run(
            ["-hide_banner", "-nostats"] + inputs + ["-filter_complex", filter, "-f", "null", "-"],
            seconds: 60
        )
        onsets = result.output.split(separator: "\n").compactMap { line in
            line.hasPrefix("lavfi.silence_end=")
                ? Double(line.dropFirst("lavfi.silence_end=".count)) : nil
        }
        // A graph of many inputs is set up anew on the way, so only the last summary counts.
        let lines = result.errorText.split(separator: "\n")
        let start = lines.lastIndex { $0.contains("Summary:") } ?? lines.endIndex
        let summary = lines[start...]
        func value(_ name: String) throws -> Double {
            let words = summary.first { $0.contains(" \(name):") }?.split(separator: " ") ?? []
            guard words.count >= 2, let value = Double(words[1]) else { throw Unread() }
            return value
        }
        loudness = try value("I")
        peak = try value("Peak")
    }
}
