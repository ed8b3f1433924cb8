import Decks
import Judging
import Testing

/// Replies that say what the right thing is without its name.
@Suite struct DescribingTests {
    let lexicon = Lexicon(
        Deck(
            id: "d",
            title: "t",
            facts: [
                Fact(
                    id: "ghaly",
                    content: .actor(
                        Actor(name: "Iyad Ag Ghaly", role: "the head of Ansar Dine who leads JNIM")
                    ),
                    group: "leaders"
                ),
                Fact(
                    id: "koufa",
                    content: .actor(
                        Actor(name: "Amadou Koufa", role: "the preacher at the head of Katiba Macina")
                    ),
                    group: "leaders"
                ),
                Fact(
                    id: "junta",
                    content: .term(Term(term: "junta", meaning: "officers who rule, led by Goïta"))
                ),
                Fact(id: "goita", content: .actor(Actor(name: "Goïta", role: "the colonel in power"))),
            ]
        )
    )

    private func grade(
        _ reply: String,
        to prompt: String,
        _ accepted: String...,
        withDeck: Bool = false
    ) throws -> Grade {
        try TextAnswer(prompt: prompt, accepted: accepted).grade(reply, in: withDeck ? lexicon : .empty)
    }

    @Test func whatTheDeckSaysOfAThingIsCloseWhereItsNameIsAsked() throws {
        let grade = try grade("head of Ansar Dine", to: "Who signed?", "Iyad Ag Ghaly", withDeck: true)
        #expect(grade == Grade(.close, score: 0.4, reason: .described("Iyad Ag Ghaly")))
    }

    @Test func whatTheDeckSaysOfAnotherThingIsNot() throws {
        let grade = try grade("Amadou Koufa", to: "Who signed?", "Iyad Ag Ghaly", withDeck: true)
        #expect(grade.verdict == .wrong)
    }

    @Test func aTermThatBelongsToTheRightPersonIsClose() throws {
        #expect(
            try grade("the junta", to: "Who rules?", "Goïta", withDeck: true).reason == .described("Goïta")
        )
        #expect(try grade("the junta", to: "Who rules?", "Goïta").verdict == .wrong)
    }

    @Test(arguments: [
        "a court in The Hague", "A COURT IN THE HAGUE", "un tribunal de La Haye", "some judges in the Hague",
        "one of the UN organs",
    ])
    func theShapeOfADescriptionIsCloseWithoutADeck(reply: String) throws {
        let grade = try grade(reply, to: "Who settles disputes of States?", "International Court of Justice")
        #expect(grade == Grade(.close, score: 0.3, reason: .described("International Court of Justice")))
    }

    @Test(arguments: [
        ("What does ECOWAS stand for?", "Economic Community of Central African States"),
        ("What does ECOWAS stand for?", "the Movement for Unity"),
        ("Who leads Katiba Macina?", "the leader of Katiba Macina"),
        ("Who ruled?", "Modibo of Mali"),
    ])
    func anOfficialNameAndARepeatedQuestionAreNoDescription(prompt: String, reply: String) throws {
        #expect(try grade(reply, to: prompt, "Economic Community of West African States").verdict == .wrong)
    }

    @Test func aSentenceInOtherWordsIsToBeCompared() throws {
        let why = "it wanted to spread its faith by arms"
        let grade = try grade("they cared for nothing but heaven", to: "Why did it fight?", why)
        #expect(grade == Grade(.close, score: 0.3, reason: .ownWords(why)))
    }

    @Test(arguments: ["money", "a shorter war", "fewer deaths of civilians"])
    func aFewOtherWordsOrTheContraryAreWrong(reply: String) throws {
        let right = "a significant increase in civilian deaths"
        #expect(try grade(reply, to: "What followed?", right).verdict == .wrong)
    }
}
