import DeckFiles
import Decks
import Testing

@Suite struct FactReadingTests {
    @Test func aMissingIDIsAnsweredWithOneMadeOfTheText() {
        deck("terms: [«1»{term: The Côte d'Ivoire Plan, meaning: Sense}]")
            .expect("error: this fact has no `id`; write `id: cote-d-ivoire-plan`")
    }

    @Test func aSuggestedIDIsFree() {
        deck("terms: [{id: plan, term: One, meaning: Sense}, «1»{term: Plan, meaning: Other}]")
            .expect("error: this fact has no `id`; write `id: plan-2`")
    }

    @Test func anIDBelongsToOneFact() {
        deck("terms:\n- {id: a, term: One, meaning: Sense}\n- {id: «1»a, term: Two, meaning: Other}")
            .expect("error: the id `a` belongs to the fact in line 4; write `id: two`")
    }

    @Test func anIDIsLowerCase() {
        deck("terms: [{id: «1»My Plan, term: One, meaning: Sense}]").expect(
            "error: `My Plan` is no id: ids are lower-case letters a to z, digits and inner hyphens; "
                + "write `id: my-plan`"
        )
    }

    @Test func aspectsMustBeOnesOfTheFact() {
        deck("terms: [{id: a, term: One, meaning: Sense, aspects: [term, «1»date]}]")
            .expect("error: this fact has no aspect `date`; write term, meaning")
    }

    @Test func aFactWeighsWhatItsAuthorSays() throws {
        let text = """
            title: T
            terms:
            - {id: a, term: One, meaning: Sense, weight: core}
            - {id: b, term: Two, meaning: Other}
            - {id: c, term: Three, meaning: Further, weight: detail}
            """
        let deck = try #require(DeckReader.read(yaml: text, path: "x", defaultID: "x").deck)
        #expect(deck.facts.map(\.weight) == [.core, .normal, .detail])
    }

    @Test(arguments: [
        ("details", "`weight: detail`"), ("important", "`weight: ` and one of core, normal, detail"),
    ])
    func aWeightIsOneOfThree(weight: String, remedy: String) {
        deck("terms: [{id: a, term: One, meaning: Sense, weight: «1»\(weight)}]").expect(
            "error: `weight` says how much a fact matters, and `\(weight)` is no such weight; write \(remedy)"
        )
    }

    @Test func sourcesAndActorsMustExist() {
        deck("terms: [{id: a, term: One, meaning: Sense, source: [guide, «1»reprt], actors: [«2»who]}]")
            .expect(
                "warning: the deck has no source `reprt`; write `report` [unknown-source]",
                "warning: the deck has no actor `who`; add it under `actors:` [unknown-actor]"
            )
    }

    @Test func anActorReferenceMayStandBeforeTheActor() throws {
        let text = """
            title: T
            actors: [{id: mnla, name: Movement, acronym: MNLA}]
            terms: [{id: a, term: One, meaning: Sense, actors: [mnla]}]
            """
        let deck = try #require(DeckReader.read(yaml: text, path: "x", defaultID: "x").deck)
        #expect(deck.facts.map(\.actors) == [[], ["mnla"]])
    }

    @Test func aSourceIsItsTitleOrAGroup() throws {
        let text = """
            title: T
            sources: {guide: Guide, un: {title: UN, url: "https://un.org", note: Big}}
            terms: [{id: a, term: One, meaning: Sense, source: un}]
            """
        let deck = try #require(DeckReader.read(yaml: text, path: "x", defaultID: "x").deck)
        let un = Source(id: "un", title: "UN", url: "https://un.org", note: "Big")
        #expect(deck.sources == [Source(id: "guide", title: "Guide"), un])
        #expect(deck.facts[0].sources == ["un"])
    }

    @Test func aWebAddressBeginsWithItsScheme() {
        Marked(
            "title: T\nsources: {un: {title: UN, url: «1»un.org}}\nterms: [{id: a, term: One, meaning: S}]"
        )
        .expect("error: `un.org` is not a web address; write it from https:// on, without spaces")
    }

    @Test func aLanguageIsATag() {
        deck("language: «1»English, of course\nterms: [{id: a, term: One, meaning: Sense}]")
            .expect(
                "error: `English, of course` is not a language tag; "
                    + "write one like `language: en` or `language: fr-CA`"
            )
    }

    @Test func anActorThatNothingIsAskedOfIsAMistake() {
        deck("actors: [«1»{id: a, name: Name}]")
            .expect("error: nothing is asked of this fact; add `acronym` or `role`")
    }

    @Test func furtherAcronymsNeedAFirst() {
        deck("actors: [{id: a, name: Name, role: a role, «1»acronyms: [NA]}]")
            .expect("error: `acronyms` lists further acronyms, but there is no first one; add `acronym: NA`")
    }

    @Test(arguments: [
        (
            "2013-02-30",
            "no calendar has the date `2013-02-30`; write a day that exists, or only the month or year"
        ),
        ("April 2013", "`April 2013` is not a date; write `2013-04`"),
        (
            "when it rained",
            "`when it rained` is not a date; "
                + "write 2013-04-25, 2013-04, 2013, 2010s, ~2013, 2012-05-26/2012-06-01 or 44 BCE"
        ),
        ("2013/2012", "the range `2013/2012` ends before it begins; write `2012/2013`"),
    ])
    func datesAreReadInTheirNotations(date: String, message: String) {
        deck("events: [{id: a, event: It rains, date: «1»\(date)}]").expect("error: " + message)
    }

    @Test func aDateIsAskedNoMoreExactlyThanItIsKnown() {
        deck("events: [{id: a, event: It rains, date: 2013, ask: «1»day}]")
            .expect(
                "error: the date is not known to the day; write `ask: year`, or give the date more exactly"
            )
    }

    @Test func thePrecisionIsOneOfFour() {
        deck("events: [{id: a, event: It rains, date: 2013, ask: «1»week}]").expect(
            "error: `ask` names how exactly the date is asked, and `week` is no such precision; "
                + "write `ask: ` and one of day, month, year, decade"
        )
    }

    @Test func datesBesideTheRightOneAreDatesToo() {
        deck("events: [{id: a, event: It rains, date: 2013, accept: [2014, «1»later]}]").expect(
            "error: `later` is not a date; "
                + "write 2013-04-25, 2013-04, 2013, 2010s, ~2013, 2012-05-26/2012-06-01 or 44 BCE"
        )
    }
}
