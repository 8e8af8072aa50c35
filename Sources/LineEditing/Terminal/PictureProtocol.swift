/// How a terminal can show a picture.
package enum PictureProtocol: Equatable, Sendable {
    /// It cannot, or has too few colours for it.
    case none
    /// Kitty's graphics protocol: kitty, Ghostty, recent Konsole.
    case kitty
    /// iTerm2's inline images: iTerm2, WezTerm, mintty.
    case inlineImage
    /// DEC sixel graphics: foot, mlterm, contour.
    case sixel
    /// Half blocks in true colour, two pixels to a cell.
    case halfBlocks
}
