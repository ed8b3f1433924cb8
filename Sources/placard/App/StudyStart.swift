import Decks
import Questions
import Storage
import Study
import UnicodeText

/// What `study` begins with: the sitting, and the plan that chose its cards.
///
/// What the lists of decks say is due is counted here too, so that they never promise what no sitting asks.
struct StudyStart {
    let topic: Topic
    let session: Session
    /// The deck on the way to its committee, if it has a plan.
    let committee: Committee?
    /// The plan as it was solved for today.
    let solution: CommitteeTask.Solution?
    /// What was known before it.
    let progress: [CardProgress]
    let now: StudyTime

    /// Prepares a sitting, under the deck's plan unless it looks ahead, has its cards or is to have none.
    init(app: App, topic: Topic, scope: SittingScope = SittingScope(), hasPlan: Bool = true) throws {
        var scope = scope
        let store = try app.store()
        now = try app.time()
        self.topic = topic
        scope.front = try store.choice(Front.choice(deck: topic.deck.id)).flatMap { Front($0) }
        committee =
            scope.isAhead || scope.cards != nil || !hasPlan ? nil : try Committee(app: app, topic: topic)
        let task = committee?.task()
        solution = try app.planning { try task?.solved(checkCancellation: $0) }
        if let solution { scope.cards = solution.todaysCards(of: topic, in: scope) }
        progress = try store.progress(ofDeck: topic.deck.id)
        session = Session(
            topic: topic,
            progress: progress,
            rules: try app.rules(),
            scope: scope,
            seed: app.seed,
            at: now,
            transforms: .unicode
        )
    }
}

extension App {
    /// What `study` would ask of a deck now.
    ///
    /// Only what is due is read, unless the deck has a plan or something in front, or is nearly all met: then its file.
    func offer(of summary: Library.Summary, _ counts: DeckCounts?) throws -> Offer {
        let store = try store()
        let now = try time()
        let hasOrder = try [Front.choice(deck: summary.id), App.committeeChoice(summary.id)]
            .contains { try store.choice($0)?.isEmpty == false }
        if !hasOrder {
            let known = try counts.map { try store.cardsOfInterest(inDeck: $0.deck, on: now.day) } ?? []
            let met = counts.map { $0.seen + $0.suspendedNew } ?? 0
            let due = DueCards(known, rules: try rules(), at: now)
            if let offer = Offer(due, facts: summary.facts, cards: summary.cards, met: met) { return offer }
        }
        let topic = Topic(try library.read(library.entry(named: summary.path)))
        do {
            return try StudyStart(app: self, topic: topic).session.offer
        } catch is Complaint {
            return try StudyStart(app: self, topic: topic, hasPlan: false).session.offer
        }
    }
}
