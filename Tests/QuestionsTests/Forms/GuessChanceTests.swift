import Decks
import Judging
import Questions
import Testing

@Suite struct GuessChanceTests {
    private func order(_ count: Int) -> Form {
        .order(OrderForm(shown: (0..<count).map { "item \($0)" }, solution: Array(0..<count)))
    }

    private func match(_ right: [String]) -> Form {
        .match(
            MatchForm(left: right.indices.map { "left \($0)" }, right: right, solution: Array(right.indices))
        )
    }

    /// Every reply that puts each letter once, graded.
    private func scores(of form: Form, count: Int) throws -> [Double] {
        var orders: [[Int]] = [[]]
        for _ in 0..<count {
            orders = orders.flatMap { order in
                (0..<count).filter { !order.contains($0) }.map { order + [$0] }
            }
        }
        return try orders.map { order in
            try form.grade(order.map(ChoiceForm.letter).joined(separator: " "), in: .empty).score
        }
    }

    @Test(arguments: [2, 3, 4, 5]) func anOptionIsOneOfThem(count: Int) {
        let options = (0..<count).map { ChoiceForm.Option("option \($0)") }
        #expect(Form.choice(ChoiceForm(options: options, right: 0)).chance() == 1 / Double(count))
    }

    @Test func aTimelineHasOneGapMoreThanEvents() throws {
        let known = try [1900, 1910, 1920].map {
            PlaceForm.Known(date: try HistoricalDate(notation: "\($0)"), text: "event \($0)")
        }
        let form = PlaceForm(timeline: Array(known.dropLast()), event: known[2])
        #expect(Form.place(form).chance() == 1 / 3.0)
    }

    /// Of 24 orders of four, one is right, three more have one pair the wrong way round, five more have two.
    @Test(arguments: [(1.0, 1.0), (0.8, 4.0), (0.6, 9.0)])
    func ordersAreCountedByTheirWrongPairs(score: Double, count: Double) {
        #expect(abs(order(4).chance(ofScore: score) - count / 24) < 1e-15)
    }

    /// Of 24 matchings of four, one is right, six more have two pairs right, eight more have one.
    @Test(arguments: [(1.0, 1.0), (0.75, 1.0), (0.5, 7.0), (0.25, 15.0)])
    func matchingsAreCountedByTheirRightPairs(score: Double, count: Double) {
        #expect(abs(match(["a", "b", "c", "d"]).chance(ofScore: score) - count / 24) < 1e-15)
    }

    @Test func rightSidesThatReadAlikeAreEasierToGuess() {
        #expect(abs(match(["against", "abstained", "against"]).chance() - 1 / 3.0) < 1e-15)
        #expect(match(["same", "same"]).chance() == 1)
    }

    @Test(arguments: 2...6) func theChanceOfEveryScoreIsTheShareOfAllReplies(count: Int) throws {
        let halves = (0..<count).map { "right \($0 / 2)" }
        for form in [order(count), match((0..<count).map { "right \($0)" }), match(halves)] {
            let scores = try scores(of: form, count: count)
            for score in Set(scores) where score > 0 {
                let share = Double(scores.count { $0 >= score - 1e-9 }) / Double(scores.count)
                #expect(abs(form.chance(ofScore: score) - share) < 1e-12)
            }
        }
    }

    @Test func whatIsTypedIsNotGuessed() {
        #expect(Form.text(TextAnswer(prompt: "", accepted: ["MINUSMA"])).chance() == 0)
        #expect(Form.list(ListAnswer(prompt: "", items: [["a"], ["b"]])).chance(ofScore: 0.5) == 0)
        #expect(Form.recall(RecallForm(model: .wording("x"))).chance() == 0)
    }
}
