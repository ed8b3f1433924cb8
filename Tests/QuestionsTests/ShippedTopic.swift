// The decks of the project, read once for all tests that ask every card.

import DeckFiles
import Decks
import Foundation
import Judging
import Questions
import Scheduling
import Testing

/// A deck of the project that is made ready for asking.
struct ShippedTopic: Sendable, CustomTestStringConvertible {
    let name: String
    let topic: Topic
    let lexicon: Lexicon

    var testDescription: String { name }

    static let all = ["mali", "example"].compactMap(ShippedTopic.init)

    private init?(_ name: String) {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let path = root.appending(path: "decks/\(name).yaml").path
        guard let deck = try? DeckReader.read(contentsOf: path).deck else { return nil }
        self.name = name
        topic = Topic(deck)
        lexicon = Lexicon(deck)
        questions = Self.ask(topic, Strength.allCases, seeds: 0..<2)
    }

    /// Two questions for every card at every strength.
    let questions: [AskedCard]

    /// One question for every card at each strength from each seed.
    func ask(_ strengths: [Strength], seeds: Range<UInt64>) -> [AskedCard] {
        Self.ask(topic, strengths, seeds: seeds)
    }

    private static func ask(_ topic: Topic, _ strengths: [Strength], seeds: Range<UInt64>) -> [AskedCard] {
        seeds.flatMap { seed in
            strengths.flatMap { strength in
                topic.deck.cardIDs.map { card in
                    var generator = SeededGenerator(seed: StableHash.hash("\(card)\(strength)\(seed)"))
                    let question = topic.question(for: card, strength: strength, using: &generator)
                    return AskedCard(card: card, strength: strength, question: question)
                }
            }
        }
    }
}

/// A card and what was made of it; nil where nothing could be.
struct AskedCard: Sendable, Hashable {
    let card: CardID
    let strength: Strength
    let question: Question?
}
