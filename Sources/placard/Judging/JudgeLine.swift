import Decks
import Foundation
import Judging
import Questions
import Words

/// One answer to judge, as a line of JSON gives it.
struct JudgeLine: Decodable {
    /// What the line is called in the output: a text or a number.
    let id: LineID?
    let kind: PlainQuestion.Kind
    let question: String?
    let expected: [String]
    let answer: String
    /// The right date in the notation of decks; without it, the first expected text is one.
    let date: String?
    /// How exactly the date is asked, when `date` is finer.
    let asked: HistoricalDate.Precision?
    /// How many items or points make a complete answer.
    let need: Int?
    let accept: [String]?
    let siblings: Asides?
    let near: Asides?
    /// What is not forgiven.
    let strict: [Strictness.Rule]?
    /// How far a number may be from the right one: "5 %" or "± 2".
    let tolerance: WrittenTolerance?
    /// Whether a number needs its unit.
    let unit: Strictness.UnitRule?

    /// The question that the line is about.
    var plainQuestion: PlainQuestion {
        PlainQuestion(
            kind,
            question ?? "",
            expected: expected,
            date: date,
            asked: asked,
            need: need,
            variants: Variants(
                accepted: accept ?? [],
                near: near?.asides ?? [],
                siblings: siblings?.asides ?? []
            ),
            strictness: Strictness(
                rules: Set(strict ?? []),
                tolerance: tolerance?.tolerance ?? .none,
                unit: unit
            )
        )
    }
}

extension PlainQuestion.Kind: Decodable {}
extension HistoricalDate.Precision: Decodable {}
extension Strictness.Rule: Decodable {}
extension Strictness.UnitRule: Decodable {}

/// How far a number may be off, as a text says it.
struct WrittenTolerance: Decodable {
    let tolerance: Tolerance

    init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let tolerance = Tolerance(text) else {
            throw DecodingError.dataCorrupted(
                DecodingError.Context(
                    codingPath: decoder.codingPath,
                    debugDescription: "neither a share nor a number",
                    underlyingError: UnfitValue("write \"5 %\" or \"± 2\"")
                )
            )
        }
        self.tolerance = tolerance
    }
}

/// A value that does not fit its key, with what to write instead.
struct UnfitValue: Error {
    let remedy: String

    init(_ remedy: String) { self.remedy = remedy }
}

extension PlainQuestion.Fault {
    /// What to tell the writer of the line.
    var message: String {
        switch self {
        case .nothingExpected: "\"expected\" is empty"
        case .noDate(let text): "not a date: \(text)"
        }
    }
}

/// The name of a line: JSON text or a JSON number.
enum LineID: Codable, Hashable {
    case text(String)
    case number(Int)

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let number = try? container.decode(Int.self) {
            self = .number(number)
        } else {
            self = .text(try container.decode(String.self))
        }
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .text(let text): try container.encode(text)
        case .number(let number): try container.encode(number)
        }
    }
}

/// Answers with a reason each, written as a list of texts or as an object of answer and reason.
struct Asides: Decodable, Hashable {
    let asides: [Aside]

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let texts = try? container.decode([String].self) {
            asides = texts.map { Aside($0) }
        } else {
            let reasons = try container.decode([String: String].self)
            asides = reasons.sorted { $0.key < $1.key }.map { Aside($0.key, reason: $0.value) }
        }
    }
}
