import ArgumentParser
import Decks
import Judging
import LineEditor
import Questions
import Scheduling
import Storage
import Study
import Words

/// `focus`: practise the questions that a committee argues about.
struct FocusCommand: Command {
    static let configuration = CommandConfiguration(
        commandName: "focus",
        abstract: "Practise focus questions as a delegation, against a timer if you like.",
        usage: "placard focus [<deck>] [<options>]",
        discussion: """
            Type your answer, or say it aloud and press Return; then compare it with the points and the \
            delegation's view, and rate yourself. A focus question is scheduled like any card.
            """
    )

    @Argument(help: "The deck; without it the only one there is, or the one studied last.")
    var deck: String?
    @Option(help: "The focus question: its number or its id.")
    var question: String?
    @Option(name: .customLong("as"), help: "The delegation you speak for.")
    var delegation: String?
    @Option(parsing: .unconditional, help: "End the answer after so many seconds.")
    var timer: Int?
    @OptionGroup var global: GlobalOptions

    func validate() throws {
        if let timer, !(5...3600).contains(timer) {
            throw ValidationError("--timer takes seconds, from 5 to 3600.")
        }
    }

    func run(in app: App) throws {
        let topic = try app.topic(deck)
        let facts = topic.deck.facts.filter { $0.kind == .focus }
        guard !facts.isEmpty else {
            throw Complaint(
                "“\(topic.deck.title)” has no focus questions",
                remedy: "add some to its focus section"
            )
        }
        guard let fact = try chosen(from: facts, app: app), case .focus(let focus) = fact.content else {
            throw EndOfInput()
        }
        let speaker = try delegation.map { try named($0, among: focus.views) } ?? spokenFor(focus, app: app)
        try FocusPractice(app: app, topic: topic, fact: fact, focus: focus, delegation: speaker, timer: timer)
            .run()
    }

    private func chosen(from facts: [Fact], app: App) throws -> Fact? {
        if let question {
            if let fact = facts.first(where: { $0.id == question }) { return fact }
            if let number = Int(question), facts.indices.contains(number - 1) { return facts[number - 1] }
            throw Complaint(
                "there is no focus question “\(question)”",
                remedy: "give a number from 1 to \(facts.count)",
                status: .usage
            )
        }
        for (index, fact) in facts.enumerated() {
            app.screen.show("\(index + 1)) \(fact.title)", indent: 2, hanging: 3)
        }
        let numbers = facts.indices.map { "\($0 + 1)" }
        return try Asker(app: app).pick("Which question? ", from: numbers).flatMap(Int.init).map {
            facts[$0 - 1]
        }
    }

    private func named(_ word: String, among views: [Focus.View]) throws -> Focus.View {
        let key = fold(word)
        if let view = views.first(where: { fold($0.delegation).contains(key) }) { return view }
        throw Complaint(
            "the deck has no view of “\(word)” on this question",
            remedy: "it has \(views.map(\.delegation).joined(separator: "; "))"
        )
    }

    private func spokenFor(_ focus: Focus, app: App) throws -> Focus.View? {
        guard !focus.views.isEmpty, app.world.isInteractive else { return nil }
        for (index, view) in focus.views.enumerated() {
            app.screen.show("\(index + 1)) \(view.delegation)", indent: 2)
        }
        let numbers = focus.views.indices.map { "\($0 + 1)" }
        let picked = try Asker(app: app).pick("Speak for (Return for nobody)? ", from: numbers + [""])
        return picked.flatMap(Int.init).map { focus.views[$0 - 1] }
    }
}

/// One focus question, from the timer to the rating.
private struct FocusPractice {
    let app: App
    let topic: Topic
    let fact: Fact
    let focus: Focus
    let delegation: Focus.View?
    let timer: Int?

    func run() throws {
        let card = CardID(deck: topic.deck.id, fact: fact.id, aspect: .points)
        var scope = SittingScope(cards: [card])
        scope.hasFirstLooks = false
        var session = Session(
            topic: topic,
            progress: try app.store().progress(ofDeck: topic.deck.id),
            rules: try app.rules(),
            scope: scope,
            seed: app.seed,
            at: try app.time()
        )
        guard let question = session.question, case .recall(let form) = question.form else {
            throw Complaint("\(card) is suspended", remedy: "“unsuspend \(card)” brings it back")
        }
        let speaker = delegation.map { "for \($0.delegation)" } ?? "for yourself"
        let limit = timer.map { " · \($0) seconds" } ?? ""
        QuestionView(screen: app.screen).show(question, heading: "focus question \(speaker)\(limit)")
        guard let (text, elapsed) = try speech() else { throw EndOfInput() }
        let grade = try session.preview(text)
        RecallView(screen: app.screen).show(
            form,
            grade: grade,
            reply: text,
            delegation: delegation?.delegation
        )
        guard let rating = try Asker(app: app).rating() else { throw EndOfInput() }
        let now = try app.time()
        let reply = Reply(text, selfRating: rating)
        guard let outcome = try session.submit(reply, at: now, after: elapsed) else { return }
        try app.store().append([.answered(outcome.review)], at: now, under: app.rules())
        OutcomeView(screen: app.screen, topic: topic, now: now, isSitting: false).show(outcome)
    }

    /// What was typed, and for how long the learner typed or spoke; nil when the input ends.
    private func speech() throws(Abandoned) -> (String, Duration)? {
        let start = app.world.timeAwake()
        let limit = timer.map { Duration.seconds($0) }
        while true {
            // Ctrl-C drops what was typed, not the time that it took.
            let left = limit.map { max(.zero, $0 - (app.world.timeAwake() - start)) }
            switch app.world.read("> ", .answer, left) {
            case .line(let line):
                if Asker.isQuit(line) { throw Abandoned() }
                let elapsed = app.world.timeAwake() - start
                app.screen.show("Time: \(elapsed.milliseconds / 1000) seconds.", as: .dim)
                return (line, elapsed)
            case .timedOut(let partial):
                app.screen.show("Time is up.", as: .bold)
                return (partial, app.world.timeAwake() - start)
            case .interrupted: app.screen.show("Type :quit to leave.")
            case .endOfInput: return nil
            }
        }
    }
}
