import DeckFiles
import Decks
import Testing

@Suite struct StatementReadingTests {
    @Test(arguments: [
        ("It was «1»}done.", "this } closes no blank; write `{` where the answer begins, or delete the }"),
        ("It was «1»{done.", "this blank is never closed; write `}` where the answer ends"),
        (
            "It was {do«1»{ne}}.",
            "a blank begins inside another one; close the first with `}` before the next begins"
        ),
        ("It was «1»{ | } done.", "this blank is empty; write its answer: `{answer}`"),
        ("«1»It was done.", "this sentence has no blank; put braces around the answer: `{answer}`"),
        (
            "It was «1»___ done.",
            "a blank without braces and its answer; put braces around the answer: `{answer}`"
        ),
        ("It {a=now} was «1»{a=done}.", "two blanks are named `a`; give this one a name of its own"),
        ("Write «1»{E = mc2}.", "`E` cannot name a blank; write `{e=mc2}`"),
    ])
    func blanksAreFoundWhereTheyGoWrong(sentence: String, message: String) {
        deck("statements:\n- id: a\n  say: \(sentence)").expect("error: " + message)
    }

    @Test func aFaultInQuotesIsFoundBehindTheQuote() {
        deck("statements: [{id: a, say: \"Então «1»{ } foi\"}]")
            .expect("error: this blank is empty; write its answer: `{answer}`")
    }

    @Test func blanksHaveNumbersNamesAndAlternatives() throws {
        let text = "title: T\nstatements: [{id: a, say: '{2100|S/RES/2100} made {body=MINUSMA} in {2013}.'}]"
        let deck = try #require(DeckReader.read(yaml: text, path: "x", defaultID: "x").deck)
        #expect(deck.cardIDs.map(\.description) == ["x/a/blank-1", "x/a/blank-body", "x/a/blank-3"])
        guard case .cloze(let cloze) = deck.facts[0].content else { return }
        #expect(cloze.blanks[0].answers == ["2100", "S/RES/2100"])
    }

    @Test func withSeveralBlanksTheAuthorSaysWhichIsMeant() {
        deck("statements: [{id: a, say: 'A {b} c {d}.', accept: «1»[x], siblings: {«2»blank-3: [y]}}]")
            .expect(
                "error: the sentence has several blanks, and `accept` does not say which one it is for; "
                    + "write `accept: {blank-1: […]}`",
                "error: `siblings` names `blank-3`, which is no blank of this fact; write blank-1"
            )
    }

    @Test func answersBesideTheRightOneBelongToTheirBlank() throws {
        let text = """
            title: T
            statements:
            - id: a
              say: A {b} c {d}.
              accept: {blank-1: [bee]}
              near: {blank-2: {dee: only a sound}}
              siblings: {blank-1: {x: an unknown}, blank-2: [y]}
            """
        let deck = try #require(DeckReader.read(yaml: text, path: "x", defaultID: "x").deck)
        let first = Variants(accepted: ["bee"], siblings: [Aside("x", reason: "an unknown")])
        let second = Variants(near: [Aside("dee", reason: "only a sound")], siblings: [Aside("y")])
        #expect(deck.facts[0].variants(for: .blank("1")) == first)
        #expect(deck.facts[0].variants(for: .blank("2")) == second)
    }

    @Test func nearAnswersNeedAReason() {
        deck("statements: [{id: a, ask: Who?, answer: JNIM, near: «1»[Ansar Dine], accept: «2»IS}]").expect(
            "error: `near` must say of each answer why it is only close; "
                + "write `near: {answer: why it is not what was asked}`",
            "error: `accept` must be a list of answers, not a text; write `accept: [IS]`"
        )
    }

    @Test func aStatementHasOneShape() {
        deck("statements: [{id: a, say: 'A {b}.', «1»answer: b}, «2»{id: c, ask: Who?}]").expect(
            "error: a statement cannot have both `say` and `answer`; make two statements, each with an id of its own",
            "error: a statement has neither `say` nor `ask` with an answer; "
                + "add `say: … {blank} …`, or `ask` with `answer`, `list` or `pairs`"
        )
    }

    @Test func nothingIsTypedForPairs() {
        deck("statements: [{id: a, ask: Match., pairs: {b: c, d: e}, «1»accept: [x]}]").expect(
            "error: a question with pairs has no key `accept`; use one of `ask`, `pairs`, `id`, `group`, `source`, "
                + "`actors`, `note`, `tags`, `weight`, `aspects`, `allow`"
        )
    }

    @Test(arguments: ["x", "0", "-1", "99999999999999999999"])
    func howManyAreNeededIsANumber(need: String) {
        deck("statements: [{id: a, ask: Which?, list: [b, c], need: «1»\(need)}]")
            .expect("error: `need` must be a whole number from 1 on, not `\(need)`; write `need: 2`")
    }

    @Test func whetherAListIsOrderedIsTrueOrFalse() {
        deck("statements: [{id: a, ask: Which?, list: [b, c], ordered: «1»yes}]")
            .expect("error: `ordered` must be true or false, not `yes`; write `ordered: true`")
    }

    @Test func focusQuestionsNeedPoints() {
        deck("focus: [«1»{id: a, question: Why?}, {id: b, question: How?, points: [{«2»pint: x, point: y}]}]")
            .expect(
                "error: this focus question has no `points`; "
                    + "add `points: [first point, {point: second point, words: [stem, synonym]}]`",
                "error: a point has no key `pint`; write `point`"
            )
    }
}
