public import ArgumentParser
public import Decks

/// Which facts a command is limited to.
struct FilterOptions: ParsableArguments {
    @Option(help: "Only this kind: actors, events, terms, statements or focus; may be given again.")
    var only: [Fact.Kind] = []

    @Option(help: "Only facts with this tag.", completion: .names)
    var tag: String?

    @Option(help: "Only facts of this group; “stats” lists the groups.", completion: .names)
    var group: String?

    @Flag(help: "Only what matters most: facts of weight core.")
    var onlyCore = false

    /// The filter that the options make for a deck; complains of a tag or a group that no fact of it has.
    func filter(for deck: Deck) throws -> FactFilter {
        try check(tag, "tag", among: deck.facts.flatMap(\.tags), in: deck)
        try check(group, "group", among: deck.facts.compactMap(\.group), in: deck)
        return FactFilter(
            kinds: only.isEmpty ? nil : Set(only),
            tag: tag,
            group: group,
            isOnlyCore: onlyCore
        )
    }

    private func check(_ word: String?, _ kind: String, among known: [String], in deck: Deck) throws {
        guard let word, !known.contains(word) else { return }
        throw Complaint.unknown(
            kind,
            word,
            in: "in \(deck.id)",
            known: Set(known).sorted(),
            remedy: "it has no \(kind)s"
        )
    }
}

extension Fact.Kind: ExpressibleByArgument {}
