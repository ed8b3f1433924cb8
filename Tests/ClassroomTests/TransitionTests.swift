import Testing

@testable import Classroom

/// A stage that a review can be brought to.
enum Place: String, CaseIterable {
    case lobby, open, closed, discussing, openAgain, closedAgain, revealed, skipped, ticket, ended

    var actions: [Action] {
        let open: [Action] = [ExampleClass.red, .opened(question: 0, round: 1)]
        switch self {
        case .lobby: return [ExampleClass.red]
        case .open: return open
        case .closed: return open + [.closed]
        case .discussing: return open + [.closed, .discussed]
        case .openAgain: return open + [.closed, .discussed, .opened(question: 0, round: 2)]
        case .closedAgain: return Place.openAgain.actions + [.closed]
        case .revealed: return open + [.closed, .revealed]
        case .skipped: return open + [.skipped]
        case .ticket: return Place.revealed.actions + [.ticketOpened]
        case .ended: return [ExampleClass.red, .ended]
        }
    }
}

/// What each action needs; every other stage refuses it.
private let table: [(Action, Set<Place>)] = [
    (.opened(question: 1, round: 1), [.lobby, .revealed, .skipped]),
    (.opened(question: 0, round: 2), [.closed, .discussing]),
    (.opened(question: 1, round: 2), []),
    (.opened(question: 9, round: 1), []),
    (.answered(id: 1, answer: ExampleClass.pick(1)), [.open, .openAgain]),
    (.counted(hands: [1, 2, 3]), [.open, .openAgain]),
    (.counted(hands: [1, 2]), []),
    (.counted(hands: [1, -2, 3]), []),
    (.extended(seconds: 30), [.open, .openAgain]),
    (.extended(seconds: 0), [.open, .openAgain]),
    (.extended(seconds: -1), []),
    (.extended(seconds: 3601), []),
    (.marked(id: 1, marks: [4, 4, 4, 4]), []),
    (.closed, [.open, .openAgain]),
    (.discussed, [.closed]),
    (.revealed, [.closed, .closedAgain]),
    (.overruled(id: 1, mark: Mark(1)), [.open, .openAgain, .closed, .closedAgain, .revealed]),
    (.skipped, [.open, .openAgain, .closed, .closedAgain, .discussing]),
    (.ticketOpened, [.revealed, .skipped]),
    (.ticketed(question: 0, right: 3, of: 4), [.ticket]),
    (.ticketed(question: 0, right: 5, of: 4), []),
    (.noted("why?"), [.ticket]),
    (.paused, Set(Place.allCases).subtracting([.ended])),
    (.resumed, []),
    (.formed(id: 7, name: "Late"), Set(Place.allCases).subtracting([.ended])),
    (.formed(id: 7, name: "RED"), []),
    (.ended, Set(Place.allCases).subtracting([.ended])),
]

@Test(arguments: Place.allCases)
func eachStageTakesJustTheEventsOfItsRow(place: Place) throws {
    for (action, places) in table {
        var review = try ExampleClass.review(.hands, after: place.actions)
        let before = review
        let isTaken: Bool
        do {
            try review.accept(action, at: 100_000)
            isTaken = true
        } catch {
            isTaken = false
            #expect(review == before)
        }
        #expect(isTaken == places.contains(place), "\(action) at \(place)")
    }
}

@Test(arguments: Place.allCases.filter { $0 != .ended })
func whilePausedOnlyPeopleComeAndGo(place: Place) throws {
    for (action, _) in table {
        var review = try ExampleClass.review(.hands, after: place.actions + [.paused])
        let isTaken = (try? review.accept(action, at: 100_000)) != nil
        #expect(isTaken == [.resumed, .ended, .formed(id: 7, name: "Late")].contains(action))
    }
}

@Test func anEndedReviewCanBeOpenedAgainByUndo() throws {
    var review = try ExampleClass.review(.hands, after: Place.revealed.actions)
    let before = review.state.stage
    try review.accept(.ended, at: 90_000)
    try review.accept(.undone, at: 91_000)
    #expect(review.state.stage == before)
}

@Test func teamsTakeTurnsAndTheNextMaySteal() throws {
    var review = try ExampleClass.review(
        .turns,
        after: [ExampleClass.red, ExampleClass.blue, .opened(question: 1, round: 1)]
    )
    #expect(review.state.speaker == 1)
    #expect(throws: Refusal.notYourTurn) {
        try review.accept(.answered(id: 2, answer: ExampleClass.right), at: 9000)
    }
    try review.accept(.answered(id: 1, answer: ExampleClass.wrong), at: 9000)
    #expect(review.state.speaker == 2)
    try review.accept(.answered(id: 2, answer: ExampleClass.right), at: 9500)
    #expect(review.state.speaker == nil)
    for action in [Action.closed, .revealed, .opened(question: 0, round: 1)] {
        try review.accept(action, at: 9900)
    }
    #expect(review.state.speaker == 2, "the second question begins with the second team")
    #expect(review.state.ranking.map(\.name) == ["Blue", "Red"])
}

