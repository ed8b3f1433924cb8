/// One thing that is looked for in decks, by a name that never changes.
///
/// ```swift
/// extension DeckRule {
///     /// A list of one item is no list.
///     static let tooFew = DeckRule("too-few", .error, "…", remedy: "…") { deck in … }
/// }
/// ```
/// A rule is a value in a file of its own and a line in a list: ``errors`` and ``ofTexts`` need the deck alone;
/// those that need its questions are in the target that knows them. Every rule takes time linear in the deck.
public struct DeckRule: Sendable {
    /// The name that `allow` and the program's lists know the rule by.
    public let name: String
    /// What a finding does to the fact: an error leaves it out, anything else leaves it as it is.
    public let severity: Diagnostic.Severity
    /// What is wrong, in general.
    public let what: String
    /// What to do about it, in general.
    public let remedy: String
    /// Everything in a deck that breaks the rule, in the order of its facts.
    public let findings: @Sendable (Deck) -> [Finding]

    /// Makes a rule.
    public init(
        _ name: String,
        _ severity: Diagnostic.Severity,
        _ what: String,
        remedy: String,
        findings: @escaping @Sendable (Deck) -> [Finding]
    ) {
        self.name = name
        self.severity = severity
        self.what = what
        self.remedy = remedy
        self.findings = findings
    }

    /// As many findings of a rule as anyone reads at one go.
    public static let limit = 1000
    /// As many findings of one kind as one fact is shown with.
    static let limitPerFact = 50

    /// What keeps a fact from being asked.
    public static let errors: [DeckRule] = [
        .asksNothing, .tooFew, .repeatedItem, .impossibleNeed, .contradiction,
    ]
    /// What makes a question poor, as far as its texts show.
    public static let ofTexts: [DeckRule] = [
        .givesAway, .repeatedQuestion, .nearTwins, .repeatedRight, .sortsItself, .alsoTrue, .noRivals,
        .namesGroupmate, .statesDate, .smallGroup, .unknownSource, .unknownActor,
    ]
}

extension DeckRule {
    /// What is found while a file is read, rather than in the deck that comes of it.
    public static let ofReading: [DeckRule] = [.cutText]

    /// Makes a rule about facts one by one.
    init(
        _ name: String,
        _ severity: Diagnostic.Severity,
        _ what: String,
        remedy: String,
        eachFact: @escaping @Sendable (Fact) -> [Finding]
    ) {
        self.init(name, severity, what, remedy: remedy) { $0.findings(eachFact) }
    }
}

extension Deck {
    /// What is found fact by fact, up to the limits of a fact and of a rule.
    public func findings(_ eachFact: (Fact) -> [Finding]) -> [Finding] {
        var findings: [Finding] = []
        for fact in facts where findings.count < DeckRule.limit {
            findings += eachFact(fact).prefix(DeckRule.limitPerFact)
        }
        return findings
    }
}
