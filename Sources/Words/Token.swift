/// A piece of a text that means something by itself: a word, a number, a symbol or a mark of punctuation.
public struct Token: Hashable, Sendable {
    /// What a token is.
    public enum Kind: Hashable, Sendable {
        /// Letters of any script, with the figures and signs that belong to them: "h2o", "fe3+", "c++".
        case word
        /// Figures with the separators inside of them: "1,234.5".
        case number
        /// A sign that is content wherever it stands: "≠", "→", "#", an emoji.
        case symbol
        /// A sign that is content only where nothing else is: a comma, a bracket.
        case punctuation
    }

    /// What it is.
    public let kind: Kind
    /// The normal form: a folded word, a number as written, one sign for all spellings of it (">=" is "≥").
    public let text: String
    /// The normal form with its case and accents; "MΩ" and "mΩ" differ.
    public let cased: String
    /// Where the token stands in the text, in UTF-8 bytes.
    public let range: Range<Int>
    /// Whether space stands before the token.
    public let followsSpace: Bool
}

/// A text cut into tokens, with the quantities that are written in it.
///
/// ```swift
/// let lexed = LexedText("Fe²⁺ at −20 °C")
/// lexed.tokens.map(\.text)              // ["fe2+", "at", "-", "20", "°", "c"]
/// lexed.quantities[0].readings[0]       // −20 degrees Celsius
/// ```
/// Every character of the text but spaces and what is invisible is in exactly one token.
public struct LexedText: Hashable, Sendable {
    /// The tokens, in order.
    public let tokens: [Token]
    /// The quantities, in order; none overlaps another.
    public let quantities: [WrittenQuantity]
    /// Whether the text was longer than what was read of it.
    public let isTooLong: Bool

    /// Reads the first `limit` characters of a text.
    ///
    /// O(limit) whatever the text is.
    public init(
        _ text: String,
        notation: DecimalNotation = .any,
        transforms: TextTransforms = .none,
        limit: Int = 1_000
    ) {
        var reader = TokenReader(text, transforms: transforms, limit: limit)
        tokens = reader.read()
        isTooLong = reader.isTooLong
        var quantities = QuantityReader(tokens, notation: notation)
        self.quantities = quantities.read()
    }
}
