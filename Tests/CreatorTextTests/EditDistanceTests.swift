import CreatorTestSupport
import Testing

@testable import CreatorText

@Suite struct `Slips between two words` {
    @Test(arguments: [
        ("start", "start", 0), ("", "abc", 3), ("abc", "", 3), ("sratr", "start", 2),
        ("mao", "moa", 1), ("ca", "abc", 3), ("hélp", "help", 1), ("größe", "grösse", 2),
        ("drug_nam", "drug_name", 1), ("kitten", "sitting", 3),
    ])
    func `count letters added, left out, mistaken and swapped`(
        left: String,
        right: String,
        slips: Int
    ) {
        #expect(EditDistance(from: left).distance(to: right) == slips)
        #expect(EditDistance(from: right).distance(to: left) == slips)
    }

    @Test func `are those of the table that textbooks fill in`() {
        var state: UInt64 = 7
        func word() -> String {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            let length = Int(state >> 33) % 66
            return String((0..<length).map { place in "abcé"[(state >> UInt64(place % 60)) & 3] })
        }
        for _ in 0..<2000 {
            let (left, right) = (word(), word())
            let expected = Self.table(
                Array(left.unicodeScalars.prefix(64)),
                Array(right.unicodeScalars.prefix(64))
            )
            #expect(EditDistance(from: left).distance(to: right) == expected, "\(left) \(right)")
        }
    }

    private static func table(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
        var rows = [Array(0...right.count)]
        for row in left.indices {
            var current = [row + 1]
            for column in right.indices {
                var best = min(rows[row][column + 1], current[column]) + 1
                best = min(best, rows[row][column] + (left[row] == right[column] ? 0 : 1))
                if row > 0, column > 0, left[row] == right[column - 1],
                    left[row - 1] == right[column]
                {
                    best = min(best, rows[row - 1][column - 1] + 1)
                }
                current.append(best)
            }
            rows.append(current)
        }
        return rows[left.count][right.count]
    }
}

extension String {
    fileprivate subscript(place: UInt64) -> Character {
        self[index(startIndex, offsetBy: Int(place))]
    }
}
