import ArgumentParser
import Decks
import Questions
import Study

/// `brief`: one page for the morning of committee.
struct BriefCommand: Command {
    static let configuration = CommandConfiguration(
        commandName: "brief",
        abstract: "Show one page for the morning of committee: weakest core facts, focus points, your view.",
        usage: "placard brief [<deck>] [<options>]"
    )

    static let isPaged = true

    /// Facts that a page has room for beside the focus questions.
    private static let facts = 10

    @Argument(
        help: "The deck; without it the only one there is, or the one studied last.",
        completion: .names
    )
    var deck: String?
    @Option(
        name: .customLong("as"),
        help: "The delegation whose views are shown, by its whole name or a short one such as UK.",
        completion: .names
    )
    var delegation: String?
    @OptionGroup var global: GlobalOptions

    func run(in app: App) throws {
        let topic = try app.topic(deck)
        let speaker = try delegation.map { try named($0, in: topic) }
        let title = [topic.deck.title, topic.deck.committee].compactMap(\.self).joined(separator: " · ")
        app.screen.show(title, as: .bold)
        try showWeakest(topic, app)
        for fact in topic.deck.facts {
            guard case .focus(let focus) = fact.content else { continue }
            app.screen.gap()
            app.screen.show(focus.question, as: .bold)
            for point in focus.points { app.screen.show("- \(point.text)", hanging: 2) }
            if let view = focus.views.first(where: { $0.delegation == speaker }) {
                app.screen.show("\(view.delegation): \(view.position)", indent: 2, hanging: 2)
            }
        }
    }

    /// The facts that matter most and sit least; in a deck that sets none apart, of all.
    private func showWeakest(_ topic: Topic, _ app: App) throws {
        let readiness = try app.readiness(of: topic, after: 0)
        let hasCore = topic.deck.facts.contains { $0.weight == .core }
        let isPart = { (fact: Fact) in fact.kind != .focus && (!hasCore || fact.weight == .core) }
        guard let ready = readiness.readiness(of: isPart) else { return }
        app.screen.show(
            "\(hasCore ? "Core facts" : "Facts"): \(Wording.percent(ready.recall)) ready. The weakest:"
        )
        for standing in readiness.weakest(includesUnmet: true, where: isPart).prefix(Self.facts) {
            guard let fact = topic.fact(standing.card.fact) else { continue }
            FactText(screen: app.screen).show(fact, hasNote: false)
        }
    }

    private func named(_ word: String, in topic: Topic) throws -> String {
        let names = topic.deck.delegations
        if let name = topic.deck.delegation(word, among: names) { return name }
        throw Complaint.unknown(
            "view of",
            word,
            in: "in \(topic.deck.id)",
            known: names,
            remedy: "add some to its focus questions"
        )
    }
}
