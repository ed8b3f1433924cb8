import DeckFiles
import Decks
import Testing

@Suite struct FindingPlacesTests {
    @Test func leaksAreFoundWhereThePromptIsWritten() {
        deck(
            """
            events: [{id: a, event: «1»The 2013 mission, date: 2013-04}]
            actors: [{id: b, name: Big Union, acronym: BU, role: «2»the BU of all, siblings: {expansion: [Brave Union, Bold Unit]}}]
            terms: [{id: c, term: Azawad, meaning: «3»the azawad region}]
            statements:
            - {id: d, ask: «4»Is France in?, answer: France}
            - {id: e, say: «5»'Mali is {Mali}.'}
            - {id: f, ask: «6»Which tax and toll?, list: [toll, levy]}
            """
        ).expect(
            "warning: the event gives its year away: `2013`; say it without `2013` [gives-away]",
            "warning: `role` gives the answer away: `BU`; say it without `BU` [gives-away]",
            "warning: `meaning` gives the answer away: `Azawad`; say it without `Azawad` [gives-away]",
            "warning: `ask` gives the answer away: `France`; say it without `France` [gives-away]",
            "warning: the rest of the sentence gives the blank away: `Mali`; say it without `Mali` [gives-away]",
            "warning: `ask` gives the answer away: `toll`; say it without `toll` [gives-away]"
        )
    }

    @Test func questionsThatTwoFactsShareAreFoundAtTheSecond() {
        deck(
            """
            terms: [{id: a, term: One, meaning: A thing}, {id: b, term: Two, meaning: «1»a thing.}]
            events: [{id: c, event: It rains, date: 2013-04-02}, {id: d, event: It snows, date: «2»2013-04-09}]
            """
        ).expect(
            "warning: no learner could tell this meaning from that of `a`; "
                + "say what sets them apart, or make them one fact [repeated-question]",
            "warning: no learner could tell this date from that of `c`; "
                + "leave `event` out of `aspects` in one of them, or ask the dates more exactly "
                + "[repeated-question]"
        )
    }

    @Test func anAnswerIsNotRightAndWrong() {
        deck(
            """
            statements:
            - {id: a, ask: Who?, answer: JNIM, accept: [Ansar], siblings: {«1»ansar: no}, near: {«2»jnim: no}}
            - {id: b, say: 'A {c} d {e}.', siblings: {blank-2: [«3»E]}}
            - {id: f, ask: Whom?, answer: JNIM, options: [IS, «4»jnim]}
            """
        ).expect(
            "error: `ansar` is listed as right as well as a sibling, which is never right; keep it in one place",
            "error: `jnim` is listed as right as well as only close; keep it in one place",
            "error: `E` is listed as right as well as a sibling, which is never right; keep it in one place",
            "error: the wrong option `jnim` is right; delete it: the right answer is added by itself"
        )
    }

    @Test func listsAndPairsNeedTwo() {
        deck(
            """
            statements:
            - {id: a, ask: Which?, list: «1»[one]}
            - {id: b, ask: Match., pairs: «2»{c: d}}
            - {id: e, ask: What?, list: [f, g], need: «3»3}
            - {id: h, ask: What now?, list: [i, j | k, «4»I]}
            focus: [{id: l, question: Why?, points: «5»[]}]
            """
        ).expect(
            "error: a list needs two items or more; add one, or write `answer: …`",
            "error: matching needs two pairs or more; add one, or write `answer: …`",
            "error: 3 items are needed, and there are 2; write `need: 2`, or add items",
            "error: items 1 and 3 are the same; keep one of them, or say what sets them apart",
            "error: a focus question needs points to compare an answer with; add what a good answer touches"
        )
    }

    @Test func aRightSideThatBelongsTwiceIsAWarning() {
        deck("statements: [{id: a, ask: Match., pairs: {b: x, «1»c: x}}]").expect(
            "warning: `x` belongs to two left sides; make the right sides differ, or expect them to be swapped "
                + "[repeated-right]"
        )
    }

    @Test func whatCannotBeAskedIsLeftOutAndTheRestIsADeck() {
        let leftOut = deck(
            """
            terms:
            - {id: a, term: One, meaning: Sense}
            - {id: b, term: Two, «1»meanin: Sense}
            - «2»{term: Three, meaning: Sense}
            - {id: «3»a, term: Four, meaning: Sense}
            - «4»a text
            - {id: e, «5»term: Five, meaning: Sense, term: Five}
            statements: [{id: f, ask: Which?, list: «6»[one]}, {id: g, ask: Who?, answer: JNIM}]
            """
        ).expect(
            "error: a term has no key `meanin`; write `meaning`",
            "error: this fact has no `id`; write `id: three`",
            "error: the id `a` belongs to the fact in line 4; write `id: four`",
            "error: an item of `terms` must be a group of keys, not a text; "
                + "write `- {id: …, term: …, meaning: …}`",
            "error: the key `term` stands here more than once; keep one of them",
            "error: a list needs two items or more; add one, or write `answer: …`"
        )
        #expect(leftOut == ["b", "line 6", "line 7", "line 8", "e", "f"])
    }

    @Test func aMistakeOfTheDeckItselfLeavesNoFactOut() {
        #expect(
            deck("language: «1»english!\n«2»colour: red\nterms: [{id: a, term: One, meaning: Sense}]").expect(
                "error: `english!` is not a language tag; write one like `language: en` or `language: fr-CA`",
                "error: a deck has no key `colour`; use one of `id`, `title`, `committee`, `topic`, "
                    + "`about`, `language`, `groups`, `sources`, `strict`, `tolerance`, `unit`, `actors`, "
                    + "`events`, `terms`, `statements`, `focus`"
            ) == []
        )
    }

    @Test func theFactsOfASectionThatIsNoneAreLeftOut() {
        let leftOut = deck(
            "«1»term:\n- {id: a, term: One, meaning: Sense}\nterms: [{id: b, term: Two, meaning: Sense}]"
        ).expect("error: a deck has no key `term`; write `terms`")
        #expect(leftOut == ["a"])
    }

    @Test(arguments: [
        "terms: [{id: a, term: One, meaning: Sense}]",
        "title: T\nid: A B\nterms: [{id: a, term: B, meaning: C}]",
        "title: T\nterms: [{id: a, term: One}]", "title: T",
    ])
    func withoutTitleIDOrAnyFactThereIsNoDeck(text: String) {
        let read = DeckReader.read(yaml: text, path: "x", defaultID: "x")
        #expect(read.deck == nil)
        #expect(read.diagnostics.count == 1)
    }

    @Test func aDeckWithoutFactsIsAMistake() {
        Marked("«1»title: T").expect(
            "error: the deck has no facts; "
                + "add `events:`, `actors:`, `terms:`, `statements:` or `focus:` with something to ask"
        )
    }
}
