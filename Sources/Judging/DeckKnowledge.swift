public import Decks
public import Words

/// What a deck knows about answers, by the answers themselves.
public struct DeckKnowledge: Sendable {
    /// The deck's names.
    private(set) var lexicon: Lexicon
    private var variants: [String: Variants] = [:]
    private var asked: [(stems: Set<String>, keys: Set<String>, variants: Variants)] = []
    private var points: [String: Focus.Point] = [:]
    private var events: [(stems: Set<String>, date: HistoricalDate, variants: Variants)] = []

    /// Knows nothing.
    public static let none = DeckKnowledge()

    private init() { lexicon = .empty }

    /// The same with names of other scripts and languages.
    public func reading(_ transforms: TextTransforms) -> DeckKnowledge {
        var knowledge = self
        knowledge.lexicon = knowledge.lexicon.reading(by: transforms)
        return knowledge
    }

    /// The same with some of the rules only, for a benchmark of what each does.
    public func judging(by rules: [Rule]) -> DeckKnowledge {
        var knowledge = self
        knowledge.lexicon = knowledge.lexicon.judging(by: rules)
        return knowledge
    }

    /// Collects what a deck says beside its answers.
    ///
    /// - Complexity: O(length of the deck's texts).
    public init(_ deck: Deck) {
        lexicon = Lexicon(deck)
        for fact in deck.facts {
            for aspect in fact.aspects {
                var known = fact.variants(for: aspect)
                if case .answer(let answer) = fact.content {
                    // NB: what is right for one question may be wrong for another with the same answer.
                    let keys = Set(([answer.answer] + known.accepted).map(key))
                    asked.append((stems(of: answer.question), keys, known))
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
        for fact in asked where !keys.isDisjoint(with: fact.keys) {
            let shared = fact.stems.intersection(words).count
            guard shared * 2 >= fact.stems.count else { continue }
            all = all.adding(fact.variants)
        }
        for answer in expected {
            if let known = variants[key(answer)] { all = all.adding(known) }
        }
        return all
    }

    /// The deck's event that a question is about, when its date says more than the one that is expected.
    ///
    /// A question is about the event of its time with which it shares the most words, if those are half of its own.
    func event(_ question: String, on date: HistoricalDate) -> (date: HistoricalDate, variants: Variants)? {
        let asked = stems(of: question).subtracting(DeckKnowledge.asking)
        let known = events.filter { $0.date != date && $0.date.isWithin(date) }
            .map { (event: $0, shared: $0.stems.intersection(asked).count) }
        guard let most = known.map(\.shared).max(), most >= 2, most * 2 >= asked.count else { return nil }
        let best = known.filter { $0.shared == most }
        return best.count == 1 ? (best[0].event.date, best[0].event.variants) : nil
    }

    /// The beginnings of words that only ask for a date.
    private static let asking: Set<String> = [
        "when", "whic", "what", "year", "mont", "date", "acco", "guid", "sinc",
    ]

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
            variants[key(answer)] = (variants[key(answer)] ?? Variants()).adding(found)
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
