import ArgumentParser
import Decks
import Questions

/// `read`: a deck as a short text, before the quiz or on the bus.
struct ReadCommand: Command {
    static let configuration = CommandConfiguration(
        commandName: "read",
        abstract: "Read a deck's facts as a short text, by topic and time; nothing is asked.",
        usage: "placard read [<deck>] [<options>]"
    )

    static let isPaged = true

    @Argument(
        help: "The deck; without it the only one there is, or the one studied last.",
        completion: .names
    )
    var deck: String?
    @OptionGroup var facts: FilterOptions
    @OptionGroup var global: GlobalOptions

    func run(in app: App) throws {
        let topic = try app.topic(deck, isStudied: false)
        let sections = Section.all(of: topic.deck.facts.filter(try facts.filter(for: topic.deck).contains))
        guard !sections.isEmpty else {
            throw Complaint("there is nothing to read", remedy: "try another kind, tag or group")
        }
        app.screen.show(topic.deck.title, as: .bold)
        if let about = topic.deck.about { app.screen.show(about) }
        for section in sections {
            app.screen.gap()
            app.screen.show(section.title.prefix(1).uppercased() + section.title.dropFirst(), as: .bold)
            for fact in section.facts { FactText(screen: app.screen).show(fact) }
        }
    }

    /// Facts that belong together: a group, or what a kind has without one.
    private struct Section {
        let title: String
        var facts: [Fact]

        /// In the deck's order; what happened, in the order in which it happened.
        static func all(of facts: [Fact]) -> [Section] {
            var places: [String: Int] = [:]
            var sections: [Section] = []
            for fact in facts {
                let title = fact.group ?? fact.kind.plural
                let place = places[title] ?? sections.count
                places[title] = place
                if place == sections.count { sections.append(Section(title: title, facts: [])) }
                sections[place].facts.append(fact)
            }
            return sections.map { Section(title: $0.title, facts: inTime($0.facts)) }
        }

        /// The events among the facts take their places in the order of their dates.
        private static func inTime(_ facts: [Fact]) -> [Fact] {
            var events = facts.filter { $0.date != nil }.enumerated()
                .sorted { left, right in
                    guard let first = left.element.date, let second = right.element.date, first != second
                    else {
                        return left.offset < right.offset
                    }
                    return first < second
                }
                .map(\.element).makeIterator()
            return facts.map { $0.date == nil ? $0 : events.next() ?? $0 }
        }
    }
}

extension Fact {
    /// When it happened; nil for what is no event.
    var date: HistoricalDate? {
        if case .event(let event) = content { event.date } else { nil }
    }
}
