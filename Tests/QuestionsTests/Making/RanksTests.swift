// What numbers on the screen would solve is asked in another way.

import Decks
import Scheduling
import Testing

@testable import Questions

@Suite struct RanksTests {
    @Test(
        arguments: [
            (["resolution 2480", "resolution 2227"], [1, 0]), (["in 2015 (3 of 4)", "in 2014"], [1, 0]),
            (["March 2012", "2014-01", "January 2012"], [2, 0, 1]), (["some 1,500", "900"], [1, 0]),
            (["one 1", "another 1"], nil), (["a 1", "b"], nil), ([], []),
        ] as [([String], [Int]?)]
    )
    func textsAreRankedByTheirFirstNumber(texts: [String], ranks: [Int]?) {
        #expect(indicesByNumber(texts) == ranks)
    }

    private func kinds(_ content: Fact.Content) -> Set<FormKind> {
        let fact = Fact(id: "a", content: content)
        let topic = Topic(Deck(id: "d", title: "", facts: [fact]))
        return Set(
            (0..<20 as Range<UInt64>).compactMap { seed in
                var generator = SeededGenerator(seed: seed)
                let card = CardID(deck: "d", fact: "a", aspect: fact.aspects[0])
                return topic.question(for: card, strength: .new, using: &generator)?.form.kind
            }
        )
    }

    private func pairs(_ pairs: [(String, String)]) -> Fact.Content {
        .pairs(Pairs(question: "Match.", pairs: pairs.map { .init(left: $0.0, right: $0.1) }))
    }

    @Test func pairsThatSortThemselvesAreNoMatching() {
        let rising = [("2227", "in 2015"), ("2480", "in 2019"), ("2584", "in 2021")]
        #expect(kinds(pairs(rising)) == [.recall])
        let mixed = [("2227", "in 2015"), ("2480", "in 2021"), ("2584", "in 2019")]
        #expect(kinds(pairs(mixed)) == [.match])
        #expect(kinds(pairs([("Mali", "Bamako"), ("Niger", "Niamey")])) == [.match])
    }

    @Test func itemsThatSortThemselvesAreNoOrder() {
        func list(_ items: [String]) -> Fact.Content {
            .list(ItemList(question: "Order.", items: items.map { [$0] }, isOrdered: true))
        }
        #expect(kinds(list(["Apollo 8", "Apollo 11", "Apollo 17"])) == [.recall])
        #expect(kinds(list(["Apollo 11", "Apollo 8", "Apollo 17"])) == [.order])
        #expect(kinds(list(["a coup", "a treaty", "an election"])) == [.order])
    }
}
