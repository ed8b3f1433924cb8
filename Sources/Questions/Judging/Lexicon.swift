public import Decks

/// All names and answers of a deck with what they are about.
///
/// They are found by their normal form, so that a judgement never compares against every name.
public struct Lexicon: Sendable {
    /// A name or answer of the deck.
    struct Item: Hashable, Sendable {
        /// The name as the author writes it.
        let name: String
        /// What it is the answer to, or what it is.
        let description: String
        /// The fact it belongs to.
        let fact: Int
    }

    private var items: [String: [Item]] = [:]

    /// A lexicon of no deck.
    public static let empty = Lexicon()

    private init() {}

    /// Collects the names and answers of a deck.
    public init(_ deck: Deck) {
        for (index, fact) in deck.facts.enumerated() { add(fact, index) }
    }

    /// The names and answers with the normal form of a text.
    func items(for key: String) -> [Item] { items[key] ?? [] }

    private mutating func add(_ fact: Fact, _ index: Int) {
        switch fact.content {
        case .event(let event): add(event.text, event.date.description, index)
        case .actor(let actor):
            let names = [actor.name] + [actor.acronym].compactMap { $0 } + actor.otherAcronyms
            for name in names + fact.variants(for: .name).accepted {
                add(name, actor.role ?? actor.name, index)
            }
        case .term(let term):
            for name in [term.term] + fact.variants(for: .term).accepted { add(name, term.meaning, index) }
        case .cloze(let cloze):
            for blank in cloze.blanks {
                for answer in blank.answers { add(answer, cloze.sentence(), index) }
            }
        case .answer(let answer): add(answer.answer, answer.question, index)
        case .list(let list):
            for name in list.items.joined() { add(name, list.question, index) }
        case .pairs, .focus: break
        }
    }

    private mutating func add(_ name: String, _ description: String, _ fact: Int) {
        let key = Phrase(name).key
        guard !key.isEmpty else { return }
        items[key, default: []].append(Item(name: name, description: description, fact: fact))
    }
}
