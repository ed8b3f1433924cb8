import ArgumentParser
import Decks
import Judging
import Questions
import Storage
import Study
import Words

/// What a sitting is limited to.
struct ScopeOptions: ParsableArguments {
    @Argument(
        help: "The deck; without it the only one there is, or the one studied last.",
        completion: .names
    )
    var deck: String?

    @OptionGroup var facts: FilterOptions

    @Option(parsing: .unconditional, help: "Ask at most so many cards.")
    var limit: Int?

    func validate() throws {
        if let limit, limit < 1 { throw ValidationError("--limit takes a number from 1 on.") }
    }

    func scope(in deck: Deck) throws -> SittingScope {
        SittingScope(facts: try facts.filter(for: deck), limit: limit)
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
    @Flag(help: "Ask what sits least, due or not: the weakest card of each fact that was met.")
    var weak = false
    @Option(
        parsing: .unconditional,
        help: "Study so many minutes, whatever a plan has left for today."
    )
    var minutes: Int?
    @Flag(help: "Read the new facts first, then be asked.")
    var readFirst = false
    @OptionGroup var global: GlobalOptions

    func validate() throws {
        if let minutes, !(1...600).contains(minutes) { throw ValidationError("--minutes takes 1 to 600.") }
    }

    func run(in app: App) throws {
        let topic = try app.topic(options.deck)
        var scope = try options.scope(in: topic.deck)
        scope.isAhead = ahead
        if weak { scope.cards = try weakest(app, topic, scope) }
        scope.hasFirstLooks = !readFirst
        let start = try start(app, topic, scope)
        guard start.session.remaining > 0 else {
            if let committee = start.committee, committee.isInForce {
                app.screen.show(committee.nothingToday)
            } else {
                NothingDue(app: app, topic: topic, progress: start.progress, now: start.now).show()
            }
            return
        }
        if let committee = start.committee {
            app.screen.show([committee.greeting, committee.slip].compactMap(\.self).joined(separator: " "))
        }
        let extent =
            start.committee?.today(start.session) ?? "\(Wording.count(start.session.remaining, "card")) now"
        app.screen.show("\(topic.deck.title): \(extent). Type your answer; :help lists what else you can do.")
        if readFirst, !isReady(afterReading: start.session.newCards, of: topic, in: app) { return }
        let isPlanned = start.committee?.isInForce == true
        let asked = try app.sit(topic, start.session, isPlanned: isPlanned) { session in
            StudyHeading(session: session).text
        }
        try HowFar(app: app, topic: topic).show()
        if isPlanned { try showOutlook(asked, app) }
    }

    /// What the plan says after a sitting: what is expected now, and what going on would bring.
    private func showOutlook(_ session: Session, _ app: App) throws {
        guard !session.outcomes.isEmpty,
            let committee = try Committee(app: app, topic: session.topic)
        else { return }
        let text = app.text(of: committee, try app.digest(of: committee))
        let further = text.prospect(of: session)
        app.screen.show(
            [text.outlook, text.slip, further].compactMap(\.self).joined(separator: " "),
            indent: 2,
            hanging: 2
        )
    }

    /// The cards that sit least, as many as a day of new cards unless the learner says how many.
    private func weakest(_ app: App, _ topic: Topic, _ scope: SittingScope) throws -> [CardID] {
        let count = try scope.limit ?? app.settings().newCardsPerDay
        let weakest = try app.readiness(of: topic, after: 1).weakest(where: scope.facts.contains)
        guard !weakest.isEmpty else {
            throw Complaint("none of these facts was asked yet", remedy: "“study” meets new ones")
        }
        return weakest.prefix(count).map(\.card)
    }

    /// Shows the facts behind new cards, and waits until they are read; false when the learner leaves.
    private func isReady(afterReading cards: [CardID], of topic: Topic, in app: App) -> Bool {
        guard !cards.isEmpty else { return true }
        app.paged {
            app.screen.gap()
            app.screen.show("New today:", as: .bold)
            for fact in cards.compactMap({ topic.fact($0.fact) }) { FactText(screen: app.screen).show(fact) }
        }
        guard app.world.isInteractive else { return true }
        app.screen.show("Return begins the questions.", as: .dim)
        let turn = Asker(app: app).turn(since: .zero, confirmsBlank: false) { _ in false }
        if case .command(let word) = turn { return SittingCommand(word) != .quit }
        return true
    }

    /// A plan that cannot be read is said to be so, and is no reason not to study.
    private func start(_ app: App, _ topic: Topic, _ scope: SittingScope) throws -> StudyStart {
        do {
            return try StudyStart(app: app, topic: topic, scope: scope, minutes: minutes)
        } catch let complaint as Complaint {
            app.screen.show("Without a plan: \(complaint.text).")
            return try StudyStart(app: app, topic: topic, scope: scope, minutes: minutes, hasPlan: false)
        }
    }
}

/// The line above a question: how far the sitting is, what kind it is, and how firmly it sits.
private struct StudyHeading {
    let session: Session

    var text: String {
        guard let card = session.question?.card ?? session.look?.card else { return "" }
        let kind = session.topic.fact(card.fact).map { Wording.name(of: $0.kind) } ?? ""
        let isNew = session.openProgress?.isNew ?? true
        let advance = session.advance
        let firm = advance.met > 0 ? ", \(advance.firm) firm" : ""
        return "\(time)\(advance.met) of \(advance.cards) met\(firm) · \(isNew ? "new " : "")\(kind)"
    }
}

extension StudyHeading {
    /// "4 of 20 minutes, " in a sitting that ends with its time.
    fileprivate var time: String {
        guard let spending = session.spending, spending.unit == .seconds else { return "" }
        let spent = Int(spending.spent / 60)
        return "\(spent) of \(Wording.count(CommitteeText.minutes(spending.room), "minute")), "
    }
}

extension App {
    /// Runs a sitting to its end and says how it went.
    ///
    /// - Returns: What was asked, as it stands at the end.
    @discardableResult
    func sit<Asked: Asking>(
        _ topic: Topic,
        _ asked: Asked,
        isPlanned: Bool = false,
        heading: @escaping (Asked) -> String
    ) throws -> Asked {
        var sitting = Sitting(
            app: self,
            topic: topic,
            asked: asked,
            isPlanned: isPlanned,
            heading: heading
        )
        let ending = try sitting.run()
        SittingSummary(screen: screen, topic: topic, now: try time(), isPlanned: isPlanned)
            .show(sitting.asked.outcomes, isFinished: ending == .finished)
        if !sitting.asked.outcomes.isEmpty { try backUpDaily() }
        return sitting.asked
    }
}

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
