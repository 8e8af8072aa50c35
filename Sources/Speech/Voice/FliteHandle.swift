import CFlite

/// flite's voice cmu_us_rms; it is opened once and lives as long as the process.
///
/// A class and no `~Copyable` value, because the actor that owns it lends it to each utterance.
@safe final class FliteHandle {
    let voice: UnsafeMutablePointer<cst_voice>

    init?() {
        guard let opened = unsafe creator_flite_open_voice() else { return nil }
        unsafe voice = opened
    }

    /// Whether flite's own lexicon has the word; it leaves out what its rules get right.
    func knows(_ word: String) -> Bool { unsafe creator_flite_knows(word) != 0 }

    /// flite's version, as the library states it.
    static var version: String { unsafe String(cString: creator_flite_version()) }
}
