import ArgumentParser
import Decks
import Questions
import Storage
import Study

/// What a sitting is limited to.
struct ScopeOptions: ParsableArguments {
    @Argument(help: "The deck; without it the only one there is, or the one studied last.")
    var deck: String?

    @OptionGroup var facts: FilterOptions

    @Option(parsing: .unconditional, help: "Ask at most so many cards.")
    var limit: Int?

    func validate() throws {
        if let limit, limit < 1 { throw ValidationError("--limit takes a number from 1 on.") }
    }

    var scope: SittingScope {
        SittingScope(facts: facts.filter, limit: limit)
    }
}

/// `study`: the main job.
struct StudyCommand: Command {
    static let configuration = CommandConfiguration(
        commandName: "study",
        abstract: "Ask what is due, then new cards.",
        usage: "placard study [<deck>] [<options>]"
    )

    @OptionGroup var options: ScopeOptions
    @Flag(help: "Ask cards that are not due yet as well.")
    var ahead = false
    @OptionGroup var global: GlobalOptions

    func run(in app: App) throws {
        let topic = try app.topic(options.deck)
        var scope = options.scope
        scope.isAhead = ahead
        scope.front = try app.store().choice(Front.choice(deck: topic.deck.id)).flatMap { Front($0) }
        let now = try app.time()
        let committee = ahead ? nil : try committee(app, topic)
        let solution = committee?.task()?.solved()
        if let solution { scope.cards = solution.todaysCards(of: topic, in: scope) }
        let progress = try app.store().progress(ofDeck: topic.deck.id)
        let session = Session(
            topic: topic,
            progress: progress,
            rules: try app.rules(),
            scope: scope,
            seed: app.seed,
            at: now
        )
        guard session.question != nil else {
            if let committee, solution != nil {
                app.screen.show(committee.nothingToday())
            } else {
                NothingDue(app: app, topic: topic, progress: progress, now: now).show()
            }
            return
        }
        if let committee { app.screen.show(committee.greeting(solution)) }
        app.screen.show(
            "\(topic.deck.title): \(Wording.count(session.remaining, "card")) now. "
                + "Type your answer; :help lists what else you can do."
        )
        try app.sit(topic, session) { session in
            StudyHeading(session: session).text
        }
    }

    /// A plan that cannot be read is said to be so, and is no reason not to study.
    private func committee(_ app: App, _ topic: Topic) throws -> Committee? {
        do {
            return try Committee(app: app, topic: topic)
        } catch let complaint as Complaint {
            app.screen.show("Without a plan: \(complaint.text).")
            return nil
        }
    }
}

/// The line above a question: how many are left, what kind it is, and how firmly it sits.
private struct StudyHeading {
    let session: Session

    var text: String {
        guard let question = session.question else { return "" }
        let kind = session.topic.fact(question.card.fact).map { Wording.name(of: $0.kind) } ?? ""
        let isNew = session.openProgress?.isNew ?? true
        let answered = session.outcomes.count
        let count = answered > 0 ? "\(answered) answered, " : ""
        return "\(count)\(session.remaining) to go · \(isNew ? "new " : "")\(kind)"
    }
}

extension App {
    /// Runs a sitting to its end and says how it went.
    func sit<Asked: Asking>(
        _ topic: Topic,
        _ asked: Asked,
        heading: @escaping (Asked) -> String
    ) throws {
        var sitting = Sitting(app: self, topic: topic, asked: asked, heading: heading)
        let ending = try sitting.run()
        SittingSummary(screen: screen, topic: topic, now: try time())
            .show(sitting.asked.outcomes, isFinished: ending == .finished)
        if ending == .endOfInput { throw EndOfInput() }
    }
}

/// The input has ended: whatever runs has been saved, and the program is to end without a word.
struct EndOfInput: Error {}

/// Why a sitting has nothing to ask, and when it will.
private struct NothingDue {
    let app: App
    let topic: Topic
    let progress: [CardProgress]
    let now: StudyTime

    func show() {
        let days = progress.compactMap { card -> Int? in
            if case .day(let day) = card.due, !card.isSuspended { max(day, now.day + 1) } else { nil }
        }
        guard let next = days.min() else {
            app.screen.show(
                "\(topic.deck.title): nothing to ask here. “settings new 40” raises the day's new cards."
            )
            return
        }
        app.screen.show(
            "\(topic.deck.title): nothing is due now. Next \(Wording.days(until: next, from: now.day)): "
                + "\(Wording.count(days.count { $0 == next }, "card")). "
                + "To go on now: study --ahead, timeline, focus or test."
        )
    }
}
