/// A piece of output, and whether its text may be different next time.
package enum Volatile: Hashable, Sendable {
    /// The same every time.
    case exact([UInt8])

    /// Different every time, but of a known type.
    ///
    /// Apart from the rest, so that the many exact pieces are small.
    indirect case volatile([UInt8], Hole)

    /// What is shown.
    package var bytes: [UInt8] {
        switch self {
        case .exact(let bytes), .volatile(let bytes, _): bytes
        }
    }
}

extension Volatile {
    /// Text that is the same every time.
    package static func text(_ text: String) -> Volatile {
        .exact(Array(text.utf8))
    }

    /// A length of time as shown, for example `1.5 s`.
    package static func duration(_ text: String) -> Volatile {
        .volatile(Array(text.utf8), Hole(.dur))
    }

    /// A number that differs a little, for example between versions of a program.
    ///
    /// Without a usable number and tolerance the text is exact, so that nothing is hidden.
    package static func measured(_ number: String, tolerance: String) -> Volatile {
        guard let tolerance = Tolerance(around: number, distance: tolerance) else {
            return .text(number)
        }
        return .volatile(Array(number.utf8), Hole(.num(tolerance)))
    }

    /// An amount of bytes as shown, for example `1.4 MB`.
    package static func size(_ text: String) -> Volatile {
        .volatile(Array(text.utf8), Hole(.size))
    }

    /// A name that is drawn by chance; the same name again is compared with the first.
    package static func id(_ text: String, name: String? = nil) -> Volatile {
        .volatile(Array(text.utf8), Hole(.id, name: name))
    }

    /// A path; below the session's folder where its shape says so, for example `$WORK/**.mp4`.
    package static func path(_ text: String, shape: String? = nil, name: String? = nil) -> Volatile
    {
        let shape = shape.flatMap { try? PathShape($0) }
        return .volatile(Array(text.utf8), Hole(.path(shape), name: name))
    }
}
