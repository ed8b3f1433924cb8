import Testing

@testable import Judging

/// What the clauses of a longer answer affirm and deny.
@Suite struct ClauseTests {
    /// Whether each clause of a text affirms, and denies, a word.
    private func says(_ text: String, _ word: String) -> [[Bool]] {
        let senses = Vocabulary.senses(of: Word(word))
        return Clause.all(in: Phrase(text)).map { clause in
            [clause.says(senses, isDenied: false), clause.says(senses, isDenied: true)]
        }
    }

    @Test(arguments: [
        ("an amnesty", [[true, false]]), ("no amnesty", [[false, true]]),
        ("amnesty is out of the question", [[false, true]]),
        ("an amnesty is not acceptable", [[false, true]]),
        ("no mission without an amnesty", [[true, false]]),
        ("they refused an amnesty", [[true, true]]),
    ])
    func aDenialReachesOverItsClause(text: String, expected: [[Bool]]) {
        #expect(says(text, "amnesty") == expected)
    }

    @Test func aDenialReachesOverAListThatEndsWithOr() {
        #expect(says("no ransom, amnesty or partition", "amnesty") == [[false, false], [false, true]])
        #expect(says("no ransom, amnesty and peace", "amnesty") == [[false, false], [true, false]])
        #expect(says("no ransom, but amnesty or peace", "amnesty").last == [true, false])
        let long = "no ransom, amnesty, gifts, arms or partition"
        #expect(says(long, "amnesty")[1] == [false, true])
        #expect(says(long + ", talks", "talks").last == [true, false])
    }
}
