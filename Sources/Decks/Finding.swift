/// Something wrong with what a deck says, found without its file.
public struct Finding: Hashable, Sendable {
    /// A step from a fact, or the deck, down to the text that is meant.
    public enum Step: Hashable, Sendable {
        /// The value of a key.
        case key(String)
        /// An item of a list, from 0.
        case item(Int)
        /// An answer, whether it stands in a list or is the key of its reason.
        case answer(String)
    }

    /// The fact that is wrong; nil for the deck itself.
    public let fact: String?
    /// Where in the fact or the deck, from the outside in.
    public let path: [Step]
    /// How much it matters.
    public let severity: Diagnostic.Severity
    /// What is wrong.
    public let problem: String
    /// What to write instead.
    public let remedy: String

    /// Says what is wrong with a fact, or with the deck.
    public init(
        fact: String?,
        path: [Step],
        severity: Diagnostic.Severity = .error,
        problem: String,
        remedy: String
    ) {
        self.fact = fact
        self.path = path
        self.severity = severity
        self.problem = problem
        self.remedy = remedy
    }
}
