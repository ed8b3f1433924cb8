import Decks

/// One way in which a thing that a reply affirms is judged: it gives the verdict, or leaves it to the next rule.
///
/// A rule's examples are its tests: each is decided by it and by no rule before it.
public struct Rule: Sendable {
    /// A question with a reply, and what it is worth.
    public struct Example: Sendable {
        /// What is asked.
        public let question: String
        /// What is right.
        public let accepted: [String]
        /// What is never right.
        public let siblings: [String]
        /// What is nearly right.
        public let near: [String]
        /// Other facts of the deck that take part.
        let deck: [Fact]
        /// What was typed.
        public let reply: String
        /// What that is worth.
        public let verdict: Verdict

        init(
            _ question: String,
            _ accepted: [String],
            _ reply: String,
            _ verdict: Verdict,
            siblings: [String] = [],
            near: [String] = [],
            deck: [Fact] = []
        ) {
            self.deck = deck
            self.question = question
            self.accepted = accepted
            self.siblings = siblings
            self.near = near
            self.reply = reply
            self.verdict = verdict
        }
    }

    /// What the rule is called in a table.
    public let name: String
    /// Replies that it decides.
    public let examples: [Example]
    /// The grade of a reply, or nil where the next rule is asked.
    let verdict: @Sendable (Evidence) -> Grade?

    init(name: String, examples: [Example], verdict: @escaping @Sendable (Evidence) -> Grade?) {
        self.name = name
        self.examples = examples
        self.verdict = verdict
    }

    /// All rules.
    ///
    /// Their order is the policy: the first that gives a verdict decides; where none does, the reply is wrong.
    public static let all: [Rule] = [
        .quantity,
        .verbatim,
        .alias,
        .writtenDate,
        .sibling,
        .near,
        .otherAnswer,
        .otherNumber,
        .wording,
        .paraphrase,
        .acronym,
        .repetition,
        .partly,
        .placeAround,
        .respaced,
        .toldInPart,
        .described,
        .outlined,
        .ownWords,
    ]
}
