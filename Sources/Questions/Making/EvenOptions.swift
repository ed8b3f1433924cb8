// Options that authors wrote at different times differ in what means nothing: it must not tell them apart.

/// Texts with the same full stop, article and first letter, as far as some have them and others do not.
///
/// A full stop goes where another text lacks it, so does an article, and a little word in front begins small: only names
/// keep their capital.
func evenedOut(_ texts: [String]) -> [String] {
    var texts = texts
    if Set(texts.map { $0.hasSuffix(".") }).count > 1 {
        texts = texts.map { $0.hasSuffix(".") ? String($0.dropLast()) : $0 }
    }
    if Set(texts.map { littleWord(of: $0)?.first?.isUppercase == true }).count > 1 {
        texts = texts.map { littleWord(of: $0) == nil ? $0 : $0.prefix(1).lowercased() + $0.dropFirst() }
    }
    let articles = texts.map { article(of: $0) }
    guard Set(articles.map { $0 == nil }).count > 1 else { return texts }
    return zip(texts, articles).map { text, article in
        article.map { String(text.dropFirst($0.count + 1)) } ?? text
    }
}

/// The article that a text of several words begins with.
private func article(of text: String) -> Substring? {
    guard let word = littleWord(of: text), ["the", "a", "an"].contains(word.lowercased()) else { return nil }
    return word
}

/// The first of several words, if it is one that is no name: an article, a preposition, a pronoun.
private func littleWord(of text: String) -> Substring? {
    guard let end = text.firstIndex(of: " "), littleWords.contains(text[..<end].lowercased()) else {
        return nil
    }
    return text[..<end]
}

private let littleWords: Set = [
    "the", "a", "an", "to", "for", "it", "its", "that", "as", "since", "in", "by", "of", "with", "from", "at",
    "on",
    "no", "because", "when", "after", "before", "if", "they", "their", "this", "these", "who", "which",
    "between",
]
