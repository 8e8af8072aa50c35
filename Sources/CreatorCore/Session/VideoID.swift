/// Names one video: `vid_0001`, `vid_0002` and so on inside an output folder.
package struct VideoID: Hashable, RawRepresentable, Sendable {
    /// The identifier as shown to users; also the name of the video's folder.
    package let rawValue: String

    /// Creates an identifier.
    package init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The identifier with a number, four digits or more.
    package init(number: Int) {
        let digits = String(number)
        rawValue = "vid_" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
