// What may stand in a choice, on decks small enough to say by hand.

import Decks
import Judging
import Scheduling
import Testing

@testable import Questions

@Suite struct DistractorTests {
    private func event(_ id: String, _ notation: String, ask: HistoricalDate.Precision? = nil) throws -> Fact
    {
        let date = try HistoricalDate(notation: notation)
        return Fact(
            id: id,
            content: .event(Event(date: date, askedPrecision: ask, text: "Event \(id) takes place"))
        )
    }

    private func actor(_ id: String, _ name: String, group: String, near: [Aside] = []) -> Fact {
        Fact(
            id: id,
            content: .actor(Actor(name: name, role: "the party of member \(id)")),
            group: group,
            variants: [.name: Variants(near: near)]
        )
    }

    private func question(_ facts: [Fact], _ id: String, _ aspect: Aspect, seed: UInt64 = 1) -> Question? {
        var generator = SeededGenerator(seed: seed)
        let topic = Topic(Deck(id: "d", title: "", facts: facts))
        let card = CardID(deck: "d", fact: id, aspect: aspect)
        return topic.question(for: card, strength: .new, using: &generator)
    }

    private func options(_ question: Question?) -> [String] {
        if case .choice(let form)? = question?.form { form.options.map(\.text) } else { [] }
    }

    @Test(arguments: 0..<20 as Range<UInt64>) func datesThatReadAlikeAreOneOption(seed: UInt64) throws {
        let facts = try [
            event("a", "1960"), event("b", "2020-08-18", ask: .year), event("c", "2011"),
            event("d", "2020-09"),
            event("e", "2011-03"),
        ]
        #expect(options(question(facts, "a", .date, seed: seed)).sorted() == ["1960", "2011", "2020"])
    }

    @Test func aDateLessExactThanAskedIsNoOption() throws {
        let facts = try [
            event("a", "2013-04-25"), event("b", "2014"), event("c", "2015"), event("d", "2012-02"),
        ]
        // One month is left beside the right one: too few for a choice, and for a timeline there are three events.
        #expect(question(facts, "a", .date)?.form.kind == .place)
    }

    @Test func membersOfTheGroupStandBeforeStrangers() {
        let facts = [
            actor("a", "Northern Bloc of States", group: "blocs"),
            actor("b", "Southern Bloc of States", group: "blocs"),
            actor("c", "Eastern Bloc of States", group: "blocs"),
            actor("d", "Western Bloc of States", group: "blocs"),
            actor("e", "Fifth Army of States", group: "armies"),
        ]
        let blocs = ["Eastern", "Northern", "Southern", "Western"].map { "\($0) Bloc of States" }
        #expect(options(question(facts, "a", .name)).sorted() == blocs)
    }

    @Test func whatIsNearlyRightIsNoOption() {
        let near = [Aside("Southern Bloc of States", reason: "its successor")]
        let facts = [
            actor("a", "Northern Bloc of States", group: "blocs", near: near),
            actor("b", "Southern Bloc of States", group: "blocs"),
            actor("c", "Eastern Bloc of States", group: "blocs"),
            actor("d", "Western Bloc of States", group: "blocs"),
        ]
        let offered = ["Eastern", "Northern", "Western"].map { "\($0) Bloc of States" }
        #expect(options(question(facts, "a", .name)).sorted() == offered)
    }

    @Test func answersToOtherQuestionsAreNoOptions() {
        let facts = ["the north", "Al Jazeera", "nine", "Niger"].enumerated().map { index, answer in
            Fact(
                id: "f\(index)",
                content: .answer(ShortAnswer(question: "What is number \(index)?", answer: answer))
            )
        }
        #expect(question(facts, "f0", .answer)?.form.kind == .text)
    }

    @Test func theAuthorsOwnOptionsAreTheOptions() {
        let answer = ShortAnswer(
            question: "Where?",
            answer: "the north",
            options: ["the west", "the capital"]
        )
        let facts = [
            Fact(
                id: "a",
                content: .answer(answer),
                variants: [.answer: Variants(siblings: [Aside("the south")])]
            )
        ]
        let all = ["the capital", "the north", "the south", "the west"]
        #expect(options(question(facts, "a", .answer)).sorted() == all)
    }

    @Test func aTimelineTellsMonthsApartWhereMonthsAreAsked() throws {
        let facts = try [
            event("a", "2022-02-17"), event("b", "2022-02-18"), event("c", "2021"), event("d", "2023"),
            event("e", "2025"), event("f", "2026"),
        ]
        let topic = Topic(Deck(id: "d", title: "", facts: facts))
        var generator = SeededGenerator(seed: 3)
        let card = CardID(deck: "d", fact: "a", aspect: .date)
        let question = topic.question(for: card, strength: .young, using: &generator)
        guard case .place(let form)? = question?.form else {
            Issue.record("A young date is placed.")
            return
        }
        #expect(form.timeline.map { "\($0.date)" } == ["2021", "2023", "2025", "2026"])
    }

