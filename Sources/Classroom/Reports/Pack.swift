/// The facts that a class missed, as a file that each student's Placard puts to the front.
public struct Pack: Codable, Hashable, Sendable {
    /// What every pack says first, so that no other file is taken for one.
    public static let kind = "placard-pack"

    /// What the file is: ``kind``.
    public let kind: String
    /// The version of the format.
    public let version: Int
    /// The id of the deck.
    public let deck: String
    /// What the topic is called.
    public let title: String
    /// The ids of the facts, the worst known first.
    public let facts: [String]

    /// Makes a pack of facts.
    public init(deck: String, title: String, facts: [String]) {
        kind = Self.kind
        version = 1
        self.deck = deck
        self.title = title
        self.facts = facts
    }

    /// The facts that a review's class missed.
    public init(of report: ReviewReport) {
        self.init(deck: report.deck, title: report.title, facts: report.missedFacts)
    }

    /// Whether this program can use it: a pack of a version it knows, naming a deck and at most 10,000 facts by ids.
    public var isUsable: Bool {
        kind == Self.kind && version == 1 && !deck.isEmpty && facts.count <= 10_000
            && facts.allSatisfy { !$0.isEmpty && $0.utf8.count <= 200 && !$0.contains(where: \.isWhitespace) }
    }
}
