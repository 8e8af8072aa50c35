internal import CSystem

/// One frame as the encoder takes it: a plane of luma, then a half-size plane of colour pairs.
///
/// NV12, BT.709, limited range; rows are tightly packed, so the bytes are what goes into the pipe.
@safe
package struct NV12Frame: ~Copyable {
    /// Width in pixels, even.
    package let width: Int
    /// Height in pixels, even.
    package let height: Int
    private let memory: UnsafeMutableRawBufferPointer

    /// Makes a black frame of this even size.
    package init(width: Int, height: Int) {
        precondition(
            width > 0 && height > 0 && width.isMultiple(of: 2) && height.isMultiple(of: 2),
            "an NV12 frame of \(width) x \(height) pixels"
        )
        self.width = width
        self.height = height
        unsafe memory = UnsafeMutableRawBufferPointer.allocate(
            byteCount: Self.byteCount(width: width, height: height),
            alignment: 64
        )
        unsafe memory.prefix(width * height).initializeMemory(as: UInt8.self, repeating: 16)
        unsafe memory.dropFirst(width * height).initializeMemory(as: UInt8.self, repeating: 128)
    }

    deinit { unsafe memory.deallocate() }

    /// Bytes of a frame of this size.
    package static func byteCount(width: Int, height: Int) -> Int { width * height * 3 / 2 }

    /// Reads the frame's bytes: luma rows, then rows of interleaved Cb and Cr.
    package func withBytes<Result, Failure: Error>(
        _ body: (RawSpan) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try body(unsafe RawSpan(_unsafeBytes: UnsafeRawBufferPointer(memory)))
    }

    /// Replaces the whole frame by NV12 bytes of the same size.
    package mutating func copy(from bytes: RawSpan) {
        precondition(bytes.byteCount == byteCount, "\(bytes.byteCount) bytes for a frame")
        unsafe bytes.withUnsafeBytes { unsafe memory.copyMemory(from: $0) }
    }

    /// Converts an area of a drawn frame of this size (B, G, R, unused; `stride` bytes a row).
    ///
    /// The area grows to even edges, because colour is shared by 2 x 2 pixels. Alpha is ignored: a
    /// film's frames are opaque.
    package mutating func convert(
        from pixels: RawSpan,
        stride: Int,
        area: FrameArea,
        by conversion: PixelConversion = .best
    ) {
        let even = area.evenAligned(inWidth: width, height: height)
        guard !even.isEmpty else { return }
        precondition(
            stride >= width * 4 && pixels.byteCount >= (height - 1) * stride + width * 4,
            "\(pixels.byteCount) bytes in rows of \(stride) for \(width) x \(height) pixels"
        )
        guard let convert = unsafe csystem_nv12_function(conversion.path) else {
            preconditionFailure("this processor has no \(conversion)")
        }
        let sourceOffset = even.y * stride + even.x * 4
        let lumaOffset = even.y * width + even.x
        let chromaOffset = width * height + even.y / 2 * width + even.x
        unsafe pixels.withUnsafeBytes { source in
            guard let from = source.baseAddress, let to = unsafe memory.baseAddress else {
                return
            }
            let target = unsafe to.assumingMemoryBound(to: UInt8.self)
            unsafe convert(
                (from + sourceOffset).assumingMemoryBound(to: UInt8.self),
                stride,
                target + lumaOffset,
                width,
                target + chromaOffset,
                width,
                even.width,
                even.height
            )
        }
    }

    private var byteCount: Int { Self.byteCount(width: width, height: height) }
}
