import Decks
import Questions

/// What a deck knows about answers, by the answers themselves.
struct DeckKnowledge {
    /// The deck's names.
    let lexicon: Lexicon
    private var variants: [String: Variants] = [:]
    private var asked: [(stems: Set<String>, key: String, accepted: [String])] = []
    private var points: [String: Focus.Point] = [:]
    private var events: [(stems: Set<String>, date: HistoricalDate, variants: Variants)] = []

    /// Knows nothing.
    static let none = DeckKnowledge()

    private init() { lexicon = .empty }

    /// Collects what a deck says beside its answers.
    init(_ deck: Deck) {
        lexicon = Lexicon(deck)
        for fact in deck.facts {
            for aspect in fact.aspects {
                var known = fact.variants(for: aspect)
                if case .answer(let answer) = fact.content {
                    // NB: what is right for one question may be wrong for another with the same answer.
                    asked.append((stems(of: answer.question), key(answer.answer), known.accepted))
                    known.accepted = []
                }
                add(known, for: answers(of: fact, aspect))
            }
            if case .event(let event) = fact.content {
                events.append((stems(of: event.text), event.date, fact.variants(for: .date)))
            }
            if case .focus(let focus) = fact.content {
                for point in focus.points { points[fold(point.text)] = point }
            }
        }
    }

    /// The variants of a line and those that the deck has for one of its right answers.
    func variants(for expected: [String], to question: String, adding own: Variants) -> Variants {
        var all = own
        let words = stems(of: question)
        let keys = Set(expected.map(key))
        for fact in asked where keys.contains(fact.key) {
            let shared = fact.stems.intersection(words).count
            if shared * 2 >= fact.stems.count { all.accepted += fact.accepted }
        }
        for answer in expected {
            guard let known = variants[key(answer)] else { continue }
            all.accepted += known.accepted
            all.near += known.near
            all.siblings += known.siblings
        }
        return all
    }

    /// The deck's event that a question is about, when its date says more than the one that is expected.
    ///
    /// A question is about an event when it has four fifths of the event's words.
    func event(_ question: String, on date: HistoricalDate) -> (date: HistoricalDate, variants: Variants)? {
        let asked = stems(of: question)
        let known = events.first { event in
            !event.stems.isEmpty && event.date != date && event.date.isWithin(date)
                && event.stems.intersection(asked).count * 5 >= event.stems.count * 4
        }
        return known.map { ($0.date, $0.variants) }
    }

    /// The beginnings of the longer words of a text.
    private func stems(of text: String) -> Set<String> {
        let words = fold(text).split { !$0.isLetter && !$0.isNumber }
        return Set(words.filter { $0.count >= 4 }.map { String($0.prefix(4)) })
    }

    /// The point of a focus question with its words, when the deck has it.
    func point(_ text: String) -> Focus.Point { points[fold(text)] ?? Focus.Point(text) }

    private mutating func add(_ found: Variants, for answers: [String]) {
        guard found != Variants() else { return }
        for answer in answers {
            var known = variants[key(answer)] ?? Variants()
            known.accepted += found.accepted
            known.near += found.near
            known.siblings += found.siblings
            variants[key(answer)] = known
        }
    }

    /// The normal form of an answer without its article: a line may say "Algiers Accord" for "the Algiers Accord".
    private func key(_ answer: String) -> String {
        let folded = fold(answer)
        let article = ["the ", "a ", "an "].first { folded.hasPrefix($0) }
        return String(folded.dropFirst(article?.count ?? 0))
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
