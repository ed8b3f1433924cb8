import Decks
import Foundation
import Judging

/// An answer judged by hand: a line of a fixture.
struct JudgedRow: Decodable {
    let id: String
    let question: String
    let kind: PlainQuestion.Kind
    let expected: [String]
    let answer: String
    let verdict: Verdict
    /// What decides it: form (its strings alone), knowledge, meaning or rubric.
    let basis: String
    let date: String?
    let siblings: Texts?
    let near: Texts?
    let subject: String?

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

    /// The rows of a file.
    static func all(at path: String) throws -> [JudgedRow] {
        try Data(contentsOf: URL(filePath: path)).split(separator: 0x0A).map {
            try JSONDecoder().decode(JudgedRow.self, from: Data($0))
        }
    }

    /// What the judge thinks of the answer.
    func judged(with knowledge: DeckKnowledge) throws -> PlainQuestion.Outcome {
        let question = PlainQuestion(
            kind,
            question,
            expected: expected,
            date: date,
            variants: Variants(near: near?.asides ?? [], siblings: siblings?.asides ?? [])
        )
        return try question.judge(answer, with: knowledge)
    }

    /// Whether a verdict is right where it is wrong, or the other way round.
    func isTurnedAround(by judged: Verdict) -> Bool {
        Set([verdict, judged]) == [.correct, .wrong]
    }
}

extension PlainQuestion.Kind: Decodable {}
extension Verdict: Decodable {}
