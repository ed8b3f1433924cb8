import DeckFiles
import Decks
import Testing

@Suite struct EntryTests {
    @Test func anUnknownKeyIsAnsweredWithTheNearestKnownOne() {
        deck("terms: [{id: a, term: A word, «1»meanin: What it says, meaning: Sense}]")
            .expect("error: a term has no key `meanin`; write `meaning`")
    }

    @Test func aKeyNearToNoneIsAnsweredWithAll() {
        deck("«1»colour: red\nterms: [{id: a, term: Word, meaning: Sense}]").expect(
            "error: a deck has no key `colour`; use one of `id`, `title`, `committee`, `topic`, `about`, "
                + "`language`, `groups`, `sources`, `strict`, `tolerance`, `unit`, `actors`, `events`, `terms`, `statements`, `focus`"
        )
    }

    @Test func aKeyThatStandsTwiceIsFoundAndTheRestIsReadAllTheSame() {
        deck("terms: [{id: a, «1»term: Word, term: Verb, meaning: Sense, «2»mote: x}]").expect(
            "error: the key `term` stands here more than once; keep one of them",
            "error: a term has no key `mote`; write `note`"
        )
    }

    @Test func keysThatStandTwiceAreAllFound() {
        deck("terms: [{«1»id: a, id: b, «2»\"term\": W, \"term\": V, meaning: S}]").expect(
            "error: the key `id` stands here more than once; keep one of them",
            "error: the key `term` stands here more than once; keep one of them"
        )
    }

    @Test func missingKeysAreNamedWhereTheFactBegins() {
        deck("terms:\n  - «1»id: a\n    term: Word").expect(
            "error: this term has no `meaning`; add `meaning: …`"
        )
    }

    @Test func aDeckNeedsATitle() {
        Marked("«1»terms: [{id: a, term: Word, meaning: Sense}]")
            .expect("error: the deck has no `title`; add `title: …`")
    }

    @Test func aTextIsNoList() {
        deck("terms: [{id: a, term: «1»[Word], meaning: Sense, tags: «2»late}]").expect(
            "error: `term` must be a text, not a list; "
                + "a text that begins with [ or { needs quotes, as does one with \": \" inside",
            "error: `tags` must be a list, not a text; write `tags: [late]`"
        )
    }

    @Test func aSectionIsAList() {
        deck("terms: «1»{id: a}").expect(
            "error: `terms` must be a list, not a group of keys; "
                + "begin each item with a hyphen: `- {id: …, term: …, meaning: …}`"
        )
    }

    @Test func anEmptyTextIsAMistake() {
        deck("terms: [{id: a, term: Word, meaning: Sense, «1»note: }]")
            .expect("error: `note` is empty; write a text, or delete it")
    }

    @Test func columnsCountCharactersAndNotScalars() {
        deck("terms: [{id: a, term: Cafe\u{301} 🇲🇱, meaning: Sense, «1»mote: x}]")
            .expect("error: a term has no key `mote`; write `note`")
    }

    @Test func aControlCharacterFromAnEscapeIsRefused() {
        deck("terms: [{id: a, term: «1»\"\\e[31mred\", meaning: Sense}]")
            .expect("error: `term` holds a control character; delete the escape that makes it")
    }

    @Test func aControlCharacterInAKeyIsRefused() {
        deck("statements: [{id: a, ask: Match., pairs: {«1»\"\\e[2J\": x, b: y, c: z}}]")
            .expect("error: this key is no plain short text; write a few words without escapes")
    }

    @Test func whatLooksLikeANumberOrATruthValueStaysText() throws {
        let text = "title: no\nterms: [{id: a, term: 1.0, meaning: ~}]"
        let read = DeckReader.read(yaml: text, path: "x", defaultID: "x")
        #expect(read.deck?.title == "no")
        #expect(read.deck?.facts.first?.content == .term(Term(term: "1.0", meaning: "~")))
    }
}
