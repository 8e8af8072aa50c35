/// A line in which some pieces are only known by their type.
package struct LinePattern: Hashable, Sendable {
    /// A piece of the line.
    package enum Piece: Hashable, Sendable {
        /// These bytes.
        case text([UInt8])
        /// What a hole allows.
        case hole(Hole)
        /// The value that a hole got before.
        case reference(String)
    }

    /// How many `any` holes a line may have.
    package static let anyLimit = 8

    /// The pieces, in order; no two texts stand side by side.
    package let pieces: [Piece]

    /// Whether a line break follows.
    package let isTerminated: Bool

    /// Creates a pattern; texts side by side become one.
    package init(_ pieces: [Piece], isTerminated: Bool = true) {
        var joined: [Piece] = []
        for piece in pieces {
            if case .text(let text) = piece {
                guard !text.isEmpty else { continue }
                if case .text(let before)? = joined.last {
                    joined[joined.count - 1] = .text(before + text)
                    continue
                }
            }
            joined.append(piece)
        }
        self.pieces = joined
        self.isTerminated = isTerminated
    }

    /// The names that its holes bind, in order.
    package var boundNames: [String] {
        pieces.compactMap { piece in
            guard case .hole(let hole) = piece else { return nil }
            return hole.name
        }
    }

    /// The names whose values it repeats, in order.
    package var repeatedNames: [String] {
        pieces.compactMap { piece in
            guard case .reference(let name) = piece else { return nil }
            return name
        }
    }

    /// Whether anything in it is not exact.
    var hasHoles: Bool {
        pieces.contains { piece in
            switch piece {
            case .text: false
            case .hole, .reference: true
            }
        }
    }
}
