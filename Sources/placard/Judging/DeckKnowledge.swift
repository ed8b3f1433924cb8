import Decks
import Questions

/// What a deck knows about answers, by the answers themselves.
struct DeckKnowledge {
    /// The deck's names.
    let lexicon: Lexicon
    private var variants: [String: Variants] = [:]
    private var points: [String: Focus.Point] = [:]

    /// Knows nothing.
    static let none = DeckKnowledge()

    private init() { lexicon = .empty }

    /// Collects what a deck says beside its answers.
    init(_ deck: Deck) {
        lexicon = Lexicon(deck)
        for fact in deck.facts {
            for aspect in fact.aspects { add(fact.variants(for: aspect), for: answers(of: fact, aspect)) }
            if case .focus(let focus) = fact.content {
                for point in focus.points { points[fold(point.text)] = point }
            }
        }
    }

    /// The variants of a line and those that the deck has for one of its right answers.
    func variants(for expected: [String], adding own: Variants) -> Variants {
        var all = own
        for answer in expected {
            guard let known = variants[fold(answer)] else { continue }
            all.accepted += known.accepted
            all.near += known.near
            all.siblings += known.siblings
        }
        return all
    }

    /// The point of a focus question with its words, when the deck has it.
    func point(_ text: String) -> Focus.Point { points[fold(text)] ?? Focus.Point(text) }

    private mutating func add(_ found: Variants, for answers: [String]) {
        guard found != Variants() else { return }
        for answer in answers {
            var known = variants[fold(answer)] ?? Variants()
            known.accepted += found.accepted
            known.near += found.near
            known.siblings += found.siblings
            variants[fold(answer)] = known
        }
    }

    /// The right answers of one card.
    private func answers(of fact: Fact, _ aspect: Aspect) -> [String] {
        switch fact.content {
        case .event(let event): aspect == .date ? [event.date.notation] : [event.text]
        case .actor(let actor):
            aspect == .role
                ? [actor.role].compactMap { $0 } : [actor.name] + [actor.acronym].compactMap { $0 }
        case .term(let term): [aspect == .meaning ? term.meaning : term.term]
        case .cloze(let cloze): cloze.blanks.filter { .blank($0.name) == aspect }.flatMap(\.answers)
        case .answer(let answer): [answer.answer]
        case .list(let list): list.titles
        case .pairs, .focus: []
        }
    }
}
