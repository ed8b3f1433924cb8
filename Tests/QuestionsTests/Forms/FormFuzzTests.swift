import Decks
import Judging
import Questions
import Scheduling
import Testing

/// Random replies against the forms whose answers stand on the screen, and against free answers.
@Suite struct FormFuzzTests {
    private static let fragments = [
        "a", "b", "c", "d", "e", "1", "2", "3", "4", "5", " ", ",", ";", "-", ")", "(", ".", "1a", "2b", "3c",
        "ab", "B", "Ç", "é", "\u{0301}", "東", "٣", "Ⅳ", "99999999999999999999", "-1", "0", "\u{0}",
        "\u{1B}[2J",
        "\u{202E}", "Bamako", "bama", "the", "option", "answer", "\n", "👩‍👩‍👧", "=", ">", "→", "and",
    ]

    private static let choice = ChoiceForm(
        options: ["Dakar", "Bamako", "Niamey", "Accra"].map { ChoiceForm.Option($0, belongsTo: "a State") },
        right: 1
    )
    private static let order = OrderForm(shown: ["two", "three", "one"], solution: [2, 0, 1])
    private static let match = MatchForm(
        left: ["x", "y", "z"],
        right: ["q", "r", "s"],
        solution: [1, 2, 0]
    )
    private static let recall = RecallForm(model: .wording("the capital of Mali"))
    private static let place: PlaceForm? = {
        let years = [2012, 2013, 2020, 2016].compactMap { CalendarPoint(year: $0) }.map { HistoricalDate($0) }
        guard let event = years.last else { return nil }
        return PlaceForm(
            timeline: years.dropLast().map { PlaceForm.Known(date: $0, text: "in \($0)") },
            event: PlaceForm.Known(date: event, text: "the event")
        )
    }()

    private static var forms: [Form] {
        [.choice(choice), .order(order), .match(match), .recall(recall)] + (place.map { [.place($0)] } ?? [])
    }

    private func reply(_ generator: inout SeededGenerator) -> String {
        (0..<Int.random(in: 0...6, using: &generator)).map { _ in
            Self.fragments[Int.random(in: Self.fragments.indices, using: &generator)]
        }.joined()
    }

    private func grades(_ reply: String) -> [Grade?] {
        Self.forms.map { try? $0.grade(reply, in: .empty) }
    }

    // 8 × 25,000 replies: 200,000 against every form.
    @Test(arguments: 0..<8) func noReplyCrashesAndTheSameReplyHasTheSameGrade(seed: Int) {
        var generator = SeededGenerator(seed: UInt64(seed) &+ 77)
        for number in 0..<25_000 {
            let reply = reply(&generator)
            let grades = grades(reply)
            if grades.contains(where: { $0.map { !(0...1 ~= $0.score) } ?? false }) {
                Issue.record("a score out of bounds: \(reply)")
            }
            if number.isMultiple(of: 10) { #expect(self.grades(reply) == grades, "\(reply)") }
        }
    }

    @Test(arguments: 0..<4) func outerSpaceNeverChangesAVerdict(seed: Int) {
        var generator = SeededGenerator(seed: UInt64(seed) &+ 991)
        for _ in 0..<500 {
            let reply = reply(&generator)
            // A leading accent would join the space before it and make another character of both.
            if reply.unicodeScalars.first == "\u{0301}" { continue }
            let verdicts = grades(reply).map { $0?.verdict }
            #expect(grades("  \(reply)\t").map { $0?.verdict } == verdicts, "\(reply)")
        }
    }

    @Test func onlyTheNumberOfTheRightGapPlacesAnEvent() throws {
        let place = try #require(Self.place)
        // 2016 belongs between 2013 and 2020: the third of four gaps.
        for number in 1...4 {
            let grade = try Form.place(place).grade("\(number)", in: .empty)
            #expect(grade.verdict == (number == 3 ? .correct : .wrong))
        }
        #expect(throws: Misread.self) { try Form.place(place).grade("5", in: .empty) }
    }

    @Test(arguments: ["", " ", "\t \n"]) func anEmptyReplyGivesUp(reply: String) throws {
        for form in Self.forms where form.kind != .recall {
            #expect(try form.grade(reply, in: .empty).reason == .noAnswer)
        }
    }
}
