import Testing

@testable import Classroom

/// Two teams with 30 seconds an answer; the question is opened one second after the beginning.
private func review(_ answering: Answering = .turns) throws -> Review {
    var review = ExampleClass.review(answering, timer: 30)
    try review.accept(ExampleClass.red, at: 0)
    try review.accept(ExampleClass.blue, at: 0)
    try review.accept(.opened(question: 1, round: 1), at: 1000)
    return review
}

@Test func pausesTakeNothingOfTheTimeThatIsLeft() throws {
    var review = try review()
    #expect(review.state.remaining(at: 11_000) == 20_000)
    try review.accept(.paused, at: 12_000)
    #expect(review.state.remaining(at: 50_000) == 19_000)
    try review.accept(.resumed, at: 72_000)
    #expect(review.state.remaining(at: 73_000) == 18_000)
    #expect(review.state.remaining(at: 1_000_000) == 0)
}

@Test func theNextTeamHasTheWholeTime() throws {
    var review = try review()
    try review.accept(.answered(id: 1, answer: ExampleClass.wrong), at: 25_000)
    #expect(review.state.remaining(at: 27_000) == 28_000)
    // 30 s after the first team's answer, so in time; 54 s after the question.
    try review.accept(.answered(id: 2, answer: ExampleClass.right), at: 55_000)
    #expect(review.state.records.last?.rounds.last?.given.map(\.isLate) == [false, false])
    #expect(review.state.records.last?.rounds.last?.given.map(\.after) == [24_000, 54_000])
}

@Test func whoPressedFirstHasTheWholeTime() throws {
    var review = try review(.buzzers)
    try review.accept(.buzzed(id: 2), at: 26_000)
    #expect(review.state.remaining(at: 26_000) == 30_000)
}

@Test func aSpokenAnswerAfterTheTimeCountsAndIsMarkedLate() throws {
    var review = try review()
    try review.accept(.answered(id: 1, answer: ExampleClass.right), at: 31_301)
    #expect(review.state.records.last?.rounds.last?.given.map(\.isLate) == [true])
    for action in [Action.closed, .revealed] { try review.accept(action, at: 32_000) }
    #expect(review.state.ranking.first?.points == 1)
    let report = ReviewReport(of: review.state, session: 1)
    #expect(report.questions.first?.answers.map(\.isLate) == [true])
    #expect(ReportTable.text(of: [report]).contains("\"late\"\r\n"))
}

@Test func theTeacherGivesMoreTimeOrAsMuchAsItTakes() throws {
    var review = try review()
    try review.accept(.extended(seconds: 30), at: 21_000)
    #expect(review.state.remaining(at: 21_000) == 40_000)
    // Up at 61 s; what is given later begins when it is given.
    try review.accept(.extended(seconds: 15), at: 90_000)
    #expect(review.state.remaining(at: 90_000) == 15_000)
    try review.accept(.extended(seconds: 0), at: 95_000)
    #expect(review.state.remaining(at: 95_000) == nil)
    try review.accept(.answered(id: 1, answer: ExampleClass.wrong), at: 500_000)
    #expect(review.state.remaining(at: 500_000) == nil)
    #expect(review.state.records.last?.rounds.last?.given.map(\.isLate) == [false])
}

@Test func aFocusQuestionIsTimedBySpeechAndNotAsAWhole() throws {
    var review = ExampleClass.review(.turns, timer: 30)
    try review.accept(.opened(question: 2, round: 1), at: 0)
    #expect(review.state.remaining(at: 0) == nil)
    #expect(throws: Refusal.wrongStage) { try review.accept(.extended(seconds: 5), at: 0) }
}
