import ArgumentParser
import Decks
import Questions
import Reports
import Scheduling
import Storage
import Study

/// `stats`: how it goes.
struct StatsCommand: Command {
    static let configuration = CommandConfiguration(
        commandName: "stats",
        abstract:
            "Show answers per day, retention beside the model's prediction, forecast and hardest facts.",
        discussion: """
            --json writes {"today": day, "streak": {"current": n, "longest": n, "includesToday": true or false}, \
            "days": [day], "retentionByForm": [part], "retentionByKind": [part], "retentionWithinDay": [part], \
            "groups": [{"name": text, "facts": n, \
            "met": n, "recall": 0 to 1}], "forecast": [{"date": text, \
            "number": n, "cards": n}], "retrievability": [{"from": per cent, "to": per cent, "cards": n}], "hardest": \
            [{"card": id, "title": text, "lapses": n, "difficulty": 1 to 10, "answers": n}]}, where a day is {"date": \
            text, "number": n, "answers": n, "remembered": n, "newCards": n, "seconds": n} and a part {"name": text, \
            "answers": n, "remembered": n, "lucky": number, "predicted": 0 to 1 or absent}. Retention counts answers to \
            cards that were met on an earlier day, “retentionWithinDay” those to cards met on the same day, by form; of the right ones among given options, so many were luck as \
            the wrong ones tell, and “recall” leaves them out.
            """
    )

    static let isPaged = true

    @Argument(help: "The deck; without it all decks together.", completion: .names)
    var deck: String?
    @Flag(help: "Draw the deck's timeline with what sits and what does not.")
    var map = false
    @Flag(help: "Write JSON.")
    var json = false
    @OptionGroup var global: GlobalOptions

    func run(in app: App) throws {
        if map { return try showMap(of: app.topic(deck, isStudied: false), in: app) }
        let topic = try deck.map { try app.topic($0, isStudied: false) }
        let statistics = try StatisticsReader(app: app, topic: topic).statistics()
        if json {
            app.screen.lay(try JSON.text(of: statistics))
            return
        }
        let drawing = StatisticsDrawing(columns: app.screen.columns, isASCII: app.screen.isASCII)
        app.screen.show(topic?.deck.title ?? "All decks", as: .bold)
        for line in drawing.lines(of: statistics) { app.screen.lay(line) }
    }

    private func showMap(of topic: Topic, in app: App) throws {
        let readiness = try app.readiness(of: topic, after: 1)
        let events = topic.deck.facts.compactMap { fact -> (HistoricalDate, TimelineMap.Event)? in
            guard case .event(let event) = fact.content, let state = state(of: readiness.cards(of: fact))
            else {
                return nil
            }
            let date = event.date.coarsened(to: event.askedPrecision)
            return (
                event.date,
                .init(date: "\(date)", year: event.date.start.year, text: event.text, state: state)
            )
        }
        guard !events.isEmpty else {
            throw Complaint(
                "“\(topic.deck.title)” has no events to draw",
                remedy: "“stats” without --map shows its figures"
            )
        }
        app.screen.show(topic.deck.title, as: .bold)
        let sorted = events.sorted { $0.0 < $1.0 }.map(\.1)
        for line in TimelineMap(columns: app.screen.columns).lines(of: sorted) { app.screen.lay(line) }
    }

    /// What is learned and likely to be remembered tomorrow sits; nil for an event that is never asked.
    private func state(of cards: [DeckReadiness.Standing]) -> TimelineMap.State? {
        let met = cards.filter { $0.recall != nil }
        guard !met.isEmpty else { return cards.isEmpty ? nil : .unmet }
        return met.allSatisfy { $0.isFirm && ($0.recall ?? 0) >= 0.8 } ? .sits : .shaky
    }
}

/// Turns what the progress file counts into statistics.
private struct StatisticsReader {
    let app: App
    let topic: Topic?

    func statistics() throws -> Statistics {
        let store = try app.store()
        let now = try app.time()
        let today = now.day
        let deck = topic?.deck.id
        let summary = try store.summary(deck: deck)
        app.tellUnknown(summary.unknown)
        return Statistics(
            today: today,
            days: summary.days.map { tally in
                Statistics.Day(
                    number: tally.day,
                    answers: tally.answers,
                    remembered: tally.remembered,
                    newCards: tally.introduced,
                    seconds: tally.elapsed / 1000
                )
            },
            retentionByForm: FormKind.allCases.compactMap { form in
                retention(form.rawValue, summary.retention.filter { $0.form == form })
            },
            retentionByKind: Fact.Kind.allCases.compactMap { kind in
                retention(kind.rawValue, summary.retention.filter { $0.kind == kind })
            },
            retentionWithinDay: FormKind.allCases.compactMap { form in
                retention(form.rawValue, summary.withinDay.filter { $0.form == form })
            },
            groups: try topic.map(groups) ?? [],
            forecast: try store.forecast(days: today...(today + 13), deck: deck).map {
                Statistics.Forecast(number: $0.day, cards: $0.cards)
            },
            retrievabilities: try store.retrievabilities(at: now, under: app.rules(), deck: deck),
            hardest: try hardest(in: store)
        )
    }

    /// In the deck's order.
    private func groups(of topic: Topic) throws -> [Statistics.Group] {
        let readiness = try app.readiness(of: topic, after: 0)
        var seen: Set<String> = []
        return topic.deck.facts.compactMap(\.group).filter { seen.insert($0).inserted }.compactMap { name in
            readiness.readiness { $0.group == name }.map {
                Statistics.Group(name: name, facts: $0.facts, met: $0.met, recall: $0.recall)
            }
        }
    }

    private func retention(_ name: String, _ tallies: [RetentionTally]) -> Statistics.Retention? {
        guard !tallies.isEmpty else { return nil }
        let predictions = tallies.reduce(0) { $0 + $1.predictions }
        let predicted = tallies.reduce(0) { $0 + $1.predicted }
        return Statistics.Retention(
            name: name,
            answers: tallies.reduce(0) { $0 + $1.answers },
            remembered: tallies.reduce(0) { $0 + $1.remembered },
            lucky: tallies.reduce(0) { $0 + $1.lucky },
            predicted: predictions > 0 ? predicted / Double(predictions) : nil
        )
    }

    /// Cards that were ever forgotten, the hardest first.
    private func hardest(in store: ProgressStore) throws -> [Statistics.HardCard] {
        try store.hardest(10, deck: topic?.deck.id).filter { $0.lapses > 0 }.map { progress in
            Statistics.HardCard(
                card: progress.card.description,
                title: topic?.fact(progress.card.fact)?.title,
                lapses: progress.lapses,
                difficulty: progress.memory?.difficulty ?? 0,
                answers: progress.reviews
            )
        }
    }
}
