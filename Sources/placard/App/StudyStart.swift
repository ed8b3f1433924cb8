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
    /// What is to be said of the deck's plan, if it has one.
    let committee: CommitteeText?
    /// What was known before it.
    let progress: [CardProgress]
    let now: StudyTime

    /// Prepares a sitting, under the deck's plan unless it looks ahead, has its cards or is to have none.
    ///
    /// - Parameters:
    ///   - app: The program.
    ///   - topic: What is studied.
    ///   - scope: Which cards the sitting is about.
    ///   - minutes: How long it lasts; nil for as long as the plan has time today, or without a plan something to ask.
    ///   - hasPlan: Whether the plan is followed.
    /// - Throws: A ``Complaint`` where the plan cannot be read; ``Interrupted``.
    init(
        app: App,
        topic: Topic,
        scope: SittingScope = SittingScope(),
        minutes: Int? = nil,
        hasPlan: Bool = true
    ) throws {
        var scope = scope
        let store = try app.store()
        now = try app.time()
        self.topic = topic
        scope.front = try store.choice(Front.choice(deck: topic.deck.id)).flatMap { Front($0) }
        let isPlanned = !scope.isAhead && scope.cards == nil && hasPlan
        let committee = isPlanned ? try Committee(app: app, topic: topic) : nil
        if let minutes { scope.pace = SittingPace(unit: .seconds, room: Double(60 * minutes), shares: [:]) }
        if let committee {
            let room = try minutes.map { try committee.room(of: $0) }
            let digest = try app.digest(of: committee, room: room)
            self.committee = app.text(of: committee, digest)
            let wanted = scope.facts
            let day = try committee.day(digest, room: room ?? committee.room) { card in
                topic.fact(card.fact).map(wanted.contains) ?? false
            }
            if let day {
                scope.cards = day.pace.room > 0 ? day.cards : []
                scope.pace = day.pace
            }
        } else {
            self.committee = nil
        }
        progress = try committee?.progress ?? store.progress(ofDeck: topic.deck.id)
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

extension Committee {
    /// So many minutes in the unit of the plan's budget.
    func room(of minutes: Int) throws -> Int {
        switch plan.budget {
        case .minutes: 60 * minutes
        case .reviews: max(1, Int((Double(60 * minutes) / (try learner().times.mean)).rounded()))
        }
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
