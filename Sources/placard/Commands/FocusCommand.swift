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

    @Argument(
        help: "The deck; without it the only one there is, or the one studied last.",
        completion: .names
    )
    var deck: String?
    @Option(help: "The focus question: its number or its id.")
    var question: String?
    @Option(
        name: .customLong("as"),
        help: "The delegation you speak for, by its whole name or a short one such as UK.",
        completion: .names
    )
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
        let fact = try chosen(from: facts, app: app)
        guard case .focus(let focus) = fact.content else { return }
        let speaker =
            try delegation.map { try named($0, among: focus, of: topic) } ?? spokenFor(focus, app: app)
        try practise(fact, of: topic, as: speaker, app: app)
    }

    private func chosen(from facts: [Fact], app: App) throws -> Fact {
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
        let number = try Asker(app: app).pick("Which question? ", from: numbers)
        return facts[(Int(number) ?? 1) - 1]
    }

    private func named(_ word: String, among focus: Focus, of topic: Topic) throws -> String {
        let names = focus.views.map(\.delegation)
        if let name = topic.deck.delegation(word, among: names) { return name }
        throw Complaint.unknown("view of", word, in: "on this question", known: names)
    }

    private func spokenFor(_ focus: Focus, app: App) throws -> String? {
        guard !focus.views.isEmpty, app.world.isInteractive else { return nil }
        for (index, view) in focus.views.enumerated() {
            app.screen.show("\(index + 1)) \(view.delegation)", indent: 2)
        }
        let numbers = focus.views.indices.map { "\($0 + 1)" }
        let picked = try Asker(app: app).pick("Speak for (Return for nobody)? ", from: numbers + [""])
        return Int(picked).map { focus.views[$0 - 1].delegation }
    }

    private func practise(_ fact: Fact, of topic: Topic, as delegation: String?, app: App) throws {
        let card = CardID(deck: topic.deck.id, fact: fact.id, aspect: .points)
        var scope = SittingScope(cards: [card])
        scope.hasFirstLooks = false
        let session = Session(
            topic: topic,
            progress: try app.store().progress(ofDeck: topic.deck.id),
            rules: try app.rules(),
            scope: scope,
            seed: app.seed,
            at: try app.time()
        )
        guard session.question != nil else {
            throw Complaint("\(card) is suspended", remedy: "“unsuspend \(card)” brings it back")
        }
        let speaker = delegation.map { "for \($0)" } ?? "for yourself"
        let limit = timer.map { " · \($0) seconds" } ?? ""
        let practice = Sitting<Session>.Practice(
            delegation: delegation,
            limit: timer.map { .seconds($0) }
        )
        var sitting = Sitting(app: app, topic: topic, asked: session, practice: practice) { _ in
            "focus question \(speaker)\(limit)"
        }
        _ = try sitting.run()
    }
}
