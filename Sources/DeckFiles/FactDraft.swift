import Decks
import Words
import Yams

/// A fact that has been read, but for its id: that is settled once all ids of the deck are known.
struct FactDraft {
    let content: Fact.Content
    let entry: Entry
    /// The id that the author wrote, if it is one.
    let id: String?
    let group: String?
    private let sources: [String]
    private let actors: [String]
    private let note: String?
    private let tags: [String]
    private let weight: Fact.Weight
    private let allowed: [String]
    private let aspects: [Aspect]?
    private let variants: [Aspect: Variants]
    private let strictness: Strictness

    /// Reads an item of a section; nil after noting what keeps it from being a fact.
    init?(_ node: Node, in kind: Fact.Kind, ids: inout FactIDs, _ mistakes: inout Mistakes) {
        let what = "an item of `\(kind)`"
        guard var entry = Entry(node, as: what, example: kind.example, &mistakes) else { return nil }
        let shape = kind.shape(of: entry, &mistakes)
        if let shape { entry.reportUnknownKeys(known: shape.knownKeys, in: shape.name, &mistakes) }
        let content = shape?.read(entry, &mistakes)
        id = ids.claim(entry, text: content?.title ?? shape?.title(of: entry), &mistakes)
        group = entry.text("group", &mistakes)
        note = entry.text("note", &mistakes)
        tags = entry.texts("tags", &mistakes) ?? []
        weight = entry.weight(&mistakes) ?? .normal
        sources = entry.names("source", &mistakes)
        actors = entry.names("actors", &mistakes)
        allowed = entry.names("allow", &mistakes)
        guard let shape, let content else { return nil }
        aspects = entry.aspects(of: content, &mistakes)
        variants =
            shape.isTyped ? VariantsReader(entry: entry, content: content).read(&mistakes) : [:]
        strictness = shape.isTyped ? Strictness(entry, &mistakes) : Strictness()
        self.content = content
        self.entry = entry
    }

    /// The fact, under an id of its own, with the sort of its group, in a deck of some strictness.
    func fact(id: String, sort: String?, within deck: Strictness) -> Fact {
        Fact(
            id: id,
            content: content,
            group: group,
            sort: sort,
            sources: sources,
            actors: actors,
            note: note,
            tags: tags,
            weight: weight,
            allowed: allowed,
            aspects: aspects,
            variants: variants,
            strictness: strictness.within(deck)
        )
    }
}

extension Entry {
    /// The ids of a key that takes one or a list of them.
    fileprivate func names(_ name: String, _ mistakes: inout Mistakes) -> [String] {
        guard let field = self[name] else { return [] }
        if case .scalar = field.value { return field.text(&mistakes).map { [$0] } ?? [] }
        return field.texts(&mistakes) ?? []
    }

    /// How much the author says that the fact matters; nil when nothing is said.
    fileprivate func weight(_ mistakes: inout Mistakes) -> Fact.Weight? {
        guard let field = self["weight"], let text = field.text(&mistakes) else { return nil }
        if let weight = Fact.Weight(rawValue: text) { return weight }
        let names = Fact.Weight.allCases.map(\.rawValue)
        mistakes.add(
            field.value.place,
            "`weight` says how much a fact matters, and \(quoted(text)) is no such weight",
            text.nearest(in: names).map { "write `weight: \($0)`" }
                ?? "write `weight: ` and one of " + names.joined(separator: ", ")
        )
        return nil
    }

    /// The aspects that the author chose; nil when all are asked.
    fileprivate func aspects(of content: Fact.Content, _ mistakes: inout Mistakes) -> [Aspect]? {
        guard let field = self["aspects"], let names = field.texts(&mistakes) else { return nil }
        let known = content.aspects
        var aspects: [Aspect] = []
        for (index, name) in names.enumerated() where !mistakes.isFull {
            if let aspect = Aspect(name), known.contains(aspect) {
                aspects.append(aspect)
            } else {
                let candidates = known.map(\.description)
                mistakes.add(
                    field.value.sequence?[index].place ?? field.value.place,
                    "this fact has no aspect \(quoted(name))",
                    "write " + (name.nearest(in: candidates) ?? candidates.joined(separator: ", "))
                )
            }
        }
        return aspects.isEmpty && !names.isEmpty ? nil : aspects
    }
}

extension FactShape {
    /// The text that an id can be made of when the content could not be read.
    fileprivate func title(of entry: Entry) -> String? {
        keys.lazy.compactMap { entry[$0.name]?.value.scalar?.string }.first
    }
}

extension Fact.Content {
    /// The text that an id can be made of.
    fileprivate var title: String {
        switch self {
        case .event(let event): event.text
        case .actor(let actor): actor.acronym ?? actor.name
        case .term(let term): term.term
        case .cloze(let cloze): cloze.sentence()
        case .answer(let answer): answer.question
        case .list(let list): list.question
        case .pairs(let pairs): pairs.question
        case .focus(let focus): focus.question
        }
    }
}
