import Decks
import Yams

/// A deck as far as it could be read, and the facts' entries, which know their places.
struct DeckDraft {
    private static let keys =
        ["id", "title", "committee", "topic", "about", "language", "groups", "sources"] + Strictness.keys
        + Fact.Kind.allCases.map(\.rawValue)

    let deck: Deck
    let entry: Entry
    /// As many as the deck has facts, in their order.
    private let drafts: [FactDraft]
    /// Whether there are facts, perhaps actors, that could not be read and are missing from ``deck``.
    private let isPartial: Bool

    /// Reads the root of a file; nil after noting that it is no deck at all.
    init?(_ root: Node, defaultID: String, _ mistakes: inout Mistakes) {
        let example = "`title: …`, then `events:` and other sections"
        guard let entry = Entry(root, as: "a deck", example: example, &mistakes) else { return nil }
        entry.reportUnknownKeys(known: DeckDraft.keys, in: "a deck", &mistakes)
        let title = entry.requiredText("title", of: "the deck", example: "…", &mistakes)
        let sources = entry["sources"].map { Source.readAll($0, &mistakes) } ?? []
        let strictness = Strictness(entry, &mistakes)
        let drafts = DeckDraft.facts(of: entry, &mistakes)
        let sorts = GroupSorts(entry, groups: Set(drafts.compactMap(\.group)), &mistakes)
        isPartial = drafts.count < DeckDraft.itemCount(of: entry)
        self.entry = entry
        self.drafts = drafts
        deck = Deck(
            id: DeckDraft.id(of: entry, defaultID: defaultID, &mistakes),
            title: title ?? "",
            committee: entry.text("committee", &mistakes),
            topic: entry.text("topic", &mistakes),
            about: entry.text("about", &mistakes),
            language: DeckDraft.language(of: entry, &mistakes),
            sources: sources,
            // A fact without a proper id takes part in the checks under a name that no author can write.
            facts: drafts.enumerated().map {
                $1.fact(id: $1.id ?? "#\($0)", sort: sorts.sort(of: $1.group), within: strictness)
            }
        )
    }

    /// Where a finding about the deck stands in the file.
    func place(of finding: Finding) -> Place {
        guard let id = finding.fact, let index = deck.facts.firstIndex(where: { $0.id == id }) else {
            return entry.place(of: finding.path[...])
        }
        return drafts[index].entry.place(of: finding.path[...])
    }

    /// What is wrong with what the deck says, but for what its unreadable facts may have said.
    func findings() -> [Finding] {
        let findings = deck.findings()
        return isPartial ? findings.filter { $0.fact != nil && $0.path.first != .key("actors") } : findings
    }

    private static func itemCount(of entry: Entry) -> Int {
        Fact.Kind.allCases.reduce(0) { count, kind in
            guard let value = entry[kind.rawValue]?.value else { return count }
            return count + (value.sequence?.count ?? 1)
        }
    }

    private static func facts(of entry: Entry, _ mistakes: inout Mistakes) -> [FactDraft] {
        var ids = FactIDs()
        var drafts: [FactDraft] = []
        for field in entry.fields {
            guard let kind = Fact.Kind(rawValue: field.name) else { continue }
            guard case .sequence(let nodes) = field.value else {
                mistakes.add(
                    field.value.place,
                    "`\(kind)` must be a list, not \(field.value.kindName)",
                    "begin each item with a hyphen: \(kind.example)"
                )
                continue
            }
            drafts += nodes.compactMap { FactDraft($0, in: kind, ids: &ids, &mistakes) }
        }
        ids.settle(&mistakes)
        return drafts
    }

    private static func id(of entry: Entry, defaultID: String, _ mistakes: inout Mistakes) -> String {
        guard let field = entry["id"] else {
            if !defaultID.isID {
                let problem = "the deck has no `id`, and the name of its file cannot be one"
                mistakes.add(entry.place, problem, "add `id: \(slug(of: defaultID, words: 8))`")
            }
            return defaultID
        }
        guard let id = field.text(&mistakes) else { return defaultID }
        if !id.isID {
            mistakes.add(
                field.value.place,
                "\(quoted(id)) is no id: ids are lower-case letters a to z, digits and inner hyphens",
                "write `id: \(slug(of: id, words: 8))`"
            )
        }
        return id
    }

    private static func language(of entry: Entry, _ mistakes: inout Mistakes) -> String {
        guard let field = entry["language"], let tag = field.text(&mistakes) else { return "en" }
        let parts = tag.split(separator: "-", omittingEmptySubsequences: false)
        let isTag = parts.allSatisfy { part in
            (1...8).contains(part.count) && part.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
        }
        if !isTag || !(2...3).contains(parts[0].count) {
            let problem = "\(quoted(tag)) is not a language tag"
            mistakes.add(field.value.place, problem, "write one like `language: en` or `language: fr-CA`")
        }
        return tag
    }
}

extension Entry {
    /// The place of the deepest step that was written.
    fileprivate func place(of path: ArraySlice<Finding.Step>) -> Place {
        guard case .key(let name)? = path.first, let field = self[name] else { return place }
        return field.value.place(of: path.dropFirst()) ?? field.value.place
    }
}

extension Node {
    /// The place of the deepest step that was written; nil when none was.
    fileprivate func place(of path: ArraySlice<Finding.Step>) -> Place? {
        guard let step = path.first else { return nil }
        let rest = path.dropFirst()
        switch (step, self) {
        case (.key(let name), .mapping(let mapping)):
            guard let value = mapping.first(where: { $0.key.scalar?.string == name })?.value else {
                return place(of: rest)
            }
            return value.place(of: rest) ?? value.place
        case (.item(let index), .sequence(let nodes)) where nodes.indices.contains(index):
            return nodes[index].place(of: rest) ?? nodes[index].place
        case (.answer(let text), .mapping(let mapping)):
            return mapping.first { $0.key.scalar?.string.trimmingSpaces == text }?.key.place
        case (.answer(let text), .sequence(let nodes)):
            return nodes.first { $0.scalar?.string.trimmingSpaces == text }?.place
        default:
            return place(of: rest)
        }
    }
}
