import ArgumentParser
import Decks
import Foundation
import Judging
import Questions
import Scheduling
import Storage
import Study
import Words

/// `cards`: browse.
struct CardsCommand: Command {
    static let configuration = CommandConfiguration(
        commandName: "cards",
        abstract: "Browse cards: memory, due date and, for one card, its history.",
        usage: "placard cards [<words> ...] [<options>]",
        discussion: """
            Words search the facts' texts and ids; a card's id (fact/aspect, or deck/fact/aspect) or a fact's id shows it \
            whole; a deck's name in front chooses the deck.
            --json writes {"cards": [{"card": id, "question": text, "answer": text, "weight": "core", "normal" or \
            "detail", "state": "new", "learning", \
            "review" or "suspended", "due": date or absent, "stability": days or absent, "difficulty": 1 to 10 or \
            absent, "retrievability": 0 to 1 or absent, "reviews": n, "lapses": n, "leech": true or false}]}.
            """
    )

    static let isPaged = true

    @Argument(help: "What to search for.", completion: .names)
    var words: [String] = []
    @Option(help: "The deck; without it the only one there is, or the one studied last.", completion: .names)
    var deck: String?
    @OptionGroup var facts: FilterOptions
    @Flag(help: "Write JSON.")
    var json = false
    @OptionGroup var global: GlobalOptions

    func run(in app: App) throws {
        let topic = try app.topic(naming: words.first, in: deck)
        let named = words.count == 1 ? topic.cards(named: words[0]) : []
        let found = try matches(in: topic).filter { !named.contains($0) }
        let browser = CardBrowser(app: app, topic: topic)
        if json {
            app.screen.lay(try JSON.text(of: ["cards": try browser.rows(of: named + found)]))
        } else if !named.isEmpty || (words.count == 1 && Set(found.map(\.fact)).count == 1) {
            try show(named, and: found, of: topic, in: app)
        } else if found.isEmpty {
            throw Complaint(
                words.isEmpty
                    ? "no card of \(topic.deck.id) is one of these"
                    : "no card of \(topic.deck.id) has “\(words.joined(separator: " "))”",
                remedy: "try other words or options, or another deck with --deck"
            )
        } else {
            try browser.list(found)
        }
    }

    /// Shows the cards that were named whole, and lists what else was found; all whole where they are of one fact.
    private func show(_ named: [CardID], and found: [CardID], of topic: Topic, in app: App) throws {
        let isNamed = !named.isEmpty
        for card in isNamed ? named : found { try CardView(app: app, topic: topic).explain(card) }
        guard isNamed, !found.isEmpty else { return }
        app.screen.gap()
        app.screen.show("Also with “\(words.joined(separator: " "))”:")
        try CardBrowser(app: app, topic: topic).list(found)
    }

    /// The cards that have all of the words; the deck's own name in front says no more than which deck.
    private func matches(in topic: Topic) throws -> [CardID] {
        let cards = topic.deck.cardIDs
        let words = words.first == topic.deck.id ? Array(words.dropFirst()) : words
        let filter = try facts.filter(for: topic.deck)
        let keys = words.map { fold($0) }
        return cards.filter { card in
            guard let fact = topic.fact(card.fact), filter.contains(fact) else { return false }
            let text = fold(
                "\(card) \(fact.title) \(fact.solution(for: card.aspect)) \(fact.tags.joined(separator: " "))"
            )
            return keys.allSatisfy(text.contains)
        }
    }
}

/// Lists cards with what is known of each.
private struct CardBrowser {
    let app: App
    let topic: Topic

    struct Row: Encodable {
        let card: String
        let question: String
        let answer: String
        let weight: String
        let state: String
        let due: String?
        let stability: Double?
        let difficulty: Double?
        let retrievability: Double?
        let reviews: Int
        let lapses: Int
        let leech: Bool
    }

    func rows(of cards: [CardID]) throws -> [Row] {
        let now = try app.time()
        let rules = try app.rules()
        let known = try progress()
        return cards.compactMap { card in
            guard let fact = topic.fact(card.fact) else { return nil }
            let progress = known[card] ?? CardProgress(new: card)
            return Row(
                card: card.description,
                question: fact.prompt(for: card.aspect, as: .text),
                answer: fact.solution(for: card.aspect),
                weight: fact.weight.rawValue,
                state: state(of: progress),
                due: dueDate(of: progress, now: now),
                stability: progress.memory?.stability,
                difficulty: progress.memory?.difficulty,
                retrievability: rules.retrievability(of: progress, at: now),
                reviews: progress.reviews,
                lapses: progress.lapses,
                leech: progress.isLeech
            )
        }
    }

    func list(_ cards: [CardID]) throws {
        let now = try app.time()
        let known = try progress()
        for card in cards {
            guard let fact = topic.fact(card.fact) else { continue }
            let progress = known[card] ?? CardProgress(new: card)
            let when = progress.isSuspended ? "suspended" : progress.isNew ? "new" : due(progress, now)
            let weight = fact.weight == .normal ? "" : "\(fact.weight), "
            let leech = progress.isLeech ? ", leech" : ""
            app.screen.show("\(card.fact)/\(card.aspect) (\(weight)\(when)\(leech))", as: .bold)
            app.screen.show(
                "\(fact.prompt(for: card.aspect, as: .text)) \(app.screen.arrow) \(fact.solution(for: card.aspect))",
                indent: 2,
                hanging: 2
            )
        }
        app.screen.show("\(Wording.count(cards.count, "card")). “cards ID” shows one whole.", as: .dim)
    }

    private func progress() throws -> [CardID: CardProgress] {
        let cards = try app.store().progress(ofDeck: topic.deck.id)
        return Dictionary(cards.map { ($0.card, $0) }) { first, _ in first }
    }

    private func due(_ progress: CardProgress, _ now: StudyTime) -> String {
        switch progress.due {
        case .moment: "unfinished"
        case .day(let day): "due \(Wording.days(until: day, from: now.day))"
        case nil: "new"
        }
    }

    private func state(of progress: CardProgress) -> String {
        if progress.isSuspended { return "suspended" }
        if progress.isNew { return "new" }
        return if case .moment = progress.due { "learning" } else { "review" }
    }

    private func dueDate(of progress: CardProgress, now: StudyTime) -> String? {
        switch progress.due {
        case .moment: StudyTime.dateText(ofDay: now.day)
        case .day(let day): StudyTime.dateText(ofDay: day)
        case nil: nil
        }
    }
}
