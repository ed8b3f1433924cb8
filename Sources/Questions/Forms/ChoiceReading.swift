import Words

/// Which of several labelled options a reply picks: the one reader of choices, for a sitting and a class alike.
///
/// ```swift
/// let reading = ChoiceReading(labels: ["a", "b"], texts: ["May 2012", "the jihadist group allied with the MNLA"])
/// reading.index(of: "(B)")                    // 1: its label, however it is dressed
/// reading.index(of: "2")                      // 1: its number
/// reading.index(of: "jihadist ally of mnla")  // 1: enough of its words
/// reading.index(of: "group of 2012")          // nil: of two options
/// ```
/// A reply that could mean two options picks none, so that it is asked again and never counts as another one.
public struct ChoiceReading: Sendable, Hashable {
    private let labels: [String]
    private let texts: [[String]]

    /// Options by what stands before each, such as `a` or `1`, and by what each says; both as long as the other.
    public init(labels: [String], texts: [String]) {
        precondition(labels.count == texts.count, "Each option has a label and a text.")
        self.labels = labels.map { fold($0) }
        self.texts = texts.map { ChoiceReading.words(of: $0) }
    }

    /// The option that a reply picks; nil for none, or for more than one.
    ///
    /// What an option says comes before its label, so that "3" is the option that says 3 and not the third.
    public func index(of reply: String) -> Int? {
        let words = ChoiceReading.words(of: reply)
        guard !words.isEmpty else { return nil }
        if let same = only(texts.indices.filter { texts[$0] == words }) { return same }
        if let labelled = labelled(words) { return labelled }
        if let initials = only(texts.indices.filter { isInitials(words, of: texts[$0]) }) { return initials }
        let shortened = texts.indices.filter { isShortened(words, of: texts[$0]) }
        return only(shortened) ?? only(texts.indices.filter { isDay(words, of: texts[$0]) })
    }

    /// The option whose label the words are, perhaps with what it says behind it.
    private func labelled(_ words: [String]) -> Int? {
        let words = words.count > 1 && Self.titles.contains(words[0]) ? Array(words.dropFirst()) : words
        guard let index = labels.firstIndex(of: words[0]) ?? numbered(words[0]) else { return nil }
        let rest = Array(words.dropFirst())
        return rest.isEmpty || texts[index] == rest || isShortened(rest, of: texts[index]) ? index : nil
    }

    /// The option at that place from 1, unless another says that number.
    private func numbered(_ word: String) -> Int? {
        guard let number = Int(word), labels.indices.contains(number - 1),
            !texts.indices.contains(where: { $0 != number - 1 && texts[$0].contains(word) })
        else { return nil }
        return number - 1
    }

    /// Whether one word is made of the initials of an option's words, joining words counted or not.
    private func isInitials(_ words: [String], of text: [String]) -> Bool {
        guard words.count == 1, text.count > 1, words[0].count > 1 else { return false }
        return [text, text.filter { !Self.joining.contains($0) }].contains {
            String($0.compactMap(\.first)) == words[0]
        }
    }

    /// Whether each word of a reply is, or begins, a word of an option, joining words aside.
    private func isShortened(_ words: [String], of text: [String]) -> Bool {
        let content = words.filter { !Self.joining.contains($0) }
        guard content.contains(where: { $0.count >= Self.leastLetters }) else { return false }
        return content.allSatisfy { word in text.contains { isShortened(word, of: $0) } }
    }

    /// Whether the words are a day of the month that an option names: "6 April 2012".
    private func isDay(_ words: [String], of month: [String]) -> Bool {
        guard let day = words.first.flatMap({ Int($0) }), 1...31 ~= day, month.count > 1 else { return false }
        return Array(words.dropFirst()) == month && month.last.map { $0.count == 4 && Int($0) != nil } == true
    }

    private func isShortened(_ word: String, of whole: String) -> Bool {
        if word == whole { return true }
        guard word.count >= Self.leastLetters, word.allSatisfy(\.isLetter) else { return false }
        // "ally" begins "allied" as "alli" does.
        let beginning = word.last == "y" ? String(word.dropLast()) + "i" : word
        return [word, beginning, Stemming.stem(word)].contains { whole.hasPrefix($0) }
            || Stemming.areRelated(word, whole)
    }

    private func only(_ found: [Int]) -> Int? { found.count == 1 ? found[0] : nil }

    /// The folded words of a text, without an article in front.
    private static func words(of text: String) -> [String] {
        let words = fold(text).plainWords.map { String($0) }
        return words.count > 1 && ["the", "an"].contains(words[0]) ? Array(words.dropFirst()) : words
    }

    /// The fewest letters by which a word is known: "sep" is September, "ma" is nothing yet.
    private static let leastLetters = 3

    /// What may stand before a label, as in "option b" or "number 2".
    private static let titles: Set<String> = ["option", "answer", "letter", "number", "no", "place"]

    /// Words that tell no option from another; those that deny or compare are not among them.
    private static let joining: Set<String> = [
        "a", "an", "and", "as", "at", "by", "for", "from", "in", "is", "it", "its", "of", "on", "or", "that",
        "the", "their", "to", "was", "were", "which", "who", "with",
    ]
}
