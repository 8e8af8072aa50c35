/// How long words must stand still to be read (rule VIS-READ).
package enum ReadingTime {
    /// Seconds for a number of words; none for none.
    package static func needed(words: Int) -> Double {
        words == 0 ? 0 : 0.2 * Double(words) + (words < 10 ? 2 : 3)
    }
}
