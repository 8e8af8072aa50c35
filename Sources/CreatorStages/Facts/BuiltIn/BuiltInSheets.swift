/// The fact sheets that come with the program, as JSON text.
///
/// Their facts restate labels and regulations and carry how far each was checked; none has been
/// reviewed by a named person, and every film that uses one says so.
enum BuiltInSheets {
    /// The texts, one medicine each.
    static let texts = [aspirin, metformin, lisinopril, atorvastatin, semaglutide, adalimumab]
}
