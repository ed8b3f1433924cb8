// From a question of the deck to the paper that a review keeps, and back to a form that judges.
public import Decks
import Judging
public import Questions
import Words

extension PaperQuestion {
    /// Freezes a question.
    public init(_ question: Question, fact: Fact, deck: Deck) {
        self.init(
            card: question.card.description,
            form: question.form.kind.rawValue,
            prompt: question.prompt,
            solution: question.solution
        )
        note = fact.note
        sources = fact.sources.compactMap { deck.source($0)?.title }
        switch question.form {
        case .choice(let form): options = Self.options(of: form)
        case .truth(let form): options = Self.options(of: form.choice)
        case .place(let form):
            options = Self.options(of: form)
            timeline = form.timeline.map { Known(date: "\($0.date)", text: $0.text) }
        case .order(let form): arrangement = .order(shown: form.shown, solution: form.solution)
        case .match(let form):
            arrangement = .match(left: form.left, right: form.right, solution: form.solution)
        case .recall(let form): freeze(form)
        case .date, .text, .list: break
        }
    }

    private mutating func freeze(_ form: RecallForm) {
        guard case .points(_, let focus) = form.model else { return }
        parts = focus.parts
        points = focus.points.map(\.text)
        needed = focus.needed
        views = focus.views.map { View(delegation: $0.delegation, position: $0.position) }
    }

    private static func options(of form: ChoiceForm) -> [Option] {
        form.options.enumerated().map { index, option in
            Option(
                label: ChoiceForm.letter(index),
                text: option.text,
                isRight: index == form.right,
                really: option.belongsTo
            )
        }
    }

    /// The places between the events of a timeline, numbered from 1.
    private static func options(of form: PlaceForm) -> [Option] {
        (0..<form.gaps).map { gap in
            Option(label: "\(gap + 1)", text: form.place(ofGap: gap), isRight: form.rightGaps.contains(gap))
        }
    }
}

extension PaperQuestion {
    /// The option that a reply picks; nil for none.
    public func pick(_ reply: String) -> Int? {
        if FormKind(rawValue: form) == .truth, let verdict = TruthForm.verdict(of: reply) { return verdict }
        return ChoiceReading(labels: options.map(\.label), texts: options.map(\.text)).index(of: reply)
    }

    /// What judges a typed answer; nil where only the teacher can, as when the deck has the fact no more.
    ///
    /// Forms that were drawn by chance come from the paper, so that they are as the class saw them; the rest from the
    /// deck, so that a mended deck judges better at once.
    public func form(in topic: Topic) -> Form? {
        switch arrangement {
        case .order(let shown, let solution): return .order(OrderForm(shown: shown, solution: solution))
        case .match(let left, let right, let solution):
            return .match(MatchForm(left: left, right: right, solution: solution))
        case nil: break
        }
        guard options.isEmpty, let card = CardID(card), let fact = topic.fact(behind: card),
            let kind = FormKind(rawValue: form)
        else { return nil }
        var generator = Unchanging()
        return topic.question(for: card, of: fact, as: kind, strength: .mature, using: &generator)?.form
    }

    /// The forms that are made with it draw nothing.
    private struct Unchanging: RandomNumberGenerator {
        mutating func next() -> UInt64 { 0 }
    }
}
