/// What a rule found in a deck, without its file.
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

    /// The fact that is meant; nil for the deck itself.
    public let fact: String?
    /// Where in the fact or the deck, from the outside in.
    public let path: [Step]
    /// What is wrong.
    public let problem: String
    /// What to write instead.
    public let remedy: String

    /// Says what is wrong with a fact, or with the deck.
    public init(fact: String?, path: [Step], problem: String, remedy: String) {
        self.fact = fact
        self.path = path
        self.problem = problem
        self.remedy = remedy
    }
}

/// A finding and the rule that made it.
public struct RuleFinding: Sendable {
    /// What was looked for.
    public let rule: DeckRule
    /// What was found.
    public let finding: Finding

    /// Pairs a finding with its rule.
    public init(_ rule: DeckRule, _ finding: Finding) {
        self.rule = rule
        self.finding = finding
    }
}

extension Deck {
    /// Everything in the deck that breaks one of the rules.
    public func findings(of rules: [DeckRule]) -> [RuleFinding] {
        rules.flatMap { rule in rule.findings(self).map { RuleFinding(rule, $0) } }
    }
}
