import Decks
import Foundation
import Questions
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
    let siblings: [String]?

    /// The rows of a fixture.
    static func all(in fixture: String) throws -> [JudgedRow] {
        let text = String(decoding: try Fixture.data(fixture), as: UTF8.self)
        return try text.split(separator: "\n").map {
            try JSONDecoder().decode(JudgedRow.self, from: Data($0.utf8))
        }
    }

    /// The judge's verdict, with what a deck knows about the question.
    func judged(with knowledge: Knowledge? = nil) throws -> String {
        let known = knowledge?.variants ?? Variants()
        let variants = Variants(
            accepted: known.accepted,
            near: known.near,
            siblings: known.siblings + (siblings ?? []).map { Aside($0) }
        )
        switch kind {
        case "date":
            let asked = try HistoricalDate(notation: date ?? "").precision
            let right = try HistoricalDate(notation: knowledge?.date ?? date ?? "")
            return judgedDate(DateAnswer(prompt: question, date: right, asked: asked, variants: variants))
        case "list":
            let items = expected.map { $0.split(separator: "|").map { String($0).trimmingSpaces } }
            let list = ListAnswer(
                prompt: question,
                items: items,
                needed: asked(of: items.count),
                variants: variants
            )
            return list.grade(answer).verdict.rawValue
        case "open":
            return OpenAnswer(prompt: question, points: expected.map { Focus.Point($0) }).grade(answer)
                .verdict
                .rawValue
        default:
            let text = TextAnswer(prompt: question, accepted: expected, variants: variants)
            return try text.grade(answer).verdict.rawValue
        }
    }

    /// How many items the question asks for: "Name two …".
    private func asked(of count: Int) -> Int {
        let numbers = ["one", "two", "three", "four", "five", "six"]
        let words = question.lowercased().split(separator: " ").prefix(5)
        let number = words.compactMap { word in numbers.firstIndex { $0 == word } }.first.map { $0 + 1 }
        return min(number ?? count, count)
    }

    /// The verdict on a date: close where the learner would be asked again, wrong where there is no date.
    private func judgedDate(_ right: DateAnswer) -> String {
        do {
            return try right.grade(answer).verdict.rawValue
        } catch .relativeDate, .impossibleDate, .ambiguousDayMonth {
            return "close"
        } catch {
            return "wrong"
        }
    }
}

/// What a deck says about one question.
struct Knowledge: Decodable {
    let date: String?
    let accept: [String]?
    let near: [String: String]?
    let siblings: [String: String]?

    var variants: Variants {
        Variants(accepted: accept ?? [], near: asides(near), siblings: asides(siblings))
    }

    private func asides(_ texts: [String: String]?) -> [Aside] {
        (texts ?? [:]).sorted { $0.key < $1.key }.map { Aside($0.key, reason: $0.value) }
    }
}

/// Files beside the tests.
enum Fixture {
    static func data(_ name: String) throws -> Data {
        let url = try #require(Bundle.module.url(forResource: "Fixtures/\(name)", withExtension: nil))
        return try Data(contentsOf: url)
    }
}
