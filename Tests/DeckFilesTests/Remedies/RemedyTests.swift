import DeckFiles
import Decks
import Testing

@Suite struct RemedyTests {
    @Test func aDateIsProposedInTheNotation() {
        deck(
            """
            events:
            - {id: a, event: It rains, date: «1»3 May 2013}
            - {id: b, event: It snows, date: «2»03/05/2013}
            - {id: c, event: It hails, date: «3»2013-25-12}
            """
        ).expect(
            "error: `3 May 2013` is not a date; write `2013-05-03`",
            "error: `03/05/2013` is not a date; write `2013-05-03` or `2013-03-05`",
            "error: no calendar has the date `2013-25-12`; write `2013-12-25`"
        )
    }

    @Test func aCommaInAShortFormIsSaidToEndTheText() {
        deck("terms: [{id: a, term: North, meaning: the north, «1»the south and east}]").expect(
            "error: the comma before this ends the text of `meaning`; "
                + "put the whole text of `meaning` in \"quotes\""
        )
    }

    @Test func questionsOfOtherProgramsAreShownAsDecksWriteThem() {
        deck(
            """
            «1»questions:
            - question: What is the capital of Mali?
              a: Niamey
              b: Bamako
              c: "Dakar, Senegal"
              answer: b
            terms: [{id: a, term: One, meaning: Sense}]
            """
        ).expect(
            "error: a deck has no key `questions`; write `statements:`, and each question like "
                + "`- {id: capital-mali, ask: What is the capital of Mali?, answer: Bamako, "
                + "options: [Niamey, \"Dakar, Senegal\"]}`"
        )
    }

    @Test func aQuestionOfAnotherProgramAmongStatementsIsShownAsDecksWriteIt() {
        deck("statements: [«1»{id: a, question: Who?, choices: [x, y], correct: x}]").expect(
            "error: this question is not written as decks write one; "
                + "write `- {id: who, ask: Who?, answer: x, options: [y]}`"
        )
    }

    @Test(arguments: [
        ("terms: [{id: a, word: One, meaning: S}]", "a term has no key `word`; write `term`"),
        ("events: [{id: a, when: 2013, event: S}]", "an event has no key `when`; write `date`"),
        ("actors: [{id: a, name: N, acronym: A, comment: S}]", "an actor has no key `comment`; write `note`"),
        (
            "statements: [{id: a, question: Who?, answer: S}]",
            "a question with an answer has no key `question`; write `ask`"
        ),
        (
            "terms: [{id: a, term: One, meaning: S}]\nnote: x",
            "a deck has no key `note`; "
                + "use one of `id`, `title`, `committee`, `topic`, `about`, `language`, `groups`, `sources`, "
                + "`strict`, `tolerance`, `unit`, `actors`, `events`, `terms`, `statements`, `focus`"
        ),
        (
            "events:\n- id: a\n  date: 2013\nevent: x",
            "a deck has no key `event`; indent it as the other keys of the fact that it belongs to"
        ),
    ])
    func aForeignKeyIsTranslated(lines: String, message: String) {
        let read = DeckReader.read(yaml: "title: T\n" + lines, path: "x", defaultID: "x")
        #expect(read.diagnostics.contains { "\($0.problem); \($0.remedy)" == message }, "\(read.diagnostics)")
    }

    @Test(arguments: [
        // An unclosed quote is found where it opens, whether another closes it or none does.
        (
            "about: «1»\"T\nterms: [{id: a, term: One, meaning: S}]",
            "the quote that opens here is closed nowhere"
        ),
        (
            "terms:\n- id: a\n  term: «1»\"One\n  meaning: x\n- id: b\n  term: \"Two\"\n  meaning: y",
            "the quote that opens here is closed only in line 7, where another text begins"
        ),
        // A quote or an apostrophe inside a quoted text.
        ("about: 'Mali«1»'s army'", "the text in 'single quotes' ends at this one, and more follows"),
        ("about: \"The «1»\"Blue\" ones\"", "the text in quotes ends at this one, and more follows"),
        // Indentation.
        (
            "terms:\n- id: a\n  term: One\n    «1»meaning: x",
            "this line is indented by 4 spaces, the keys around it by 2"
        ),
        (
            "terms:\n- id: a\n  term: One\n «1»meaning: x",
            "this line is indented by 1 space, the keys around it by 2"
        ),
        (
            "terms:\n  - id: a\n    term: One\n    meaning: x\n «1»- id: b",
            "this line is indented by 1 space, the hyphens around it by 2"
        ),
        // Blanks that are none, or missing.
        (
            "terms:\n- id: a\n«1»\u{A0}\u{A0}term: One",
            "a non-breaking space stands where a plain one must: it only looks like one"
        ),
        ("«1»about:\u{A0}Mali", "a non-breaking space stands where a plain one must: it only looks like one"),
        ("committee:«1»Council\nabout: x", "a blank is missing after `committee:`"),
        ("about: Mali«1»: a country", "a second `: ` on one line"),
    ])
    func whatIsNoYAMLIsExplainedWhereItsCauseStands(lines: String, problem: String) {
        let marked = Marked("title: T\n" + lines)
        let read = DeckReader.read(yaml: marked.text, path: "x", defaultID: "x")
        #expect(read.deck == nil)
        #expect(
            read.diagnostics.map { "\($0.line):\($0.column): \($0.problem)" } == [
                marked.places[0] + ": " + problem
            ]
        )
    }

    @Test func nothingThatIsTooLongIsReadItemByItem() {
        let many = (0..<100_000).map { "i\($0)" }.joined(separator: ", ")
        deck("statements: [{id: a, ask: Which?, list: «1»[\(many)]}, {id: b, ask: Who?, answer: c}]").expect(
            "error: `list` has 100000 items, and 100 are the most that is read; "
                + "keep those that matter, or make several of it"
        )
    }

    @Test func fifteenMegabytesOfNewlinesAreOneMistake() {
        let read = DeckReader.read(
            yaml: String(repeating: "\n", count: 15_000_000) + "about: x",
            path: "x",
            defaultID: "x"
        )
        #expect(read.diagnostics.map(\.line).allSatisfy { $0 > 1 })
        #expect(read.deck == nil)
    }

    @Test(arguments: ["2300", "99999", "999999", "~999999-12-31", "999999 BCE/999999"])
    func yearsFarAwayAreYears(date: String) throws {
        let text = "title: T\nevents: [{id: a, event: It rains, date: \(date)}]"
        let deck = try #require(DeckReader.read(yaml: text, path: "x", defaultID: "x").deck)
        guard case .event(let event) = deck.facts[0].content else { return }
        #expect(event.date.notation == date)
    }
}
