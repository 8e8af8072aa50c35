import CreatorCore

extension Production {
    /// Whether every frame must say that nobody has approved it.
    var isDraft: Bool { brief["approval_code"] == nil }
}
