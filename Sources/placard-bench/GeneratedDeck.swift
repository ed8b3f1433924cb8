import Decks
import Scheduling

/// Decks of any size, the same for the same seed: events on distinct days, each with two cards.
enum GeneratedDeck {
    private static let verbs = [
        "opens", "signs", "founds", "besieges", "recognises", "leaves", "joins", "rebuilds",
    ]
    private static let things = [
        "a harbour", "an accord", "a school", "a fortress", "a union", "a road", "a mint",
    ]

    /// The text of a deck file with so many events.
    static func yaml(id: String, events: Int) -> String {
        var generator = SeededGenerator(seed: StableHash.hash(id))
        var text = "id: \(id)\ntitle: The chronicle of \(id)\nsources:\n  annals: {title: Annals}\nevents:\n"
        text.reserveCapacity(events * 180)
        for number in 1...events {
            let year = 1200 + number * 800 / max(events, 800)
            let month = 1 + number % 12
            let verb = verbs[Int.random(in: verbs.indices, using: &generator)]
            let thing = things[Int.random(in: things.indices, using: &generator)]
            text += """
                  - id: event-\(number)
                    date: \(year)-\(month < 10 ? "0" : "")\(month)
                    ask: year
                    aspects: [date]
                    event: House \(name(number)) \(verb) \(thing)
                    source: annals

                """
        }
        return text
    }

    /// A pronounceable name for a number, each number its own.
    static func name(_ number: Int) -> String {
        let syllables = ["ba", "de", "fi", "go", "ku", "la", "me", "ni", "po", "ru"]
        let digits = String(number).compactMap(\.wholeNumberValue)
        return digits.map { syllables[$0] }.joined().capitalizedFirst
    }
}

extension String {
    fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
