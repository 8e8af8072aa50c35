import CreatorCore

extension Double {
    /// Seconds with one decimal, for example `7.6 s`.
    var secondsText: String { text(decimals: 1) + " s" }
}

extension Int {
    /// A size in megabytes of a million bytes, for example `8.4 MB`.
    var megabytesText: String { (Double(self) / 1_000_000).text(decimals: 1) + " MB" }

    /// The count with its noun, for example `1 scene` or `5 scenes`.
    func counted(_ noun: String) -> String { "\(self) \(noun)\(self == 1 ? "" : "s")" }
}
