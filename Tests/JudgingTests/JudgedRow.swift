import DeckFiles
import Decks
import Foundation
import Judging
import Testing

/// An answer judged by hand: a line of a fixture.
struct JudgedRow: Decodable {
    let id: String
    let question: String
    let kind: String
    let expected: [String]
    let answer: String
    let verdict: String
    let basis: String
    let date: String?
    let siblings: Texts?
    let near: Texts?

    /// Texts as a list, or as an object of texts and what they are.
    struct Texts: Decodable {
        let asides: [Aside]

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if let texts = try? container.decode([String].self) {
                asides = texts.map { Aside($0) }
            } else {
                asides = try container.decode([String: String].self).sorted { $0.key < $1.key }
                    .map { Aside($0.key, reason: $0.value) }
            }
        }
    }

    /// The rows of a fixture.
    static func all(in fixture: String) throws -> [JudgedRow] {
        let text = String(decoding: try Fixture.data(fixture), as: UTF8.self)
        return try text.split(separator: "\n").map {
            try JSONDecoder().decode(JudgedRow.self, from: Data($0.utf8))
        }
    }

    /// The judge's verdict, with what a deck knows about the question.
    func judged(with knowledge: DeckKnowledge) throws -> String {
        let question = PlainQuestion(
            try #require(PlainQuestion.Kind(rawValue: kind)),
            question,
            expected: expected,
            date: date,
            variants: Variants(near: near?.asides ?? [], siblings: siblings?.asides ?? [])
        )
        return try question.judge(answer, with: knowledge).verdict.rawValue
    }
}

/// Files beside the tests.
enum Fixture {
    static func data(_ name: String) throws -> Data {
        let url = try #require(Bundle.module.url(forResource: "Fixtures/\(name)", withExtension: nil))
        return try Data(contentsOf: url)
    }

    /// A deck of the project.
    static func shippedDeck(_ name: String) throws -> Deck {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        return try #require(DeckReader.read(contentsOf: root.appending(path: "decks/\(name).yaml").path).deck)
    }
}
