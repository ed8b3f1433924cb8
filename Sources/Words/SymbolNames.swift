/// The names of signs that people write in words: "∞" is infinity, "α" is alpha.
public enum SymbolNames {
    /// The folded names of a sign by Unicode, without what only classes it; none for a letter of Latin.
    ///
    /// From the character names of the Unicode Character Database; with the usual short name of a sign whose name there
    /// says how it looks.
    public static func names(of symbol: Unicode.Scalar) -> [String] {
        guard !symbol.isASCII, let name = symbol.properties.name else {
            return usual[symbol].map { [$0] } ?? []
        }
        var words = name.lowercased().split(separator: " ").map(String.init)
        guard words.first != "latin", !name.hasPrefix("CJK") else { return [] }
        if let letter = words.firstIndex(of: "letter") { words.removeFirst(letter + 1) }
        if words.count > 1, let last = words.last, ["sign", "face", "symbol"].contains(last) {
            words.removeLast()
        }
        let known = usual[symbol].map { [$0] } ?? []
        return known + [words.joined(separator: " ")].filter { !$0.isEmpty && !known.contains($0) }
    }

    private static let usual: [Unicode.Scalar: String] = [
        "→": "right arrow", "←": "left arrow", "↑": "up arrow", "↓": "down arrow", "⇒": "implies", "∑": "sum",
        "∏": "product", "√": "root", "∂": "partial", "∇": "nabla", "∀": "for all", "∃": "exists", "∈": "in",
        "×": "times", "÷": "divided by", "±": "plus minus", "≠": "not equal", "≈": "about", "≤": "at most",
        "≥": "at least", "#": "hash", "+": "plus", "%": "percent", "&": "and", "@": "at", "*": "asterisk",
        "<": "less than", ">": "greater than", "=": "equals", "~": "tilde", "_": "underscore", "^": "caret",
        "|": "pipe", "/": "slash", "\\": "backslash",
    ]
}
