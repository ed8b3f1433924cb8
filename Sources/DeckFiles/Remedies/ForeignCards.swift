// Questions in the layout of other programs, so that a deck's way of writing them can be shown by the author's own.

import Decks
import Yams

/// A question as other programs write it: `question:` with `answer:`, `front:` with `back:`, options as `a:` `b:` `c:`.
struct ForeignCard {
    private let question: String
    private let answer: String?
    private let wrong: [String]

    private static let questionKeys = ["question", "q", "front", "prompt", "ask", "stem"]
    private static let answerKeys = [
        "answer", "a", "back", "correct", "solution", "correct_answer", "response",
    ]
    private static let optionKeys = ["options", "choices", "answers", "wrong", "distractors", "alternatives"]
    /// Reads one entry of a list; nil when it is no question.
    init?(_ node: Node) {
        guard case .mapping(let mapping) = node else { return nil }
        var texts: [String: String] = [:]
        var options: [(letter: String, text: String)] = []
        for (key, value) in mapping {
            guard let key = key.scalar?.string.trimmingSpaces.lowercased() else { continue }
            if let text = value.scalar?.string.trimmingSpaces { texts[key] = text }
            guard ForeignCard.optionKeys.contains(key) else { continue }
            options += ForeignCard.options(of: value)
        }
        guard let asked = ForeignCard.questionKeys.lazy.compactMap({ texts[$0] }).first else { return nil }
        let letters = ["a", "b", "c", "d", "e", "f"].compactMap { letter in
            texts[letter].map { (letter: letter, text: $0) }
        }
        // With a b as well, a is the first option.
        let hasLetters = letters.count > 1
        if hasLetters { options += letters }
        let given = ForeignCard.answerKeys.filter { !(hasLetters && $0 == "a") }.lazy.compactMap { texts[$0] }
            .first
        let picked = given.flatMap { given in options.first { $0.letter == given.lowercased() }?.text }
        let right = picked ?? given
        question = asked
        answer = right
        wrong = options.map(\.text).filter { $0 != right }
    }

    private static func options(of node: Node) -> [(letter: String, text: String)] {
        let letters = ["a", "b", "c", "d", "e", "f"]
        switch node {
        case .sequence(let nodes):
            return zip(letters, nodes).compactMap { letter, node in
                node.scalar.map { (letter, $0.string.trimmingSpaces) }
            }
        case .mapping(let mapping):
            return mapping.compactMap { key, value in
                guard let key = key.scalar?.string, let text = value.scalar?.string.trimmingSpaces else {
                    return nil
                }
                return (key.trimmingSpaces.lowercased(), text)
            }
        case .scalar, .alias: return []
        }
    }

    /// Whether there is more than the question.
    var hasAnswer: Bool { answer != nil || !wrong.isEmpty }

    /// The question as a statement of a deck, on one line.
    var statement: String {
        let options =
            wrong.isEmpty ? "" : ", options: [\(wrong.prefix(5).map(Self.plain).joined(separator: ", "))]"
        return
            "- {id: \(slug(of: question)), ask: \(Self.plain(question)), answer: \(Self.plain(answer ?? "…"))"
            + "\(options)}"
    }

    /// The text as it can stand in a short form: in quotes where it must.
    private static func plain(_ text: String) -> String {
        let short = text.count > 60 ? String(text.prefix(57)) + "…" : text
        let isPlain =
            !short.contains { ",[]{}#:\"'&*!|>%@`\n\\".contains($0) } && short.first != "-"
            && short.first != "?"
        if isPlain { return short }
        let escaped = short.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : $0.isNewline ? " " : String($0) }
        return "\"\(escaped.joined())\""
    }
}