    @Test func aNameThatPointsAtTheSubjectIsNoDescriptionOfIt() {
        let roles = [
            "the rival of the Bloc in the west", "the army of the young republic",
            "the court of the whole region",
            "the league of the southern ports",
        ]
        let names = ["Bloc", "Army", "Court", "League"]
        let facts = zip(names, roles).map { name, role in
            Fact(id: name.lowercased(), content: .actor(Actor(name: name, role: role)), group: "g")
        }
        let own = Fact(
            id: "bloc",
            content: .actor(Actor(name: "Bloc", role: "the union of three new States")),
            group: "g"
        )
        let rival = Fact(id: "rival", content: .actor(Actor(name: "Rival", role: roles[0])), group: "g")
        let asked = options(question([own, rival] + facts.dropFirst(), "bloc", .role))
        #expect(asked.count == 4)
        #expect(!asked.contains(roles[0]))
    }

    /// The judge calls it close, but the author calls it wrong.
    @Test func theAuthorsOptionCountsHoweverCloseTheJudgeTakesIt() throws {
        let answer = ShortAnswer(
            question: "What did it bring?",
            answer: "a significant increase in civilian deaths",
            options: ["a significant growth of trade", "a significant increase in military deaths"]
        )
        let fact = Fact(id: "a", content: .answer(answer))
        #expect(options(question([fact], "a", .answer)).count == 3)
        let typed = try #require(fact.textForm(for: .answer))
        for option in answer.options { #expect(try typed.grade(option, in: .empty).verdict == .wrong) }
    }

    @Test func allOptionsOfTheAuthorComeBeforeAnyOther() {
        let answer = ShortAnswer(
            question: "Where?",
            answer: "west",
            options: ["in the north", "in the far south"]
        )
        let mate = ShortAnswer(question: "Whither?", answer: "east")
        let facts = [
            Fact(id: "a", content: .answer(answer), group: "g"),
            Fact(id: "b", content: .answer(mate), group: "g"),
        ]
        for seed in 0..<10 as Range<UInt64> {
            let asked = options(question(facts, "a", .answer, seed: seed))
            #expect(Set(asked).isSuperset(of: ["in the north", "in the far south"]))
        }
    }

    @Test func onlyNamesWhoseInitialsFitStandForAnAcronym() {
        let rivals = Variants(siblings: [
            Aside("Federal Bureau of Statistics"), Aside("Fifth Bureau of Steel"),
        ])
        let own = Fact(
            id: "a",
            content: .actor(Actor(name: "First Bloc of States", acronym: "FBS")),
            group: "g",
            variants: [.expansion: rivals]
        )
        let others = ["Army of the West", "Court of Appeal"].enumerated().map { index, name in
            Fact(id: "o\(index)", content: .actor(Actor(name: name, acronym: "OA\(index)")), group: "g")
        }
        let all = ["Federal Bureau of Statistics", "Fifth Bureau of Steel", "First Bloc of States"]
        #expect(options(question([own] + others, "a", .expansion)).sorted() == all)
        // Without one that fits there is nothing to choose from.
        let bare = Fact(id: "a", content: own.content, group: "g")
        #expect(question([bare] + others, "a", .expansion)?.form.kind == .text)
    }

    @Test func aShortGroupBorrowsFromGroupsOfItsSort() {
        func actor(_ name: String, _ role: String, _ group: String, _ sort: String) -> Fact {
            let id = name.lowercased().replacing(" ", with: "-")
            return Fact(id: id, content: .actor(Actor(name: name, role: role)), group: group, sort: sort)
        }
        let facts = [
            actor("Ada Boro", "the president of 2010", "presidents", "persons"),
            actor("Ben Caro", "the general of the north", "officers", "persons"),
            actor("Cleo Daro", "the envoy at Algiers", "envoys", "persons"),
            actor("Dan Faro", "the founder of the front", "leaders", "persons"),
            actor("Grand Army", "the troops of the coast", "armies", "forces"),
            actor("Home Guard", "the militia of the river", "armies", "forces"),
        ]
        let asked = question(facts, "ada-boro", .name)
        #expect(options(asked).sorted() == ["Ada Boro", "Ben Caro", "Cleo Daro", "Dan Faro"])
        #expect(asked?.prompt == "Who is this: the president of 2010?")
    }

    @Test func wrongOptionsOfALargeDeckAreThoseThatWereWrittenNearBy() {
        let facts = (1000..<2000).map { number in
            Fact(
                id: "t\(number)",
                content: .term(Term(term: "Term \(number)", meaning: "what number \(number) stands for"))
            )
        }
        for place in [0, 500, 999] {
            let asked = question(facts, "t\(1000 + place)", .term)
            let numbers = options(asked).compactMap { Int($0.dropFirst(5)) }
            #expect(numbers.count == 4)
            #expect(numbers.allSatisfy { abs($0 - 1000 - place) <= 256 })
        }
    }
}
