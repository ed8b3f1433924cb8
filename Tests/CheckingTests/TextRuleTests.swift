import Testing

@Suite struct TextRuleTests {
    @Test func aRoleThatNamesAGroupmateIsFound() {
        expect(
            warnings: "`role` names `MNLA`, which is of the same group; "
                + "say it without the name, so that `mnla` remains a rival [names-groupmate]",
            in: """
                actors:
                - {id: mnla, name: Movement, acronym: MNLA, role: the separatists, group: g, aspects: [name]}
                - {id: who, name: Health Body, acronym: WHO, role: those who heal, group: g, aspects: [name]}
                - {id: ansar, name: Ansar Dine, role: «1»ally of the MNLA and those who fight, group: g}
                - {id: other, name: Platform, role: enemy of the MNLA, group: h, allow: small-group}
                - {id: fourth, name: Fourth, role: a last one, group: g}
                """
        )
    }

    @Test func aRoleThatStatesTheAskedDateIsFound() {
        expect(
            warnings: "`role` states `April 2013`, which `made` asks for; "
                + "leave the date out, or put it into the note [states-date]",
            in: """
                actors:
                - {id: minusma, name: MINUSMA, role: «1»the mission created in April 2013}
                - {id: eutm, name: EUTM, role: the training mission of 2013}
                events:
                - {id: made, date: 2013-04-25, event: The Council creates MINUSMA}
                - {id: sent, date: 2013-02, event: EUTM is launched}
                """
        )
    }

    @Test func questionsThatDifferInASmallWordAreTwins() {
        expect(
            warnings: "only `most` for `least` sets this question apart from `a`; "
                + "word one of them anew, so that nobody has to read twice [near-twins]",
            in: """
                statements:
                - {id: a, ask: What was the mission at least to do here?, answer: help}
                - {id: b, ask: «1»What was the mission at most to do here?, answer: lead}
                - {id: c, ask: What is the capital city of Mali today?, answer: Bamako}
                - {id: d, ask: What is the capital city of Niger today?, answer: Niamey}
                """
        )
    }

    @Test(arguments: [
        "{A: 2012, B: 2013, C: 2014}", "{'1': March 2012, '2': May 2012, '3': 2014-01}",
        "{S/RES/2100: 2013, S/RES/2164: 2014, S/RES/2227: 2015}",
    ])
    func pairsOfWhichBothSidesRiseAreFoundOnlyWhereBothAreNumbers(pairs: String) {
        let line = "statements: [{id: a, ask: Match., pairs: «1»\(pairs)}]"
        if pairs.hasPrefix("{A") {
            expect(in: line.replacing("«1»", with: ""))
        } else {
            expect(
                warnings: "sorting both sides solves this matching; "
                    + "ask each pair by itself, or match what has no order [sorts-itself]",
                in: line
            )
        }
    }

    @Test func pairsInNoOrderAreNotFound() {
        expect(in: "statements: [{id: a, ask: Match., pairs: {'1': 2013, '2': 2012, '3': 2014}}]")
    }

    @Test func aSmallerNumberIsTrueAfterMoreThan() {
        expect(
            warnings: "`300` is true as well: the question says “more than”; "
                + "ask for the exact figure, or give three options that are larger [also-true]",
            "`fewer than 900` is true as well: the question says “fewer than”; "
                + "ask for the exact figure, or give three options that are smaller [also-true]",
            "after “at least” every smaller number that the deck lends as an option is true as well; "
                + "ask for the exact figure, or give three options that are larger [also-true]",
            in: """
                statements:
                - {id: a, say: "It killed more than {500} people.", siblings: ["800", «1»"300", "900"]}
                - {id: b, ask: How many?, answer: fewer than 500, options: [fewer than 100, fewer than 300, «2»fewer than 900]}
                - {id: c, say: «3»"It killed at least {1,500} people."}
                - {id: d, say: "It killed no more than {500} people.", siblings: ["100", "200", "300"]}
                """
        )
    }

    @Test func anAcronymNeedsTwoRivalsWithItsLetters() {
        expect(
            warnings: "the letters of `AU` give its name away among other options; "
                + "add `siblings: {expansion: [two false names with these initials]}` [no-rivals]",
            in: """
                actors:
                - {id: au, name: African Union, acronym: «1»AU}
                - {id: eu, name: European Union, acronym: EU, siblings: {expansion: [Eastern Union, Equal Unity, Early Union]}}
                - {id: aqim, name: Movement for the West, acronym: MUJAO}
                """
        )
    }

    @Test func aGroupOfThreeIsSmallUnlessItsFactsHaveOptionsOfTheirOwn() {
        expect(
            warnings:
                "the group `g` has 2 facts of its kind; a choice shows four options; join it with a like "
                + "group, or write three `siblings` or `options` on its facts [small-group]",
            in: """
                terms:
                - {id: a, term: One, meaning: a first, group: «1»g}
                - {id: b, term: Two, meaning: a second, group: g}
                statements:
                - {id: c, ask: Who?, answer: d, options: [e, f, h], group: g}
                """
        )
    }

    @Test func aTextThatAHashCutsIsFoundUnlessItIsAllowed() {
        expect(
            warnings: "the text ends before ` #`, because YAML takes the rest of the line for a comment; "
                + "put the whole text in \"quotes\", or write `# ` for a comment [cut-text]",
            in: """
                terms: # a comment
                - id: a
                  term: Resolution «1»#2100 of 2013
                  meaning: what made the mission
                - id: b
                  term: Decree #2164
                  meaning: what prolonged it
                  allow: cut-text
                - id: c
                  term: "Resolution #2227"
                  meaning: what prolonged it again # this is a comment
                """
        )
    }
}