@Test func aTeamThatComesInTheMiddleOfAQuestionTakesNobodysTurn() throws {
    var review = ExampleClass.review(.turns, [ExampleClass.vote, ExampleClass.said, ExampleClass.focus])
    for action: Action in [
        ExampleClass.red, ExampleClass.blue, .opened(question: 0, round: 1), .skipped,
        .opened(question: 1, round: 1), .skipped, .opened(question: 2, round: 1),
    ] { try review.accept(action, at: 1000) }
    // The third question of two teams is the first team's; with three teams it would be the third's.
    #expect(review.state.turns == [1, 2])
    try review.accept(.formed(id: 3, name: "Green"), at: 2000)
    #expect(review.state.turns == [1, 2, 3])
}

@Test func whoPressesFirstHasTheWord() throws {
    var review = try ExampleClass.review(
        .buzzers,
        after: [ExampleClass.red, ExampleClass.blue, .opened(question: 1, round: 1), .buzzed(id: 2)]
    )
    #expect(throws: Refusal.notYourTurn) { try review.accept(.buzzed(id: 1), at: 9000) }
    try review.accept(.answered(id: 2, answer: ExampleClass.wrong), at: 9000)
    #expect(throws: Refusal.decided) { try review.accept(.buzzed(id: 2), at: 9000) }
    try review.accept(.buzzed(id: 1), at: 9100)
    #expect(review.state.speaker == 1)
}

@Test func speakersSpeakInTheOrderOfTheListAndAreRatedByTheRubric() throws {
    var review = try ExampleClass.review(
        .turns,
        after: [
            ExampleClass.red, ExampleClass.blue, .opened(question: 2, round: 1), .listed(id: 2),
            .listed(id: 1),
        ]
    )
    #expect(throws: Refusal.notYourTurn) {
        try review.accept(.spoke(id: 1, milliseconds: 5, notes: ""), at: 9000)
    }
    for action: Action in [
        .spoke(id: 2, milliseconds: 60_000, notes: "n"), .spoke(id: 1, milliseconds: 30_000, notes: ""),
        .closed,
        .revealed, .rated(id: 2, points: [2, 0]), .rated(id: 1, points: [1]),
    ] { try review.accept(action, at: 90_000) }
    #expect(review.state.ranking.map(\.points) == [1, 0.5])
    #expect(review.state.records.last?.floor.speeches.map(\.points) == [[0, 2], [1]])
}

@Test func aLateAnswerIsRefusedByTheServersClockAndPausesDoNotCount() throws {
    var review = ExampleClass.review(.devices, timer: 30)
    try review.accept(.joined(id: 1, name: "Ada", team: nil), at: 0)
    try review.accept(.opened(question: 0, round: 1), at: 1000)
    try review.accept(.paused, at: 2000)
    try review.accept(.resumed, at: 62_000)
    // 30 s, 60 s of pause and 300 ms of grace after 1,000.
    try review.accept(.answered(id: 1, answer: ExampleClass.pick(0)), at: 91_300)
    #expect(throws: Refusal.late) {
        try review.accept(.answered(id: 1, answer: ExampleClass.pick(1)), at: 91_301)
    }
    #expect(review.state.records.last?.rounds.last?.given.map(\.answer.option) == [0])
}

@Test func aTeamHasForEachQuestionTheMeanOfItsMembersWhoWereHere() throws {
    let review = try ExampleClass.review(
        .devices,
        after: [
            ExampleClass.red, .joined(id: 2, name: "Ada", team: 1), .joined(id: 3, name: "Bo", team: 1),
            .opened(question: 0, round: 1), .answered(id: 2, answer: ExampleClass.pick(1)),
            .answered(id: 3, answer: ExampleClass.pick(0)), .closed, .revealed,
            .joined(id: 4, name: "Cy", team: 1), .left(id: 3),
            .opened(question: 1, round: 1), .answered(id: 2, answer: ExampleClass.right), .closed, .revealed,
        ]
    )
    // One of two, then one of two: Bo had left, Cy was there and said nothing.
    #expect(review.state.tallies.map(\.points) == [1, 2, 0, 0])
    #expect(review.state.tallies.map(\.missed) == [1, 0, 0, 1])
}

@Test func aPartlyRightListCountsItsShare() throws {
    let review = try ExampleClass.review(
        .turns,
        after: [
            ExampleClass.red, .opened(question: 1, round: 1),
            .answered(id: 1, answer: Answer("two of three", mark: Mark(0.66))), .closed, .revealed,
        ]
    )
    #expect(review.state.ranking.first?.points == 0.66)
    #expect(review.state.ranking.first?.partly == 1)
}
