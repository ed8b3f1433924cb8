/// What an author wrote about one thing, with an id that outlives every rewording.
public struct Fact: Hashable, Sendable {
    /// The middle part of the fact's card ids.
    public let id: String
    /// The thing itself.
    public let content: Content
    /// Facts of one group make each other's wrong options first.
    public let group: String?
    /// What the members of the group are, such as ``persons``, where the deck says it: wrong options are of one sort.
    public let sort: String?
    /// Ids of the sources, in the author's order.
    public let sources: [String]
    /// Ids of the actors that the fact is about, in the author's order.
    public let actors: [String]
    /// Shown after every answer.
    public let note: String?
    /// Free words to choose facts by, such as `after-the-guide`.
    public let tags: [String]
    /// How much the fact matters.
    public let weight: Weight
    /// Names of rules whose warnings about this fact the author accepts.
    public let allowed: [String]
    /// What is asked of the fact, in order of presentation; one card each.
    public let aspects: [Aspect]
    /// How strictly replies are judged.
    public let strictness: Strictness
    /// Further, nearly right and forbidden answers by aspect; read it with ``variants(for:)``.
    private let variants: [Aspect: Variants]

    /// Makes a fact that is asked in all of its content's aspects, or only in `aspects`.
    ///
    /// `variants` holds the answers beside the canonical ones, for those aspects that have any.
    public init(
        id: String,
        content: Content,
        group: String? = nil,
        sort: String? = nil,
        sources: [String] = [],
        actors: [String] = [],
        note: String? = nil,
        tags: [String] = [],
        weight: Weight = .normal,
        allowed: [String] = [],
        aspects: [Aspect]? = nil,
        variants: [Aspect: Variants] = [:],
        strictness: Strictness = Strictness()
    ) {
        self.strictness = strictness
        self.id = id
        self.content = content
        self.group = group
        self.sort = sort
        self.sources = sources
        self.actors = actors
        self.note = note
        self.tags = tags
        self.weight = weight
        self.allowed = allowed
        self.aspects = content.aspects.filter { aspects?.contains($0) ?? true }
        self.variants = variants
    }

    /// The answers beside the canonical one when `aspect` is asked.
    ///
    /// The wrong options of a question are among the siblings: what its author calls wrong is never right, and never close.
    public func variants(for aspect: Aspect) -> Variants {
        var variants = writtenVariants(for: aspect)
        guard aspect == .answer, case .answer(let answer) = content else { return variants }
        let known = Set(variants.siblings.map(\.answer))
        variants.siblings += answer.options.filter { !known.contains($0) }.map { Aside($0) }
        return variants
    }

    /// The answers beside the canonical one as they are listed under an aspect.
    func writtenVariants(for aspect: Aspect) -> Variants { variants[aspect] ?? Variants() }

    /// The kind of thing that the fact is about.
    public var kind: Kind { content.kind }

    /// The sort of facts that one asks for with "who".
    public static let persons = "persons"

    /// What one asks for the thing with: "Who", "What", or both where the deck does not tell.
    var asker: String { sort.map { $0 == Fact.persons ? "Who" : "What" } ?? "Who or what" }
}

extension Fact {
    /// The thing that a fact is about.
    public enum Content: Hashable, Sendable {
        /// Something that happened on a date.
        case event(Event)
        /// A person, group, State or body.
        case actor(Actor)
        /// A word and its meaning.
        case term(Term)
        /// A sentence with blanks.
        case cloze(Cloze)
        /// A question with a short answer.
        case answer(ShortAnswer)
        /// A question with a list of answers.
        case list(ItemList)
        /// A question that matches left sides to right ones.
        case pairs(Pairs)
        /// A question to argue about.
        case focus(Focus)
    }

    /// The section of a deck that a fact stands in.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        case actors
        case events
        case terms
        case statements
        case focus
    }
}

extension Fact.Content {
    /// The section of a deck that the content belongs to.
    public var kind: Fact.Kind {
        switch self {
        case .event: .events
        case .actor: .actors
        case .term: .terms
        case .cloze, .answer, .list, .pairs: .statements
        case .focus: .focus
        }
    }

    /// Everything that can be asked of the content, in order of presentation.
    public var aspects: [Aspect] {
        switch self {
        case .event: [.date, .event]
        case .actor(let actor):
            (actor.acronym == nil ? [] : [.expansion, .acronym]) + (actor.role == nil ? [] : [.name, .role])
        case .term: [.term, .meaning]
        case .cloze(let cloze): cloze.blanks.map { .blank($0.name) }
        case .answer: [.answer]
        case .list(let list): [list.isOrdered ? .order : .list]
        case .pairs: [.pairs]
        case .focus: [.points]
        }
    }
}

extension Fact {
    /// The fact in a few words, for lists of cards and for telling what a wrong option really is.
    public var title: String {
        switch content {
        case .event(let event): event.text
        case .actor(let actor): actor.nameInFull
        case .term(let term): term.term
        case .cloze(let cloze): cloze.sentence()
        case .answer(let answer): answer.question
        case .list(let list): list.question
        case .pairs(let pairs): pairs.question
        case .focus(let focus): focus.question
        }
    }
}

/// Answers beside the canonical one.
public struct Variants: Hashable, Sendable {
    /// Just as right.
    public var accepted: [String]
    /// True but not what was asked, each with the reason that the learner is shown: at best close.
    public var near: [Aside]
    /// Never right and never a slip of the finger, each perhaps with what it really is.
    public var siblings: [Aside]

    /// Collects the answers beside the canonical one.
    public init(accepted: [String] = [], near: [Aside] = [], siblings: [Aside] = []) {
        self.accepted = accepted
        self.near = near
        self.siblings = siblings
    }
}

/// An answer that is not the right one, and what to say about it.
public struct Aside: Hashable, Sendable {
    /// What a learner may type.
    public let answer: String
    /// Why it is not right, or what it really is.
    public let reason: String?

    /// Pairs an answer with what to say about it.
    public init(_ answer: String, reason: String? = nil) {
        self.answer = answer
        self.reason = reason
    }
}
