// Hints for typed answers: the beginning of the answer, a little longer each time, and never more than half of it.
import Decks
import Judging

extension TextAnswer {
    func hint(_ shown: Int) -> Hint? {
        let beginnings = beginnings
        return beginnings.indices.contains(shown) ? .text(beginnings[shown]) : nil
    }

    /// The beginnings that hints show one after the other, as long as none would be taken for the answer.
    private var beginnings: [String] {
        guard let answer = accepted.first else { return [] }
        let words = answer.split(separator: " ")
        let texts: [(shown: String, rest: String)]
        if words.count == 1 {
            texts = (0..<(answer.count / 2)).map { level in
                let missing = String(repeating: "·", count: answer.count - level - 1)
                return ("\(answer.prefix(level + 1))\(missing)", " (\(answer.count) characters)")
            }
        } else if isAccepted(String(words.compactMap(\.first))) {
            // NB: the initials of all words would be the acronym, which is right as well.
            texts = (0..<3).map { (beginning(of: words[0], shown: $0), " (\(words.count) words)") }
        } else {
            texts = (0..<3).map { level in
                (words.map { beginning(of: $0, shown: level) }.joined(separator: " "), "")
            }
        }
        let new = texts.indices.filter { $0 == 0 || texts[$0].shown != texts[$0 - 1].shown }.map { texts[$0] }
        return new.prefix { !isAccepted($0.shown) }.map { $0.shown + $0.rest }
    }

    private func isAccepted(_ text: String) -> Bool { (try? grade(text))?.verdict == .correct }
}

extension DateAnswer {
    func hint(_ shown: Int) -> Hint? {
        let steps: [HistoricalDate.Precision] = [.decade, .year, .month]
        let accepted = variants.accepted.compactMap { try? HistoricalDate(notation: $0) }
        // NB: a coarser date that the author accepts as well would be the whole answer.
        let coarser = steps.filter { $0 < min(asked, date.precision) }.map { date.coarsened(to: $0) }
            .prefix { part in !accepted.contains { part.isWithin($0) } }
        guard shown < coarser.count else { return nil }
        return .text("It was \(coarser[shown].whenPhrase)")
    }
}

extension ListAnswer {
    func hint(_ shown: Int) -> Hint? {
        guard shown < 3 else { return nil }
        let texts = [shown - 1, shown].map { level in
            items.compactMap(\.first).map { beginning(of: $0, shown: level) }.joined(separator: ", ")
        }
        return texts[0] == texts[1] ? nil : .text(texts[1])
    }
}

/// At most half of a text: one letter for `shown` 0, two for 1; none of a text of one letter.
private func beginning(of text: some StringProtocol, shown: Int) -> String {
    text.prefix(min(shown + 1, text.count / 2)) + "…"
}

/// The first words of a long answer, at most half of them.
func firstWords(of text: String, shown: Int) -> Hint? {
    let words = text.split(separator: " ")
    guard shown < words.count / 2 else { return nil }
    return .text(words.prefix(shown + 1).joined(separator: " ") + " …")
}
