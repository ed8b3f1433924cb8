// Hints for typed answers: the beginning of the answer, a little longer each time.
import Decks

extension TextAnswer {
    func hint(_ shown: Int) -> Hint? {
        guard let answer = accepted.first else { return nil }
        return answer.contains(" ")
            ? initials(of: answer, shown: shown) : firstLetters(of: answer, shown: shown)
    }
}

extension DateAnswer {
    func hint(_ shown: Int) -> Hint? {
        let steps: [HistoricalDate.Precision] = [.decade, .year, .month]
        let coarser = steps.filter { $0 < min(asked, date.precision) }
        guard shown < coarser.count else { return nil }
        let part = date.coarsened(to: coarser[shown])
        return .text("It was in \(part)")
    }
}

extension ListAnswer {
    func hint(_ shown: Int) -> Hint? {
        let titles = items.compactMap(\.first)
        let longest = titles.map(\.count).max() ?? 0
        guard shown < min(3, longest - 1) else { return nil }
        return .text(titles.map { $0.prefix(shown + 1) + "…" }.joined(separator: ", "))
    }
}

/// The first letters of each word: "N… M… f… t… L… o… A…".
private func initials(of text: String, shown: Int) -> Hint? {
    guard shown < 3 else { return nil }
    let words = text.split(separator: " ")
    return .text(
        words.map { $0.count <= shown + 1 ? String($0) : $0.prefix(shown + 1) + "…" }.joined(separator: " ")
    )
}

/// The first letters of a word, with a dot for each letter that is missing.
private func firstLetters(of text: String, shown: Int) -> Hint? {
    guard shown < (text.count + 1) / 2 else { return nil }
    let missing = String(repeating: "·", count: text.count - shown - 1)
    return .text("\(text.prefix(shown + 1))\(missing) (\(text.count) characters)")
}

/// The first words of a long answer.
func firstWords(of text: String, shown: Int) -> Hint? {
    let words = text.split(separator: " ")
    guard shown + 1 < words.count else { return nil }
    return .text(words.prefix(shown + 1).joined(separator: " ") + " …")
}
