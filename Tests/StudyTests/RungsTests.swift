import Decks
import Questions
import Scheduling
import Study
import Testing

@Suite struct RungsTests {
    private static let states: [(Phase, Double, Strength)] = [
        (.learning(step: 0), 0.2, .new), (.learning(step: 1), 2.3, .young),
        (.relearning(step: 0), 30, .young),
        (.review, 6.99, .young), (.review, 7, .mature), (.review, 300, .mature),
    ]

    @Test(arguments: 0..<6) func strengthFollowsPhaseAndStability(index: Int) {
        let (phase, stability, strength) = Self.states[index]
        var progress = CardProgress(new: Fixtures.card("q1"))
        progress.memory = MemoryState(stability: stability, difficulty: 5)
        progress.phase = phase
        #expect(progress.strength == strength)
    }

    @Test func aCardWithoutMemoryIsNew() {
        #expect(CardProgress(new: Fixtures.card("q1")).strength == .new)
    }
}
