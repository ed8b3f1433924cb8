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
            "days": [day], "retentionByForm": [part], "retentionByKind": [part], "retentionWithinDay": [part], "forecast": [{"date": text, \
            "number": n, "cards": n}], "retrievability": [{"from": per cent, "to": per cent, "cards": n}], "hardest": \
            [{"card": id, "title": text, "lapses": n, "difficulty": 1 to 10, "answers": n}]}, where a day is {"date": \
            text, "number": n, "answers": n, "remembered": n, "newCards": n, "seconds": n} and a part {"name": text, \
            "answers": n, "remembered": n, "lucky": number, "predicted": 0 to 1 or absent}. Retention counts answers to \
            cards that were met on an earlier day, “retentionWithinDay” those to cards met on the same day, by form; of the right ones among given options, so many were luck as \
            the wrong ones tell, and “recall” leaves them out.
            """
    )

    @Argument(help: "The deck; without it all decks together.")
    var deck: String?
    @Flag(help: "Write JSON.")
    var json = false
    @OptionGroup var global: GlobalOptions

    func run(in app: App) throws {
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
            forecast: try store.forecast(days: today...(today + 13), deck: deck).map {
                Statistics.Forecast(number: $0.day, cards: $0.cards)
            },
            retrievabilities: try store.retrievabilities(at: now, under: app.rules(), deck: deck),
            hardest: try hardest(in: store)
        )
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
