/// What a terminal can do, decided once from its descriptors and the environment.
///
/// The terminal itself is never asked: its answer could arrive in the middle of what is typed.
package struct TerminalTraits: Equatable, Sendable {
    /// Whether lines can be edited: both ends are a terminal and it is not dumb.
    package let canEdit: Bool

    /// Whether one line may be written over: the output is a terminal and it is not dumb.
    package let canRewrite: Bool

    /// How many colours may be used.
    package let color: ColorLevel

    /// How a picture can be shown.
    package let pictures: PictureProtocol

    /// Decides from what is known about the descriptors and from environment variables.
    package init(
        inputIsTerminal: Bool,
        outputIsTerminal: Bool,
        environment: [String: String],
        color choice: ColorChoice = .auto
    ) {
        let name = environment["TERM"] ?? ""
        canRewrite = outputIsTerminal && !name.isEmpty && name != "dumb"
        canEdit = inputIsTerminal && canRewrite
        let best: ColorLevel = Self.hasTrueColor(environment) ? .trueColor : .basic
        switch choice {
        case .never: color = .none
        case .always: color = best
        case .auto:
            let isRefused = !(environment["NO_COLOR"] ?? "").isEmpty
            color = canRewrite && !isRefused ? best : .none
        }
        pictures = canRewrite ? Self.pictures(in: environment, color: color) : .none
    }

    private static func hasTrueColor(_ environment: [String: String]) -> Bool {
        ["truecolor", "24bit"].contains(environment["COLORTERM"] ?? "")
            || (environment["TERM"] ?? "").hasSuffix("-direct")
    }

    private static func pictures(
        in environment: [String: String],
        color: ColorLevel
    ) -> PictureProtocol {
        let name = environment["TERM"] ?? ""
        let program = environment["TERM_PROGRAM"] ?? ""
        // A multiplexer swallows graphics sequences; half blocks are ordinary text.
        let isWrapped = environment["TMUX"] != nil || name.hasPrefix("screen")
        if !isWrapped, color != .none {
            if environment["KITTY_WINDOW_ID"] != nil
                || ["xterm-kitty", "xterm-ghostty"].contains(name)
            {
                return .kitty
            }
            if ["iTerm.app", "WezTerm", "mintty"].contains(program) { return .inlineImage }
            if ["foot", "mlterm", "contour"].contains(where: { name.hasPrefix($0) })
                || name.contains("sixel")
            {
                return .sixel
            }
        }
        return color == .trueColor ? .halfBlocks : .none
    }
}
