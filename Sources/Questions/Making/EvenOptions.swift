// Options that authors wrote at different times differ in what means nothing: it must not tell them apart.

import Decks

/// Texts with the same full stop, article and first letter, as far as some have them and others do not.
///
/// A full stop goes where another text lacks it, so does an article; a little word in front begins small where another
/// text does, and only names keep their capital.
func evenedOut(_ texts: [String]) -> [String] {
    var texts = texts
    if Set(texts.map { $0.hasSuffix(".") }).count > 1 { texts = texts.map(\.withoutFinalStop) }
    if texts.contains(where: { $0.first?.isLowercase == true }) { texts = texts.map(\.withoutOpeningCapital) }
    guard Set(texts.map { article(of: $0) == nil }).count > 1 else { return texts }
    return texts.map(withoutArticle)
}

/// A text without the article that it begins with, opening as it did.
private func withoutArticle(_ text: String) -> String {
    guard let article = article(of: text) else { return text }
    let rest = text.dropFirst(article.count + 1)
    return article.first?.isUppercase == true ? rest.prefix(1).uppercased() + rest.dropFirst() : String(rest)
}

/// The article that a text of several words begins with.
private func article(of text: String) -> Substring? {
    guard let end = text.firstIndex(of: " "), ["the", "a", "an"].contains(text[..<end].lowercased()) else {
        return nil
    }
    return text[..<end]
}
