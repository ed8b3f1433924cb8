import Testing

@testable import Judging

/// Places around the right one.
@Suite struct NeighboursTests {
    private func grade(_ reply: String, to prompt: String, _ accepted: String) throws -> Grade {
        try TextAnswer(prompt: prompt, accepted: [accepted]).grade(reply)
    }

    @Test func theStateOfACapitalAndTheCapitalOfAStateAreClose() throws {
        let wider = try grade("Niger", to: "Where did they meet?", "Niamey")
        #expect(wider == Grade(.close, score: 0.3, reason: .wider(than: "Niamey")))
        let narrower = try grade("Niamey", to: "Which country left?", "Niger")
        #expect(narrower == Grade(.close, score: 0.3, reason: .narrower(than: "Niger")))
        #expect(try grade("Ouagadougou", to: "Which country left?", "Niger").verdict == .wrong)
    }

    @Test func aRegionIsCloseWhereATownIsAsked() throws {
        let region = try grade("central Mali", to: "In which village was the massacre?", "Moura")
        #expect(region == Grade(.close, score: 0.3, reason: .wider(than: "Moura")))
        #expect(try grade("central Mali", to: "Which group did it?", "Wagner").verdict == .wrong)
    }
}
