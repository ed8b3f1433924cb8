import Testing

@testable import Words

/// The Damerau-Levenshtein distance within a limit.
@Suite struct EditDistanceTests {
    private func distance(_ one: String, _ other: String, limit: Int = 9) -> Int? {
        EditDistance.between(Array(one.unicodeScalars), Array(other.unicodeScalars), limit: limit)
    }

    @Test(arguments: [
        ("", "", 0), ("gao", "gao", 0), ("gao", "", 3), ("kitten", "sitting", 3), ("saturday", "sunday", 3),
        ("ecowas", "ecwoas", 1), ("goïta", "goita", 1), ("ab", "ba", 1),
    ])
    func theUsualExamplesHold(one: String, other: String, expected: Int) {
        #expect(distance(one, other) == expected)
        #expect(distance(other, one) == expected)
    }

    @Test func beyondTheLimitThereIsNone() {
        #expect(distance("kitten", "sitting", limit: 2) == nil)
        #expect(distance("kitten", "sitting", limit: 3) == 3)
    }

    /// Held against the recurrence that textbooks write down, with swaps of neighbours.
    ///
    /// After R. Wagner and M. Fischer, "The string-to-string correction problem", Journal of the ACM 21 (1974).
    @Test func longAndShortWordsAgreeWithTheTextbook() {
        var random = SplitMix64(state: 5)
        for _ in 0..<2_000 {
            let one = random.word(upTo: 80)
            let other = Bool.random(using: &random) ? random.word(upTo: 80) : random.edited(one)
            let expected = textbook(one, other)
            let found = EditDistance.between(one, other, limit: 3)
            #expect(found == (expected <= 3 ? expected : nil), "\(one) \(other)")
        }
    }

    private func textbook(_ one: [Unicode.Scalar], _ other: [Unicode.Scalar]) -> Int {
        var rows = [[Int]](repeating: [Int](repeating: 0, count: other.count + 1), count: one.count + 1)
        for i in 0...one.count {
            for j in 0...other.count {
                if i == 0 || j == 0 {
                    rows[i][j] = i + j
                    continue
                }
                let changed = one[i - 1] == other[j - 1] ? 0 : 1
                rows[i][j] = min(rows[i - 1][j] + 1, rows[i][j - 1] + 1, rows[i - 1][j - 1] + changed)
                if i > 1, j > 1, one[i - 1] == other[j - 2], one[i - 2] == other[j - 1] {
                    rows[i][j] = min(rows[i][j], rows[i - 2][j - 2] + 1)
                }
            }
        }
        return rows[one.count][other.count]
    }
}

extension SplitMix64 {
    fileprivate mutating func letter() -> Unicode.Scalar {
        "abcé".unicodeScalars.randomElement(using: &self) ?? "a"
    }

    fileprivate mutating func word(upTo length: Int) -> [Unicode.Scalar] {
        (0..<Int.random(in: 0...length, using: &self)).map { _ in letter() }
    }

    fileprivate mutating func edited(_ word: [Unicode.Scalar]) -> [Unicode.Scalar] {
        var word = word
        for _ in 0..<Int.random(in: 0...4, using: &self) where word.count > 1 {
            let place = Int.random(in: 0..<word.count - 1, using: &self)
            switch Int.random(in: 0...3, using: &self) {
            case 0: word.swapAt(place, place + 1)
            case 1: word.remove(at: place)
            case 2: word.insert(letter(), at: place)
            default: word[place] = letter()
            }
        }
        return word
    }
}
