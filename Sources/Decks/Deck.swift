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
    public let facts: [Fact]

    /// Makes a deck of its parts; ``Deck/findings()`` tells what is wrong with them.
    public init(
        id: String,
        title: String,
        committee: String? = nil,
        topic: String? = nil,
        about: String? = nil,
        language: String = "en",
        sources: [Source] = [],
        facts: [Fact]
    ) {
        self.id = id
        self.title = title
        self.committee = committee
        self.topic = topic
        self.about = about
        self.language = language
        self.sources = sources
        self.facts = facts
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
