/// A deck to fill in: few facts to replace, with a word on each, and no mistake in it.
public struct DeckTemplate: Sendable {
    /// What the deck is called.
    public let title: String
    /// Its id, made of the title.
    public let id: String

    /// A template for a deck of some title.
    public init(title: String) {
        self.title = title
        id = slug(of: title, words: 6)
    }

    /// The file.
    ///
    /// - Parameter schema: Where editors find the schema; nil leaves that line out.
    /// - Returns: YAML that reads without an error or a warning.
    public func text(schema: String?) -> String {
        let quotedTitle = title.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
        let schemaLine = schema.map { "# yaml-language-server: $schema=\($0)\n" } ?? ""
        return schemaLine + """
            # A deck to fill in. Replace the facts, delete what you do not need, and check it with `placard check`.
            # Everything behind a key is text as you write it; put it in "quotes" when it has a ": " or " #" in it.
            # `placard help format` lists every key, and examples of all of them are in the deck `example`.
            id: \(id)
            title: "\(quotedTitle)"

            # What happened: asked for the date, and from the date. `siblings` are wrong dates that look as likely.
            events:
              - id: first-event               # lower-case letters, digits, hyphens; progress hangs on it, so never change it
                date: 1957-10-04              # or 1957-10, 1957, 1950s, ~1957, 1957-10-04/1958-01-04, 44 BCE
                event: The first satellite goes into orbit
                siblings: [1955-08, 1956-07, 1958-01]
                aspects: [date]               # ask only the date; without this line also the event, from its date
                weight: core                  # core, normal or detail: core is met first

            # Questions with one answer, sentences with blanks, lists and pairs.
            statements:
              - id: first-question
                ask: What was the name of the first satellite?
                answer: Sputnik               # `accept: [Sputnik 1]` lists what is right as well
                accept: [Sputnik 1]
                options: [Explorer, Vanguard, Luna]
              - id: first-blank
                say: The first satellite circled the Earth for {three} weeks before its batteries were empty.
                siblings: [five, eight, ten]

            # People, organisations, States: asked for their name, acronym and role. Give each group four or more.
            # actors:
            #   - {id: united-nations, name: United Nations, acronym: UN, role: the body of all States, group: bodies}

            # Words and what they mean.
            # terms:
            #   - {id: orbit, term: orbit, meaning: the path of one body around another, group: rockets}

            # Open questions: the answer is compared with your points, and the learner rates it.
            # focus:
            #   - id: first-focus
            #     question: Who should decide what is put into orbit?
            #     points: [States share the orbits, Firms launch most satellites, Wreckage harms everybody]

            """
    }
}
