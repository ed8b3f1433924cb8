import Scheduling
import Testing

@testable import Classroom

/// A class that does anything at any time, and a plain count of what should come of it.
private struct RandomClass {
    var generator: SeededGenerator
    var review = ExampleClass.review(.devices, [ExampleClass.vote, ExampleClass.said], timer: 20)
    var time = 0
    /// Who answered what in the open round; rounds that were closed, with who was here.
    var open: [Int: Int] = [:]
    var closed: [(answers: [Int: Int], present: Set<Int>)] = []
    var present: Set<Int> = []
    var states: [ReviewState] = []

    init(seed: Int) { generator = SeededGenerator(seed: UInt64(seed)) }

    mutating func number(_ range: Range<Int>) -> Int { Int.random(in: range, using: &generator) }

    mutating func action() -> Action {
        let id = number(1..<6)
        switch number(0..<20) {
        case 0, 1: return .joined(id: id, name: "player \(id)", team: nil)
        case 2: return .left(id: id)
        case 3: return .rejoined(id: id)
        case 4: return .opened(question: 0, round: 1)
        case 5: return .opened(question: 1, round: 1)
        case 6: return .opened(question: number(0..<2), round: 2)
        case 7, 8: return .closed
        case 9: return .revealed
        case 10: return .discussed
        case 11: return .paused
        case 12, 13: return .resumed
        default: return .answered(id: id, answer: ExampleClass.pick(number(0..<3)))
        }
    }

    /// Does something at a moment up to eight seconds later, and keeps count.
    mutating func step() throws {
        time += number(0..<8000)
        let action = action()
        let before = review.state
        guard (try? review.accept(action, at: time)) != nil else {
            #expect(review.state == before)
            return
        }
        count(action)
        guard action.canBeUndone, number(0..<4) == 0 else { return }
        let after = review
        try review.accept(.undone, at: time)
        #expect(review.state == before)
        // Taken back for the test of undo only: go on from where it was done.
        review = after
    }

    private mutating func count(_ action: Action) {
        switch action {
        case .joined(let id, _, _), .rejoined(let id): present.insert(id)
        case .left(let id): present.remove(id)
        case .opened: open = [:]
        case .answered(let id, let answer): open[id] = answer.option
        case .closed: closed.append((open, present))
        default: break
        }
    }
}

@Test func anyInterleavingKeepsTheCountsRight() throws {
    for seed in 0..<10_000 {
        var room = RandomClass(seed: seed)
        for _ in 0..<40 { try room.step() }
        let rounds = room.review.state.records.flatMap(\.rounds).filter { $0.closedAt != nil }
        #expect(rounds.count == room.closed.count)
        for (round, expected) in zip(rounds, room.closed) {
            let given = Dictionary(uniqueKeysWithValues: round.given.map { ($0.by, $0.answer.option ?? -1) })
            #expect(given == expected.answers, "seed \(seed)")
            #expect(round.counts(options: 3).reduce(0, +) == expected.answers.count)
            #expect(Set(round.missing) == expected.present.subtracting(expected.answers.keys), "seed \(seed)")
            #expect(round.given.allSatisfy { $0.after <= 20_000 + ReviewState.grace })
        }
        #expect(try Review(replaying: room.review.log) == room.review, "seed \(seed)")
    }
}

@Test func nobodyIsCountedAbsentForAQuestionBeforeTheyJoined() throws {
    let review = try ExampleClass.review(
        .devices,
        after: Place.revealed.actions + [
            .joined(id: 5, name: "Late", team: nil), .opened(question: 1, round: 1), .closed, .revealed,
        ]
    )
    #expect(review.state.tallies.last?.missed == 1)
}

@Test func undoAfterUndoGoesFurtherBack() throws {
    var review = try ExampleClass.review(.hands, after: Place.closed.actions)
    try review.accept(.paused, at: 50_000)
    try review.accept(.resumed, at: 60_000)
    try review.accept(.undone, at: 61_000)
    #expect(review.state.stage == .open(question: 0, round: 1))
    try review.accept(.undone, at: 62_000)
    #expect(review.state.stage == .lobby)
    #expect(review.state.idle == 10_000)
    #expect(try Review(replaying: review.log) == review)
}
