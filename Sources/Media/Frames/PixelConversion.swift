internal import CSystem

/// A way to turn drawn pixels into NV12; all give the same bytes, which a test holds them to.
package enum PixelConversion: CaseIterable, Sendable {
    /// Portable C.
    case plain
    /// 16 pixels at a time; every x86-64 has it.
    case sse2
    /// 32 pixels at a time.
    case avx2

    /// The fastest one here.
    package static let best: PixelConversion =
        switch csystem_nv12_best() {
        case csystem_nv12_avx2: .avx2
        case csystem_nv12_sse2: .sse2
        case _: .plain
        }

    /// Whether this processor can do it.
    package var isAvailable: Bool { unsafe csystem_nv12_function(path) != nil }

    var path: csystem_nv12_path {
        switch self {
        case .plain: csystem_nv12_plain
        case .sse2: csystem_nv12_sse2
        case .avx2: csystem_nv12_avx2
        }
    }
}
