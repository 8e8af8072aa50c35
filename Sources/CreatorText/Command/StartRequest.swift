package import CreatorCore

/// A `start` line, whose files have not been read yet.
package struct StartRequest: Equatable, Sendable {
    /// The kind of video.
    package let videoType: VideoType

    /// The fields in the order typed.
    package let fields: [RequestedField]

    /// Creates a request.
    package init(_ videoType: VideoType, _ fields: [RequestedField]) {
        self.videoType = videoType
        self.fields = fields
    }

    /// Fields that hold paths of pictures and sound: `@` before them is dropped, nothing is read.
    package static let pathKeys: Set = ["logo_path", "product_image_path", "image_paths", "music"]

    /// This request with some fields given anew, and others added at the end.
    package func changing(_ changes: [RequestedField]) -> StartRequest {
        let kept = fields.map { field in changes.last { $0.key == field.key } ?? field }
        let known = Set(fields.map(\.key))
        return StartRequest(videoType, kept + changes.filter { !known.contains($0.key) })
    }

    /// This request with the fields it leaves out, as `set` gave them.
    package func filling(_ defaults: [RequestedField]) -> StartRequest {
        let known = Set(fields.map(\.key))
        return StartRequest(videoType, fields + defaults.filter { !known.contains($0.key) })
    }

    /// The brief, once every `@file` has been read and every field checked.
    package func brief(
        reading read: (String) throws(Refusal) -> String
    ) throws(Refusal) -> Brief {
        var entries: [Brief.Entry] = []
        for field in fields {
            entries.append(Brief.Entry(field.key, try value(of: field, reading: read)))
        }
        do throws(BriefError) {
            return try Brief(videoType, entries)
        } catch {
            throw Refusal(error.code, error.description, suggestions: misspelledKeys)
        }
    }

    private func value(
        of field: RequestedField,
        reading read: (String) throws(Refusal) -> String
    ) throws(Refusal) -> BriefValue {
        switch field.value {
        case .text(let text): return .text(text)
        case .json(let json): return .json(json)
        case .file(let path):
            guard !Self.pathKeys.contains(field.key) else { return .text(path) }
            let name = path.split(separator: "/").last.map { String($0) } ?? path
            return .file(name: name, text: try read(path))
        }
    }

    /// The keys probably meant where an unknown one was typed.
    private var misspelledKeys: [String] {
        let known = BriefSchema.fields(for: videoType).map(\.key)
        let required = BriefSchema.required(for: videoType)
        return fields.map(\.key).filter { BriefSchema.field($0) == nil }
            .flatMap { key in
                let owing = required.filter { $0.hasPrefix(key.lowercased()) }
                return owing.isEmpty ? Suggestion.nearest(to: key, among: known) : owing
            }
    }
}
