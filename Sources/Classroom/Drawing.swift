// Draws the questions of a review from a deck, all at its beginning.
public import Decks
public import Questions
import Scheduling

/// How the class answers, which decides what is drawn.
public enum Answering: String, Codable, Hashable, Sendable, CaseIterable {
    /// Each player answers on a device.
    case devices
    /// Teams take turns; after a mistake the next one may steal.
    case turns
    /// The team that presses its key first answers; after a mistake the others may press again.
    case buzzers
    /// The whole class raises hands or cards, and the host counts.
    case hands
}

/// Draws questions: one a fact, in an order that a seed decides.
public struct Drawing: Sendable {
    private let topic: Topic
    private let answering: Answering
    private var generator: SeededGenerator
    private var timeline: [PlaceForm.Known] = []
    /// The events that were laid out at first: their dates are on the screen.
    private var given: [PlaceForm.Known] = []

    /// The questions of a review.
    ///
    /// Where a class votes, every question has options; where teams speak, answers are recalled, and events are placed
    /// into one timeline that grows from question to question. Focus questions are drawn only if `kinds` names them.
    ///
    /// - Parameters:
    ///   - topic: What is reviewed.
    ///   - count: How many questions are wanted; fewer when the deck has fewer facts that fit.
    ///   - kinds: Which kinds of fact; nil for all but focus questions.
    ///   - answering: How the class answers.
    ///   - seed: Decides the draw.
    /// - Returns: The questions, frozen.
    public static func questions(
        of topic: Topic,
        count: Int,
        kinds: Set<Fact.Kind>? = nil,
        answering: Answering,
        seed: UInt64
    ) -> [PaperQuestion] {
        var drawing = Drawing(topic: topic, answering: answering, generator: SeededGenerator(seed: seed))
        let wanted = kinds ?? Set(Fact.Kind.allCases.filter { $0 != .focus })
        let facts = topic.deck.facts.filter { wanted.contains($0.kind) }
        var drawn: [PaperQuestion] = []
        for fact in facts.shuffled(using: &drawing.generator) where drawn.count < count {
            if drawing.isGiven(fact) { continue }
            if let question = drawing.question(of: fact) { drawn.append(question) }
        }
        return drawn
    }

    private init(topic: Topic, answering: Answering, generator: SeededGenerator) {
        self.topic = topic
        self.answering = answering
        self.generator = generator
    }

    private func isGiven(_ fact: Fact) -> Bool {
        guard case .event(let event) = fact.content else { return false }
        return given.contains { $0.text == event.text && $0.date == event.date }
    }

    private mutating func question(of fact: Fact) -> PaperQuestion? {
        for aspect in fact.aspects.shuffled(using: &generator) {
            let card = CardID(deck: topic.deck.id, fact: fact.id, aspect: aspect)
            if let question = question(card, fact) { return question }
        }
        return nil
    }

    private mutating func question(_ card: CardID, _ fact: Fact) -> PaperQuestion? {
        switch answering {
        case .turns, .buzzers:
            if let placed = placing(card) { return paper(placed, fact) }
            let kind = Ladder.forms(for: card.aspect, strength: .mature).last ?? .recall
            return asked(card, fact, kinds: [kind, .choice, .recall])
        case .hands, .devices: return asked(card, fact, kinds: [.choice, .place, .truth])
        }
    }

    private mutating func asked(_ card: CardID, _ fact: Fact, kinds: [FormKind]) -> PaperQuestion? {
        // What can only be compared is asked as a choice where there is one: a class is not self-rated.
        let isSpeech = fact.kind == .focus
        let ordered = isSpeech ? [.recall] : kinds.filter { $0 != .recall } + kinds.filter { $0 == .recall }
        for kind in ordered {
            let made = topic.question(
                for: card,
                of: fact,
                as: kind,
                strength: .young,
                using: &generator
            )
            if let made { return paper(made, fact) }
        }
        return nil
    }

    /// The date of an event as a place in the timeline of those before it.
    private mutating func placing(_ card: CardID) -> Question? {
        guard card.aspect == .date else { return nil }
        if timeline.isEmpty { layOut(besides: card) }
        guard !timeline.isEmpty, timeline.count < Self.longestTimeline,
            let question = topic.placing(card, into: timeline), case .place(let form) = question.form
        else { return nil }
        if topic.isAnchor(card) { timeline = (form.timeline + [form.event]).sorted { $0.date < $1.date } }
        return question
    }

    /// So many events fit on a screen of 24 lines beside the question.
    private static let longestTimeline = 8

    /// Lays out two events that are not asked, so that the first place is no toss of a coin.
    private mutating func layOut(besides card: CardID) {
        let others = topic.deck.facts.filter { $0.id != card.fact && $0.aspects.contains(.date) }
        for fact in others.shuffled(using: &generator) where timeline.count < 2 {
            guard case .event(let event) = fact.content, !event.isDisputed,
                timeline.allSatisfy({ !$0.date.cannotBeTold(from: event.date) })
            else { continue }
            timeline.append(PlaceForm.Known(date: event.date, text: event.text))
        }
        timeline.sort { $0.date < $1.date }
        given = timeline
    }

    private func paper(_ question: Question, _ fact: Fact) -> PaperQuestion {
        PaperQuestion(question, fact: fact, deck: topic.deck)
    }
}
