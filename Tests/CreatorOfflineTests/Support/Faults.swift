import Compositions
import CreatorCore

@testable import CreatorOffline

/// What forbids showing a film's pictures.
enum Faults {
    /// Each fault with the key of its scene.
    ///
    /// Many words are a warning only (rule VIS-DENSITY), and the words of a protected scene are
    /// the label's, which nobody may cut.
    static func list(in pictures: [FilmAssembly.Picture]) -> [String] {
        pictures.flatMap { picture in
            CompositionChecker.faults(of: picture.composition)
                .filter { $0.rule != "VIS-DENSITY" || !picture.planned.role.isProtected }
                .map { "\(picture.planned.key): \($0.rule) \($0.description)" }
        }
    }
}
