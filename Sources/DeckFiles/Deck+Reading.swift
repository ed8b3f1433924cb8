import Decks
import Yams

/// A deck as far as it could be read, and the facts' entries, which know their places.
struct DeckDraft {
    private static let keys = DeckFormat.deck.map(\.name)

    /// What can be asked of the file, and the names of what cannot.
    private(set) var deck: Deck
    private let entry: Entry
    /// The entries of the facts by their ids.
    private let entries: [String: Entry]

    /// Reads the root of a file; nil after noting what keeps it from being a deck at all.
    init?(_ root: Node, defaultID: String, _ mistakes: inout Mistakes) {
        let card = root.sequence?.lazy.compactMap(ForeignCard.init).first
        let example =
            card.map { "`title: …`, then `statements:`, and each question like `\($0.statement)`" }
            ?? "`title: …`, then `events:` and other sections"
        guard var entry = Entry(root, as: "a deck", example: example, &mistakes) else { return nil }
        entry.reportUnknownKeys(known: DeckDraft.keys, in: "a deck", &mistakes)
        let title = entry.requiredText("title", of: "the deck", example: "…", &mistakes)
        let sources = entry["sources"].map { Source.readAll($0, &mistakes) } ?? []
        let facts = DeckDraft.facts(of: entry, in: root, &mistakes)
        let sorts = GroupSorts(entry, groups: facts.groups, &mistakes)
        let strictness = Strictness(entry, &mistakes)
        let id = DeckDraft.id(of: entry, defaultID: defaultID, &mistakes)
        let committee = entry.text("committee", &mistakes)
        let topic = entry.text("topic", &mistakes)
        let about = entry.text("about", &mistakes)
        let language = DeckDraft.language(of: entry, &mistakes)
        guard let title, let id else { return nil }
        self.entry = entry
        entries = Dictionary(facts.sound.map { ($0, $1.entry) }) { first, _ in first }
        deck = Deck(
            id: id,
            title: title,
            committee: committee,
            topic: topic,
            about: about,
            language: language,
            sources: sources,
            facts: facts.sound.map {
                $1.fact(id: $0, sort: sorts.sort(of: $1.group), within: strictness)
            },
            leftOut: facts.leftOut
        )
        if deck.facts.isEmpty, deck.leftOut.isEmpty {
            let remedy = "add `events:`, `actors:`, `terms:`, `statements:` or `focus:` with something to ask"
            mistakes.add(entry.place, "the deck has no facts", remedy)
        }
    }

    /// Notes what rules found.
    func note(_ findings: [RuleFinding], _ mistakes: inout Mistakes) {
        for found in findings where !mistakes.isFull {
            mistakes.add(
                Mistakes.Mistake(
                    place: place(of: found.finding),
                    severity: found.rule.severity,
                    rule: found.rule.name,
                    problem: found.finding.problem,
                    remedy: found.finding.remedy
                )
            )
        }
    }

    /// Notes texts that end at a ` #`, but for facts that allow it.
    func noteCutTexts(_ places: [Place], _ mistakes: inout Mistakes) {
        guard !places.isEmpty else { return }
        let allowed = deck.facts.filter { $0.allowed.contains(DeckRule.cutText.name) }.map(\.id)
        let starts = entries.values.map(\.place).sorted()
        let lenient = Set(allowed.compactMap { entries[$0]?.place })
        for place in places {
            if let start = starts.last(where: { $0 <= place }), lenient.contains(start) { continue }
            mistakes.add(
                Mistakes.Mistake(
                    place: place,
                    severity: DeckRule.cutText.severity,
                    rule: DeckRule.cutText.name,
                    problem:
                        "the text ends before ` #`, because YAML takes the rest of the line for a comment",
                    remedy: "put the whole text in \"quotes\", or write `# ` for a comment"
                )
            )
        }
    }

    /// Takes facts out of the deck.
    mutating func leaveOut(_ ids: Set<String>) {
        deck = deck.leavingOut(ids) { entries[$0.id]?.place.line ?? 1 }
    }

    /// Where a finding about the deck stands in the file.
    private func place(of finding: Finding) -> Place {
        (finding.fact.flatMap { entries[$0] } ?? entry).place(of: finding.path[...])
    }

    private struct Facts {
        var sound: [(id: String, draft: FactDraft)] = []
        var leftOut: [LeftOutFact] = []
        /// The groups of all facts, those that are left out included.
        var groups: Set<String> = []
    }

    /// The facts of all sections; those with a mistake, or in a section that is none, are left out.
    private static func facts(of entry: Entry, in root: Node, _ mistakes: inout Mistakes) -> Facts {
        var ids = FactIDs()
        var facts = Facts()
        for field in Entry.allFields(of: root) {
            guard let kind = Fact.Kind(rawValue: field.name) else {
                if !keys.contains(field.name) { facts.leftOut += leftOut(field.value, ids) }
                continue
            }
            guard case .sequence(let nodes) = field.value else {
                mistakes.add(
                    field.value.place,
                    "`\(kind)` must be a list, not \(field.value.kindName)",
                    "begin each item with a hyphen: \(kind.example)"
                )
                facts.leftOut.append(LeftOutFact(id: nil, line: field.place.line))
                continue
            }
            for node in nodes {
                let errorCount = mistakes.errorCount
                let leftOut = LeftOutFact(id: ids.free(in: node), line: node.place.line)
                let draft = FactDraft(node, in: kind, ids: &ids, &mistakes)
                if let group = draft?.group { facts.groups.insert(group) }
                // Where mistakes are no longer noted, none can be told from a sound fact.
                if let draft, let id = draft.id, mistakes.errorCount == errorCount, !mistakes.isFull {
                    facts.sound.append((id, draft))
                } else {
                    facts.leftOut.append(leftOut)
                }
            }
        }
        ids.settle(&mistakes)
        return facts
    }

    /// The items of a list under a key that no deck has.
    private static func leftOut(_ value: Node, _ ids: FactIDs) -> [LeftOutFact] {
        guard case .sequence(let nodes) = value else { return [] }
        return nodes.filter { $0.mapping != nil }.map {
            LeftOutFact(id: ids.free(in: $0), line: $0.place.line)
        }
    }

    private static func id(of entry: Entry, defaultID: String, _ mistakes: inout Mistakes) -> String? {
        guard let field = entry["id"] else {
            if !defaultID.isID {
                let problem = "the deck has no `id`, and the name of its file cannot be one"
                mistakes.add(entry.place, problem, "add `id: \(slug(of: defaultID, words: 8))`")
                return nil
            }
            return defaultID
        }
        guard let id = field.text(&mistakes) else { return nil }
        if !id.isID {
            mistakes.add(
                field.value.place,
                "\(quoted(id)) is no id: ids are lower-case letters a to z, digits and inner hyphens",
                "write `id: \(slug(of: id, words: 8))`"
            )
            return nil
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
            return "en"
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
