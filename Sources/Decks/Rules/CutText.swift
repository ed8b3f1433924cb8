extension DeckRule {
    /// A text that ends at a ` #`, as in "Resolution #2100": YAML takes the rest of the line for a comment.
    ///
    /// It is found while the file is read, for nothing of it is left in the deck.
    public static let cutText = DeckRule(
        "cut-text",
        .warning,
        "a text without quotes ends before ` #`",
        remedy: "put the whole text in quotes, or write `# ` for a comment",
        eachFact: { _ in [] }
    )
}
