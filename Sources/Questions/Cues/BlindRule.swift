/// A way to answer without knowing anything, which a good question does not reward.
///
/// ```swift
/// BlindRule.longest.reply(to: question)        // "c"
/// ```
///
/// A rule abstains where it has nothing to go by. Source of most: Millman, Bishop and Ebel 1965, "An analysis of
/// test-wiseness", Educational and Psychological Measurement 25.
public struct BlindRule: Sendable {
    /// The rule in a word.
    public let name: String
    /// The rule in a sentence.
    public let sentence: String
    /// What somebody types who follows the rule; nil where it says nothing.
    let reply: @Sendable (SeenQuestion) -> String?

    /// A rule that picks an option by its index.
    init(_ name: String, _ sentence: String, picking pick: @escaping @Sendable (SeenQuestion) -> Int?) {
        self.init(name, sentence) { seen in
            seen.options.count > 1 ? pick(seen).map(ChoiceForm.letter) : nil
        }
    }

    init(_ name: String, _ sentence: String, reply: @escaping @Sendable (SeenQuestion) -> String?) {
        self.name = name
        self.sentence = sentence
        self.reply = reply
    }

    /// All rules.
    public static let all: [BlindRule] = [
        .initials, .echo, .sort, .looks, .resemblance, .familiar, .longest, .shortest, .sorted, .alphabet,
        .sequence, .first,
    ]
}
