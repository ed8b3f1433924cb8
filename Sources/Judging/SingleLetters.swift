/// Tells letters that are content, as in "vitamin C", from those that are grammar, as in "a mission" and "l'état".
struct SingleLetters {
    private let utf8: [UInt8]
    private let isAllCapitals: Bool

    /// Looks at the letters of a text.
    init(in text: String) {
        utf8 = Array(text.utf8)
        isAllCapitals = !text.utf8.contains { 97...122 ~= $0 }
    }

    /// Marks the single letters that stand for themselves.
    func settle(_ words: inout [Word]) {
        for index in words.indices where words[index].trace.length == 1 && !words[index].hasContent {
            words[index].standsAlone = standsAlone(words, index)
        }
    }

    private func standsAlone(_ words: [Word], _ index: Int) -> Bool {
        let word = words[index]
        guard !word.gap.contains(.apostrophe), index + 1 < words.count else {
            return !word.gap.contains(.apostrophe)
        }
        let next = words[index + 1]
        if next.gap.contains(.apostrophe) { return false }
        if next.gap.isBreak { return true }
        if isCapital(word), !isAllCapitals {
            // "A minor" is a key, "A mission" begins a sentence, and so does "I think".
            return index > 0
                ? word.text != "i" : SingleLetters.articles.contains(word.text) ? words.count == 2 : true
        }
        if SingleLetters.articles.contains(word.text) || word.text == "s" { return false }
        return !beginsWithVowel(next)
    }

    private func isCapital(_ word: Word) -> Bool {
        word.start < utf8.count && 65...90 ~= utf8[word.start]
    }

    /// Before vowels, "d" and "l" are French articles that lost their apostrophe: "coup d etat".
    private func beginsWithVowel(_ word: Word) -> Bool {
        word.text.unicodeScalars.first.map { "aeiouyh".unicodeScalars.contains($0) } ?? false
    }

    /// English and Spanish words of one letter, and an "and" that lost its others.
    private static let articles: Set<String> = ["a", "i", "y", "e", "o", "n"]
}
