/// How much processor time a film's picture is worth.
package enum FilmQuality: String, CaseIterable, Sendable {
    /// To look at while working: 640 x 360.
    case low
    /// To send around: 1280 x 720.
    case medium
    /// To show to a client: 1920 x 1080.
    case high

    /// The shorter side of the picture, in pixels.
    package var shortSide: Int {
        switch self {
        case .low: 360
        case .medium: 720
        case .high: 1080
        }
    }
}

extension FilmQuality {
    /// The fixed quantiser: 19 keeps every frame of a drawn film above 52 dB.
    private var quantiser: Int {
        switch self {
        case .low: 20
        case .medium, .high: 19
        }
    }

    /// How x264 is to work.
    ///
    /// A rate factor makes x264 study a small copy of every frame first, which for drawn films costs
    /// a third of all its time and decides nothing: they are flat, so a fixed quantiser gives even
    /// quality and a small file. Measured on 900 frames of 1080p, processor seconds, megabytes,
    /// mean and worst PSNR of luma: these words 6.5, 4.8, 57.4, 52.6; superfast at 21: 8.7, 3.1,
    /// 54.6, 46.7; ultrafast at 23: 6.2, 6.0, 60.0, 46.6. Background pixels off by more than two, in a
    /// million: 456, 1,004 and 220. On top of ultrafast: the deblocking filter,
    /// and small differences kept instead of dropped, so that moving things leave no trail on a
    /// gradient; CABAC and 8 x 8 transforms, which save a third of the bytes. No B frames: they
    /// would need an edit list. Key frames are ours to place, at the scenes.
    var encoderWords: [String] {
        ["-preset", "ultrafast", "-qp", "\(quantiser)", "-bf", "0", "-sc_threshold", "0"] + [
            "-x264-params",
            "cabac=1:8x8dct=1:partitions=i8x8,i4x4:deblock=0,0:no-dct-decimate=1:deadzone-inter=6",
        ]
    }
}
