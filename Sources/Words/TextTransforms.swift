/// What the standard library cannot do to a text, handed in by a program that has Unicode's tables.
public struct TextTransforms: Sendable {
    /// A text in Unicode's compatibility composition (NFKC): "℃" becomes "°C".
    public let compatible: @Sendable (String) -> String
    /// A text in Latin letters: "Вагнер" becomes "Vagner".
    public let latin: @Sendable (String) -> String
    /// The names in all languages of the State that has an English, French or Spanish name; none for any other text.
    public let namesOfState: @Sendable (String) -> [String]

    /// Transforms from functions.
    public init(
        compatible: @escaping @Sendable (String) -> String,
        latin: @escaping @Sendable (String) -> String,
        namesOfState: @escaping @Sendable (String) -> [String]
    ) {
        self.compatible = compatible
        self.latin = latin
        self.namesOfState = namesOfState
    }

    /// Leaves every text as it is, and knows no State.
    public static let none = TextTransforms(compatible: { $0 }, latin: { $0 }, namesOfState: { _ in [] })
}
