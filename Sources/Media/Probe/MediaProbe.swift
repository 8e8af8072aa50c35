/// Looks at finished films with the eyes of others: ffprobe describes, ffmpeg decodes.
package struct MediaProbe: Sendable {
    private let ffprobe: Tool
    private let ffmpeg: Tool

    /// Looks with these two.
    package init(ffprobe: Tool, ffmpeg: Tool) {
        self.ffprobe = ffprobe
        self.ffmpeg = ffmpeg
    }

    /// What the film's file says about itself.
    package func describe(_ path: String) async throws(MovieError) -> FilmDescription {
        let result: ChildResult
        do throws(ToolError) {
            result = try await ffprobe.run(
                ["-v", "error", "-show_streams", "-show_format", "-show_chapters"]
                    + ["-of", "flat", "-i", "file:\(path)"],
                seconds: 60
            )
        } catch {
            throw .probe(error)
        }
        guard let description = FilmDescription(listing: FlatListing(result.output)) else {
            throw .notWhole(path: path)
        }
        return description
    }

    /// Decodes every frame and sample; throws what the decoder finds wrong.
    package func decode(_ path: String) async throws(MovieError) {
        let result: ChildResult
        do throws(ToolError) {
            result = try await ffmpeg.run(
                ["-nostdin", "-v", "error", "-xerror", "-err_detect", "explode"]
                    + ["-i", "file:\(path)", "-f", "null", "-"]
            )
        } catch {
            throw .probe(error)
        }
        guard result.errorText.isEmpty else {
            throw .probe(
                .failed(program: "ffmpeg", ending: result.ending, lastWords: result.errorText)
            )
        }
    }
}
