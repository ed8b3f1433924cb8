import Foundation
import Testing

@testable import Classroom

private func json(_ value: some Encodable) throws -> String {
    String(decoding: try JSONEncoder().encode(value), as: UTF8.self)
}

private let secrets = ["the-solution", "isRight", "A note.", "authorises", "extends"]

@Test(arguments: [Place.lobby, .open, .closed, .discussing, .openAgain, .closedAgain, .skipped, .ticket])
func nothingOfTheAnswerLeavesBeforeTheReveal(place: Place) throws {
    var review = try ExampleClass.review(.devices, after: [])
    var time = 0
    try review.accept(.joined(id: 9, name: "Ada", team: nil), at: time)
    for action in place.actions {
        time += 1000
        try review.accept(action, at: time)
        if case .opened = action {
            try review.accept(.answered(id: 9, answer: ExampleClass.pick(0)), at: time)
        }
    }
    let shown = try json(review.state.projector) + json(review.state.playerView(of: 9, at: time))
    for secret in secrets { #expect(!shown.contains(secret), "\(secret) at \(place)") }
    #expect(review.state.result(for: 9) == nil)
    #expect(review.state.reveal == nil)
}

@Test func theFirstVotesCountsAreShownOnlyWithTheAnswer() throws {
    var review = try ExampleClass.review(
        .hands,
        after: [
            .opened(question: 0, round: 1), .counted(hands: [117, 5, 3]), .closed, .discussed,
            .opened(question: 0, round: 2),
        ]
    )
    #expect(try !json(review.state.projector).contains("117"))
    for action in [Action.counted(hands: [1, 120, 4]), .closed] { try review.accept(action, at: 20_000) }
    #expect(try !json(review.state.projector).contains("117"))
    try review.accept(.revealed, at: 20_000)
    #expect(review.state.reveal?.votes.map(\.counts) == [[117, 5, 3], [1, 120, 4]])
    #expect(
        review.state.reveal?.misconception
            == Misconception(text: "2085", count: 117, really: "authorises AFISMA")
    )
}

@Test func theNextQuestionIsOnTheHostsScreenAlone() throws {
    let review = try ExampleClass.review(.hands, after: Place.revealed.actions)
    #expect(review.state.host.next == "What of said?")
    #expect(try !json(review.state.projector).contains("What of said?"))
}
