import SceneGraph

extension Path {
    /// An outline in the short notation of drawings: M, L, C and Z with absolute numbers.
    init(_ notation: String) {
        self.init()
        var numbers: [Double] = []
        var letter: Character = "M"
        func point(_ index: Int) -> Point { Point(numbers[index], numbers[index + 1]) }
        for word in notation.split(whereSeparator: { $0 == " " || $0 == "," || $0 == "\n" }) {
            guard let number = Double(word) else {
                letter = word.first ?? "M"
                numbers = []
                if letter == "Z" { close() }
                continue
            }
            numbers.append(number)
            switch (letter, numbers.count) {
            case ("M", 2): segments.append(.move(point(0)))
            case ("L", 2): segments.append(.line(point(0)))
            case ("C", 6): segments.append(.curve(point(0), point(2), point(4)))
            default: continue
            }
            numbers = []
        }
    }

    /// The outline seen in a mirror that stands upright at half of the icon box.
    var mirrored: Path { mapped { Point(100 - $0.x, $0.y) } }
}
