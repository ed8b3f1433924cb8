/// One topic as its author wrote it: facts, focus questions and their sources.
public struct Deck: Hashable, Sendable {
    /// The first part of every card id of the deck.
    public let id: String
    /// What the topic is called.
    public let title: String
    /// The committee that the topic is before, such as the Security Council.
    public let committee: String?
    /// The topic in a word or two, as it stands before questions that need it: "Mali".
    public let topic: String?
    /// A sentence or two about the topic.
    public let about: String?
    /// The language that the deck is written in, as BCP 47 names it.
    public let language: String
    /// Where the facts come from, in the author's order.
    public let sources: [Source]
    /// Everything to know and to argue about, in the author's order.
    public private(set) var facts: [Fact]
    /// What stands in the deck's file but cannot be asked, in the author's order.
    public private(set) var leftOut: [LeftOutFact]

    /// Makes a deck of its parts; rules tell what is wrong with them, as ``DeckRule/errors`` do.
    public init(
        id: String,
        title: String,
        committee: String? = nil,
        topic: String? = nil,
        about: String? = nil,
        language: String = "en",
        sources: [Source] = [],
        facts: [Fact],
        leftOut: [LeftOutFact] = []
    ) {
        self.id = id
        self.title = title
        self.committee = committee
        self.topic = topic
        self.about = about
        self.language = language
        self.sources = sources
        self.facts = facts
        self.leftOut = leftOut
    }

    /// The deck without some of its facts.
    ///
    /// - Parameters:
    ///   - ids: The facts to leave out.
    ///   - line: The line of the deck's file that a fact begins in.
    /// - Returns: The rest, with their names under ``leftOut``.
    public func leavingOut(_ ids: Set<String>, line: (Fact) -> Int) -> Deck {
        guard !ids.isEmpty else { return self }
        var rest = self
        rest.facts.removeAll { ids.contains($0.id) }
        let out = facts.filter { ids.contains($0.id) }.map { LeftOutFact(id: $0.id, line: line($0)) }
        rest.leftOut = (leftOut + out).sorted { $0.line < $1.line }
        return rest
    }

    /// The ids of all cards: every aspect of every fact, in the author's order.
    public var cardIDs: [CardID] {
        facts.flatMap { fact in
            fact.aspects.map { CardID(deck: id, fact: fact.id, aspect: $0) }
        }
    }

    /// The source with an id, if the deck names it.
    public func source(_ id: String) -> Source? { sources.first { $0.id == id } }
}

/// Where a fact comes from.
public struct Source: Hashable, Sendable {
    /// The id that facts name it by.
    public let id: String
    /// What the source is called.
    public let title: String
    /// Where to read it.
    public let url: String?
    /// What a reader should know about it.
    public let note: String?

    /// Makes a source.
    public init(id: String, title: String, url: String? = nil, note: String? = nil) {
        self.id = id
        self.title = title
        self.url = url
        self.note = note
    }
}

/// A fact that stands in a deck's file but cannot be asked.
public struct LeftOutFact: Hashable, Sendable {
    /// Its id; nil when it has none of its own.
    public let id: String?
    /// The line that it begins in, from 1.
    public let line: Int

    /// Names a fact that cannot be asked.
    public init(id: String?, line: Int) {
        self.id = id
        self.line = line
    }

    /// What an author finds it by: its id, else its line.
    public var name: String { id ?? "line \(line)" }
}
