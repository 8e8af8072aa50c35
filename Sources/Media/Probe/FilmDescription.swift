/// What a film's file says about itself, as ffprobe reads it.
package struct FilmDescription: Equatable, Sendable {
    /// The picture's coding and profile: "h264", "High".
    package let pictureCoding: String
    /// The profile of the picture's coding.
    package let profile: String
    /// The level times ten: 40 for 4.0.
    package let level: Int
    /// Width in pixels.
    package let width: Int
    /// Height in pixels.
    package let height: Int
    /// Frames in the file.
    package let frames: Int
    /// Frames a second, as a fraction in words: "30/1".
    package let frameRate: String
    /// The layout of the samples: "yuv420p".
    package let pixelFormat: String
    /// Range, matrix, primaries and transfer: "tv", "bt709", "bt709", "bt709".
    package let colours: [String]
    /// Length of the picture, in seconds.
    package let pictureSeconds: Double
    /// The sound's coding, "aac", or nil for a silent film.
    package let soundCoding: String?
    /// Samples of sound a second.
    package let soundRate: Int
    /// Channels of sound.
    package let channels: Int
    /// Length of the sound, in seconds.
    package let soundSeconds: Double
    /// The captions' language, three letters, or nil without captions.
    package let captionLanguage: String?
    /// The chapters.
    package let chapters: [FilmChapter]
    /// The film's title.
    package let title: String
    /// What the file says about the film.
    package let comment: String
}

extension FilmDescription {
    /// Reads ffprobe's flat listing; nil when there is no picture in it.
    init?(listing: FlatListing) {
        guard let picture = listing.stream(of: "video") else { return nil }
        let sound = listing.stream(of: "audio")
        let captions = listing.stream(of: "subtitle")
        pictureCoding = listing["\(picture).codec_name"]
        profile = listing["\(picture).profile"]
        level = Int(listing["\(picture).level"]) ?? 0
        width = Int(listing["\(picture).width"]) ?? 0
        height = Int(listing["\(picture).height"]) ?? 0
        frames = Int(listing["\(picture).nb_frames"]) ?? 0
        frameRate = listing["\(picture).r_frame_rate"]
        pixelFormat = listing["\(picture).pix_fmt"]
        colours = ["range", "space", "primaries", "transfer"].map {
            listing["\(picture).color_\($0)"]
        }
        pictureSeconds = Double(listing["\(picture).duration"]) ?? 0
        soundCoding = sound.map { listing["\($0).codec_name"] }
        soundRate = sound.flatMap { Int(listing["\($0).sample_rate"]) } ?? 0
        channels = sound.flatMap { Int(listing["\($0).channels"]) } ?? 0
        soundSeconds = sound.flatMap { Double(listing["\($0).duration"]) } ?? 0
        captionLanguage = captions.map { listing["\($0).tags.language"] }
        chapters = listing.indices(of: "chapters.chapter").map { index in
            FilmChapter(
                title: listing["chapters.chapter.\(index).tags.title"],
                start: Double(listing["chapters.chapter.\(index).start_time"]) ?? 0,
                end: Double(listing["chapters.chapter.\(index).end_time"]) ?? 0
            )
        }
        title = listing["format.tags.title"]
        comment = listing["format.tags.comment"]
    }
}
