import Testing

@testable import Classroom

/// A class that has heard speeches of these teams, one after the other, and sees the points.
private func review(_ speakers: [Int]) throws -> Review {
    var actions: [Action] = [ExampleClass.red, ExampleClass.blue, .opened(question: 2, round: 1)]
    for speaker in speakers {
        actions += [.listed(id: speaker), .spoke(id: speaker, milliseconds: 60_000, notes: "n")]
    }
    return try ExampleClass.review(.turns, after: actions + [.closed, .revealed])
}

@Test func fourMarksOfFourAreTheWholeScore() throws {
    var review = try review([1, 2])
    try review.accept(.rated(id: 1, points: [0]), at: 90_000)
    try review.accept(.marked(id: 1, marks: [4, 3, 2, 3]), at: 90_000)
    try review.accept(.rated(id: 2, points: [0]), at: 90_000)
    try review.accept(.marked(id: 2, marks: []), at: 90_000)
    // 12 of 16; without marks one of the two points that make a good answer.
    #expect(review.state.tallies.map(\.points) == [0.75, 0.5])
    let speech = try #require(ReviewReport(of: review.state, session: 1).questions.first?.speeches.first)
    #expect(speech.marks.map(\.criterion) == [.content, .policy, .speaking, .diplomacy])
    #expect(speech.marks.map(\.mark) == [4, 3, 2, 3])
    let table = ReportTable.text(of: [ReviewReport(of: review.state, session: 1)])
    #expect(table.contains("\"content 4, policy 3, speaking 2, diplomacy 3\""))
}

@Test(arguments: [[4, 4, 4], [4, 4, 4, 4, 4], [5, 0, 0, 0], [0, 0, 0, -1]])
func noOtherMarksAreTaken(marks: [Int]) throws {
    var review = try review([1])
    #expect(throws: Refusal.badCounts) { try review.accept(.marked(id: 1, marks: marks), at: 90_000) }
}

@Test func whoeverSpokeTwiceIsRatedForEachSpeechAndScoredByTheBetter() throws {
    var review = try review([1, 1])
    try review.accept(.rated(id: 1, points: [0, 1]), at: 90_000)
    try review.accept(.rated(id: 1, points: []), at: 90_000)
    #expect(review.state.records.last?.floor.speeches.map(\.points) == [[0, 1], []])
    #expect(review.state.tallies.first?.points == 1)
    // All speeches are rated: from now on the last is rated again.
    try review.accept(.rated(id: 1, points: [2]), at: 90_000)
    #expect(review.state.records.last?.floor.speeches.map(\.points) == [[0, 1], [2]])
}

@Test func whoeverDidNotSpeakIsNotMarked() throws {
    var review = try review([1])
    #expect(throws: Refusal.nobody) { try review.accept(.marked(id: 2, marks: [4, 4, 4, 4]), at: 90_000) }
}

@Test(arguments: [([], 0), ([0], 2), ([0, 1], 4), ([0, 1, 2], 4)])
func touchedPointsProposeTheMarkForContent(points: [Int], mark: Int) throws {
    var review = try review([1])
    try review.accept(.rated(id: 1, points: points), at: 90_000)
    let speech = try #require(review.state.records.last?.floor.speeches.first)
    #expect(speech.proposedContent(on: ExampleClass.focus) == mark)
}
