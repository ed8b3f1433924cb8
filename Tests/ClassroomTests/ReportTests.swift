import Testing

@testable import Classroom

private func report() throws -> ReviewReport {
    let review = try ExampleClass.review(
        .hands,
        after: [
            .opened(question: 0, round: 1), .counted(hands: [12, 5, 3]), .closed, .discussed,
            .opened(question: 0, round: 2), .counted(hands: [2, 17, 1]), .closed, .revealed,
            ExampleClass.red, .opened(question: 1, round: 1), .answered(id: 1, answer: ExampleClass.right),
            .closed,
            .revealed, .ticketOpened, .ticketed(question: 0, right: 18, of: 20), .noted("Why <b>not</b>?"),
            .ended,
        ]
    )
    return ReviewReport(of: review.state, session: 3)
}

@Test func bothVotesAndWhatWasChosenInsteadAreInTheReport() throws {
    let first = try #require(try report().questions.first)
    #expect(first.votes.map { $0.options.map(\.count) } == [[12, 5, 3], [2, 17, 1]])
    #expect(first.share == 0.25)
    #expect(first.shareAfter == 0.85)
    #expect(
        first.instead == [
            Misconception(text: "2085", count: 12, really: "authorises AFISMA"),
            Misconception(text: "2164", count: 3, really: "extends the mandate"),
        ]
    )
    // From the first opening, one second after the beginning, to the reveal at eight.
    #expect(first.milliseconds == 7000)
}

@Test func theMissedFactsGoIntoThePack() throws {
    let report = try report()
    #expect(report.missedFacts == ["vote"])
    #expect(report.hardest.map(\.fact) == ["vote"])
    #expect(Pack(of: report) == Pack(deck: "deck", title: "A title", facts: ["vote"]))
    #expect(Pack(of: report).isUsable)
}

@Test func aDroppedQuestionCountsForNothing() throws {
    let review = try ExampleClass.review(
        .turns,
        after: [
            ExampleClass.red, .opened(question: 1, round: 1), .answered(id: 1, answer: ExampleClass.right),
            .skipped,
            .ended,
        ]
    )
    let report = ReviewReport(of: review.state, session: 1)
    #expect(report.questions.isEmpty)
    #expect(report.tallies.map(\.points) == [0])
}

@Test(arguments: [
    ("plain", "\"plain\""), ("=1+1", "\"'=1+1\""), ("+1", "\"'+1\""), ("-1", "\"'-1\""),
    ("@SUM(A1)", "\"'@SUM(A1)\""),
    (" =1", "\"' =1\""), ("\t=1", "\"' =1\""), ("\u{FF1D}1", "\"'\u{FF1D}1\""),
    ("say \"no\"", "\"say \"\"no\"\"\""),
    ("a\u{1B}[1mb", "\"a\u{FFFD}[1mb\""),
])
func noCellOfATableIsAFormula(text: String, cell: String) {
    #expect(ReportTable.cell(text) == cell)
}

@Test func thePageEscapesAndLoadsNothing() throws {
    let html = ReportPage(try report(), date: "1 March 2026").html
    #expect(html.contains("Why &lt;b&gt;not&lt;/b&gt;?"))
    #expect(!html.contains("<script"))
    #expect(!html.contains("http://") && !html.contains("https://") && !html.contains("src="))
    #expect(html.contains("25 %, then 85 %"))
    #expect(html.contains("<svg"))
}

@Test func whatWasPickedInsteadStandsInThePagesTable() throws {
    let html = ReportPage(try report(), date: "1 March 2026").html
    #expect(html.contains("<td>2085 (really: authorises AFISMA)</td>"))
    #expect(html.contains("<td>2100 (right)</td>"))
    #expect(!html.contains("Instead,"))
}

@Test func aSpeechIsListedWithItsPointsMarksAndNotes() throws {
    let review = try ExampleClass.review(
        .turns,
        after: [
            ExampleClass.red, .opened(question: 2, round: 1), .listed(id: 1),
            .spoke(id: 1, milliseconds: 74_000, notes: "<i>slow</i>"), .closed, .revealed,
            .rated(id: 1, points: [1]), .marked(id: 1, marks: [2, 4, 3, 4]), .ended,
        ]
    )
    let html = ReportPage(ReviewReport(of: review.state, session: 1), date: "1 March 2026").html
    #expect(html.contains("<td>second<br>Notes: &lt;i&gt;slow&lt;/i&gt;</td>"))
    #expect(html.contains("content 2, policy 4, speaking 3, diplomacy 4"))
    // 13 of 16.
    #expect(html.contains("<td class=\"n\">1 min 14 s</td>") && html.contains("<td class=\"n\">81 %</td>"))
    #expect(html.contains("1 question, "))
}

@Test func aSpeechThatNobodyRatedIsNoHardFactButAQuestionThatNobodyAnsweredIs() throws {
    let review = try ExampleClass.review(
        .turns,
        after: [
            ExampleClass.red, .opened(question: 2, round: 1), .listed(id: 1),
            .spoke(id: 1, milliseconds: 1000, notes: ""), .closed, .revealed,
            .opened(question: 1, round: 1), .closed, .revealed, .ended,
        ]
    )
    #expect(ReviewReport(of: review.state, session: 1).hardest.map(\.fact) == ["said"])
}

@Test func theTableHasARowForEachOptionAndAnswer() throws {
    let lines = ReportTable.text(of: [try report()]).split(separator: "\r\n")
    // A header, two votes of three options, the question, one answer, its question, one team.
    #expect(lines.count == 1 + 6 + 1 + 1 + 1 + 1)
}
