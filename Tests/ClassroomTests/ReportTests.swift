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

@Test func theTableHasARowForEachOptionAndAnswer() throws {
    let lines = ReportTable.text(of: [try report()]).split(separator: "\r\n")
    // A header, two votes of three options, the question, one answer, its question, one team.
    #expect(lines.count == 1 + 6 + 1 + 1 + 1 + 1)
}
