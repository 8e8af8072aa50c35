/// How many cells a text takes; what has no width of its own (marks, joiners, controls) takes none.
package func displayWidth(of text: some StringProtocol) -> Int {
    text.reduce(0) { $0 + displayWidth(of: $1) }
}

/// The longest beginning of a text that fits, with `…` for what does not.
package func truncated(_ text: String, toWidth limit: Int) -> String {
    if displayWidth(of: text) <= limit { return text }
    guard limit > 0 else { return "" }
    var width = 0
    let kept = text.prefix { character in
        width += displayWidth(of: character)
        return width < limit
    }
    return kept + "…"
}

/// The cells of one character: 0, 1, or 2 for East Asian wide ones and pictures.
private func displayWidth(of character: Character) -> Int {
    guard let scalar = character.unicodeScalars.first else { return 0 }
    switch scalar.properties.generalCategory {
    case .control, .format, .nonspacingMark, .enclosingMark, .lineSeparator, .paragraphSeparator:
        return 0
    default:
        break
    }
    let isPicture =
        scalar.properties.isEmojiPresentation
        || character.unicodeScalars.contains { $0.value == 0xFE0F }
    return isPicture || wideRanges.contains { $0.contains(scalar.value) } ? 2 : 1
}

/// East Asian Wide and Fullwidth, Unicode 15 (UAX 11), joined to blocks.
private let wideRanges: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF,
    0x4E00...0xA4CF, 0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19,
    0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18AFF, 0x1B000...0x1B2FF,
    0x1F200...0x1F2FF, 0x20000...0x3FFFD,
]
