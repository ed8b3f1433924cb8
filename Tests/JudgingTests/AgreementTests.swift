import Foundation
import Judging
import Testing

/// The judge against verdicts given by hand, from the policy.
@Suite struct AgreementTests {
    /// How often the judge agrees, by kind and basis.
    struct Agreement {
        var table: [String: [String: Int]] = [:]
        var reversals: [String] = []

        mutating func count(_ row: JudgedRow, _ verdict: String) {
            for group in ["\(row.kind)/\(row.basis)", row.basis] {
                table[group, default: [:]]["\(row.verdict)→\(verdict)", default: 0] += 1
            }
            if Set([row.verdict, verdict]) == ["correct", "wrong"] {
                reversals.append("\(row.id) \(row.basis) \(row.answer): \(row.verdict)→\(verdict)")
            }
        }

        /// The reversals of rows that their strings alone decide.
        var reversalsOfForm: [String] { reversals.filter { $0.contains(" form ") } }

        func share(_ bases: String...) -> Double {
            let cells = bases.flatMap { Array(table[$0] ?? [:]) }
            let same = cells.filter {
                $0.key.split(separator: "→").first == $0.key.split(separator: "→").last
            }
            let all = cells.map(\.value).reduce(0, +)
            return all == 0 ? 1 : Double(same.map(\.value).reduce(0, +)) / Double(all)
        }

        var description: String {
            table.sorted { $0.key < $1.key }.map { group, cells in
                "\(group): \(Int((share(group) * 1_000).rounded())) ‰  "
                    + cells.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
            }.joined(separator: "\n")
        }
    }

    /// Judges all rows of a fixture, with what the Mali deck knows or without.
    static func agreement(on fixture: String, withDeck: Bool) throws -> Agreement {
        let knowledge = withDeck ? DeckKnowledge(try Fixture.shippedDeck("mali")) : .none
        var agreement = Agreement()
        for row in try JudgedRow.all(in: fixture) { agreement.count(row, try row.judged(with: knowledge)) }
        print("\(fixture), \(withDeck ? "with" : "without") the deck\n\(agreement.description)")
        return agreement
    }

    /// The examples of the policy itself.
    @Test func theExaminersOwnRowsAreJudgedAsHeDid() throws {
        let agreement = try AgreementTests.agreement(on: "judging-dev.jsonl", withDeck: true)
        #expect(agreement.reversals == [])
        #expect(agreement.share("form") == 1)
        #expect(agreement.share("knowledge") >= 0.95)
        #expect(agreement.share("meaning") >= 0.85)
        #expect(agreement.share("rubric") >= 0.9)
    }

    @Test func fewOfThemNeedADeck() throws {
        let agreement = try AgreementTests.agreement(on: "judging-dev.jsonl", withDeck: false)
        #expect(agreement.reversals == [])
        #expect(agreement.share("form") >= 0.99)
    }

    // The third has two batches that were written before their writers knew the rules. Of the first, the judge agreed
    // with 302 of 327 rows of form, with 5 reversals; of the second with 238 of 254, with 3 reversals, after which 10
    // verdicts were edited and 11 rows dropped. Then the rules were mended by them.
    //
    // The last has two more, by writers who had not seen the rules. First runs, without any deck: of one 217 of 229 rows
    // of form, with 2 reversals in form; of the other 239 of 266, with 4. Then they served to mend the rules, too.
    @Test(arguments: [
        "judging-policy.jsonl", "judging-unseen.jsonl", "judging-classes.jsonl", "judging-fresh.jsonl",
    ])
    func aTeacherWouldSignTheVerdicts(fixture: String) throws {
        let agreement = try AgreementTests.agreement(on: fixture, withDeck: false)
        #expect(agreement.reversals == [])
        #expect(agreement.share("form") >= 0.99)
        #expect(agreement.share("meaning", "rubric") >= 0.75)
    }

    // Twenty-four batches by writers who had not seen the rules, each judged again by a reader who had not seen the
    // verdicts; rows on which both did not agree are left out. First runs, with the rules as they were before each served
    // to mend them, with the deck (form without it in brackets):
    //
    //     batches   form                  knowledge  meaning  rubric   form turned around
    //     a to f    (1116 of 1163)                                     9
    //     g h       380 (384) of 388      38 of 43   4 of 19  24 of 35 1
    //     i j k     580 (582) of 595      64 of 78  16 of 29  43 of 54 1
    //     l n p     584 (584) of 594      64 of 71  22 of 28  42 of 52 1
    //     q r s     586 (586) of 595      73 of 77  20 of 29  42 of 53 1
    //     t u       396 (396) of 407      43 of 51   9 of 18  33 of 36 1
    //     v w x     575 (577) of 587      76 of 81  27 of 31  47 of 54 0
    //     y z       370 (369) of 374      25 of 28   8 of 9   28 of 29 0, nor any other
    @Test(arguments: [true, false]) func theBatchesStayAsTheyWereMended(withDeck: Bool) throws {
        let agreement = try AgreementTests.agreement(on: "judging-batches.jsonl", withDeck: withDeck)
        #expect(agreement.reversalsOfForm == [])
        // NB: what only a deck of another topic would know is called wrong: "kalium" for potassium.
        #expect(agreement.reversals.count <= (withDeck ? 4 : 8))
        #expect(agreement.share("form") >= 0.99)
        #expect(agreement.share("knowledge") >= (withDeck ? 0.88 : 0.6))
        #expect(agreement.share("meaning") >= (withDeck ? 0.72 : 0.65))
        #expect(agreement.share("rubric") >= 0.82)
    }

    // Four batches that hold nothing but paraphrases and open answers, of a writer each who was asked for students' own
    // words, and so much harder than a set of all kinds. First runs of the rules as they were then: meaning 35 to 39 %,
    // rubric 68 to 72 %. No program without a model of language can tell most of them; what counts here is that a right
    // answer in other words is hardly ever called wrong.
    @Test func paraphrasesAreSeldomTurnedAround() throws {
        let agreement = try AgreementTests.agreement(on: "judging-paraphrases.jsonl", withDeck: true)
        #expect(agreement.reversals.count <= 8)
        #expect(agreement.share("meaning") >= 0.45)
        #expect(agreement.share("rubric") >= 0.7)
    }
}
