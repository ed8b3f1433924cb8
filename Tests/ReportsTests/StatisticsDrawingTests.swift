import Reports
import Testing

@Suite struct StatisticsDrawingTests {
    let drawing = StatisticsDrawing(columns: 60)
    let plain = StatisticsDrawing(columns: 60, isASCII: true)
    /// Sunday 5 April 2026.
    let today = 20_548

    private func statistics(days: [Statistics.Day] = []) -> Statistics {
        Statistics(
            today: today,
            days: days,
            retentionByForm: [],
            retentionByKind: [],
            forecast: [],
            retrievabilities: [0.95, 1, 0.9, 0.42, 0],
            hardest: []
        )
    }

    @Test func aNewLearnerIsToldSo() {
        #expect(drawing.today(statistics()) == ["Today: nothing studied yet."])
    }

    @Test func todayIsSaidInWords() {
        let days = [
            Statistics.Day(number: today - 1, answers: 3, remembered: 3, newCards: 0, seconds: 20),
            Statistics.Day(number: today, answers: 12, remembered: 9, newCards: 1, seconds: 95),
        ]
        #expect(
            drawing.today(statistics(days: days)) == [
                "Today: 12 answers, 9 remembered (75 %), 1 new card, 2",
                "minutes.",
                "Streak: 2 days in a row; the longest was 2 days.",
            ]
        )
    }

    @Test func retentionStandsBesideThePrediction() {
        let parts = [
            Statistics.Retention(name: "choice", answers: 20, remembered: 19, lucky: 1, predicted: 0.912),
            Statistics.Retention(name: "date", answers: 8, remembered: 4, predicted: nil),
        ]
        #expect(
            plain.retention(parts, by: "form") == [
                "Retention by form: right, recall without luck, and model",
                "          Answers  Right  Recall  Model",
                "  choice       20   95 %    90 %   91 %  #################",
                "  date          8   50 %    50 %         ##########",
            ]
        )
    }

    @Test func moreLuckThanRightAnswersIsNoRecall() {
        let part = Statistics.Retention(name: "place", answers: 4, remembered: 1, lucky: 1.5, predicted: 0.9)
        #expect(part.recall == 0)
        #expect(part.rate == 0.25)
        #expect(Statistics.Retention(name: "text", answers: 0, remembered: 0, predicted: nil).recall == nil)
    }

    @Test func theForecastHasANumberBeforeEveryBar() {
        let days = [8, 0, 4].enumerated().map { Statistics.Forecast(number: today + $0, cards: $1) }
        #expect(
            StatisticsDrawing(columns: 40).forecast(days) == [
                "Due in the next 3 days: 12 cards",
                "  Sun 5 Apr  8  ████████████████████████",
                "  Mon 6 Apr  0",
                "  Tue 7 Apr  4  ████████████",
            ]
        )
    }

    @Test func recallIsCountedInTenBands() {
        let bands = statistics().retrievability
        #expect(bands.map(\.cards) == [1, 0, 0, 0, 1, 0, 0, 0, 0, 3])
        let lines = plain.retrievability(bands)
        #expect(lines.count == 11)
        #expect(lines[0] == "Probability of recall today: 5 cards")
        #expect(lines[1] == "  0 to 10 %    1  #############")
        #expect(lines[10] == "  90 to 100 %  3  ########################################")
    }

    @Test func hardCardsAreATableAndTheirTextIsInert() {
        let cards = [
            Statistics.HardCard(
                card: "mali/a/date",
                title: "A\u{1B}[2J",
                lapses: 9,
                difficulty: 9.96,
                answers: 30
            ),
            Statistics.HardCard(card: "mali/b/date", lapses: 2, difficulty: 5, answers: 7),
        ]
        #expect(
            drawing.hardest(cards) == [
                "Hardest cards",
                "  Card         Lapses  Difficulty  Answers",
                "  A␛[2J             9        10.0       30",
                "  mali/b/date       2         5.0        7",
            ]
        )
    }

    @Test func theCalendarHasAColumnForEachWeek() {
        let days = [
            Statistics.Day(number: today - 13, answers: 1), Statistics.Day(number: today - 6, answers: 5),
            Statistics.Day(number: today - 1, answers: 8), Statistics.Day(number: today, answers: 3),
        ]
        let lines = StatisticsDrawing(columns: 40, isASCII: true).lines(of: statistics(days: days))
        let start = lines.firstIndex { $0.hasPrefix("Answers per day") } ?? 0
        #expect(
            Array(lines[start..<(start + 13)]) == [
                "Answers per day, 8 Dec 2025 to 5 Apr",
                "2026: 17 answers on 4 days",
                "      Dec   Jan     Feb     Mar",
                "  Mon . . . . . . . . . . . . . . . - *",
                "  Tue . . . . . . . . . . . . . . . . .",
                "  Wed . . . . . . . . . . . . . . . . .",
                "  Thu . . . . . . . . . . . . . . . . .",
                "  Fri . . . . . . . . . . . . . . . . .",
                "  Sat . . . . . . . . . . . . . . . . #",
                "  Sun . . . . . . . . . . . . . . . . +",
                "  . none, - 1 to 2, + 3 to 4, * 5 to 6,",
                "  # 7 to 8 answers",
                "  Mar 2026: 6 answers on 2 days; Apr",
            ]
        )
    }

    @Test(arguments: [0, 40, 41, 60, 80, 132, 400], [true, false])
    func noLineIsWiderThanTheTerminal(columns: Int, isASCII: Bool) {
        let numbers = Statistics(
            today: today,
            days: (0..<500).map { .init(number: today - 499 + $0, answers: $0 % 37, remembered: $0 % 30) },
            retentionByForm: [.init(name: "choice", answers: 123_456, remembered: 120_000, predicted: 0.9)],
            retentionByKind: [.init(name: "statements", answers: 5, remembered: 5, predicted: 0.99)],
            forecast: (0..<30).map { .init(number: today + $0, cards: $0 * 31) },
            retrievabilities: (0..<1_000).map { Double($0) / 1_000 },
            hardest: [.init(card: String(repeating: "日本", count: 60), lapses: 1, difficulty: 1, answers: 1)]
        )
        let lines = StatisticsDrawing(columns: columns, isASCII: isASCII).lines(of: numbers)
        for line in lines { #expect(DisplayWidth.of(line) <= max(40, columns)) }
        if isASCII {
            #expect(
                lines.filter { !$0.contains("日") }.allSatisfy { $0.utf8.allSatisfy { $0 < 0x80 } }
            )
        }
    }
}
