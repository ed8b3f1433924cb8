import Decks
import Questions
import Words

/// Which actors the facts of a deck are about, so that what belongs together can be met together.
///
/// Those that the author lists under `actors`, the actor itself, and those whose name or acronym stands in the texts.
struct ActorMentions {
    /// For each fact, in the deck's order, the places of its actors among the facts: the rarest in the deck first.
    let actors: [[Int]]

    /// Looks for every name in every text; linear in the length of the texts.
    init(_ deck: Deck) {
        let names = ActorNames(deck.facts)
        let found = deck.facts.indices.map { place in
            let fact = deck.facts[place]
            let own = fact.kind == .actors ? [place] : []
            let listed = fact.actors.compactMap { names.places[$0] }
            return Set(own + listed + fact.texts.flatMap(names.actors))
        }
        var counts: [Int: Int] = [:]
        for actors in found { for actor in actors { counts[actor, default: 0] += 1 } }
        actors = found.map { $0.sorted { (counts[$0] ?? 0, $0) < (counts[$1] ?? 0, $1) } }
    }
}

/// The names of a deck's actors, by their first words.
private struct ActorNames {
    /// The places of the actors among the facts, by id.
    private(set) var places: [String: Int] = [:]
    private var acronyms: [Substring: [(words: [Substring], actor: Int)]] = [:]
    private var names: [String: [(words: [String], actor: Int)]] = [:]

    init(_ facts: [Fact]) {
        for (place, fact) in facts.enumerated() {
            guard case .actor(let actor) = fact.content else { continue }
            places[fact.id] = place
            for acronym in [actor.acronym].compactMap(\.self) + actor.otherAcronyms {
                let words = Self.words(of: acronym)
                if let first = words.first { acronyms[first, default: []].append((words, place)) }
            }
            for name in [actor.name] + fact.variants(for: .name).accepted {
                let words = FoldedText(name).words
                if let first = words.first { names[first, default: []].append((words, place)) }
            }
        }
    }

    /// The actors that a text names: acronyms as they are written, names without regard to case and accents.
    func actors(in text: String) -> [Int] {
        (acronyms.isEmpty ? [] : Self.found(acronyms, in: Self.words(of: text)))
            + (names.isEmpty ? [] : Self.found(names, in: FoldedText(text).words))
    }

    private static func words(of text: String) -> [Substring] {
        text.split { !$0.isLetter && !$0.isNumber }
    }

    private static func found<Word: Hashable>(
        _ names: [Word: [(words: [Word], actor: Int)]],
        in words: [Word]
    ) -> [Int] {
        words.indices.flatMap { start in
            (names[words[start]] ?? []).filter { words[start...].starts(with: $0.words) }.map(\.actor)
        }
    }
}

extension Fact {
    /// What a learner reads of the fact.
    fileprivate var texts: [String] { [title] + aspects.map { solution(for: $0) } }
}
