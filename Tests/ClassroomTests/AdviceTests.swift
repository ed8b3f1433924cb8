import Testing

@testable import Classroom

@Test(arguments: [
    (0.0, Advice.explainAgain), (0.349, .explainAgain), (0.35, .discuss), (0.5, .discuss), (0.7, .discuss),
    (0.701, .goOn), (1, .goOn),
])
func theAdviceTurnsAt35And70PerCent(share: Double, advice: Advice) {
    #expect(Advice(shareRight: share) == advice)
}

@Test(arguments: [
    (2000, 30, 1000, 967), (30_000, 30, 1000, 500), (400, 30, 1000, 1000), (10_000, 20, 2000, 1500),
])
func aFastAnswerEarnsMore(milliseconds: Int, seconds: Int, points: Int, earned: Int) {
    #expect(Speed.points(after: milliseconds, of: seconds * 1000, points: points) == earned)
}

@Test func anAnswerAfterTheTimeStillEarnsHalf() {
    #expect(Speed.points(after: 99_000, of: 30_000, points: 1000) == 500)
}

@Test func theAdviceAfterAVoteFollowsTheShareOfHands() throws {
    let review = try ExampleClass.review(
        .hands,
        after: [.opened(question: 0, round: 1), .counted(hands: [12, 5, 3]), .closed]
    )
    #expect(review.state.host.shareRight == 0.25)
    #expect(review.state.advice == .explainAgain)
}
