import Decks
import Scheduling
import Study
import Testing

struct StudyCostsTests {
    @Test func answersAllCostOne() {
        #expect(StudyCosts.answers.kinds == [.unit])
        #expect(StudyCosts.answers.kind(of: .list) == 0)
    }

    /// A term is chosen (15 s, a quarter more at first) until it is typed (17 s); a list is always typed (33 s) and shown
    /// before it is asked for the first time (15 s).
    @Test func costsFollowTheFormsOfEachRung() {
        let costs = StudyCosts(FormTimes(), aspects: [.term, .term, .list])
        let term = costs.kinds[costs.kind(of: .term)]
        #expect(term == ReviewCosts(new: 18.75, young: 15, mature: 17, repetition: 15))
        let list = costs.kinds[costs.kind(of: .list)]
        #expect(list == ReviewCosts(new: 56.25, young: 33, mature: 33, repetition: 33))
    }

    @Test func thereAreThreeKindsAtMostAndSimilarAspectsShareOne() {
        let aspects: [Aspect] = [.date, .event, .term, .meaning, .list, .order, .pairs, .points, .answer]
        let costs = StudyCosts(FormTimes(), aspects: aspects)
        #expect(costs.kinds.count == 3)
        #expect(costs.kind(of: .term) == costs.kind(of: .answer))
        #expect(costs.kind(of: .list) != costs.kind(of: .term))
    }

    @Test func aDeckWithoutCardsHasOneKind() {
        #expect(StudyCosts(FormTimes(), aspects: []).kinds.count == 1)
    }
}
