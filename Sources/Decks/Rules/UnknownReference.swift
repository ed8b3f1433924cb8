import Words

extension DeckRule {
    /// A fact that names a source which the deck does not have, so that none is shown.
    static let unknownSource = DeckRule(
        "unknown-source",
        .warning,
        "a fact names a source that the deck does not have",
        remedy: "write the id of one, or add it under `sources:`"
    ) { deck in
        dangling(in: deck, "source", known: deck.sources.map(\.id), named: \.sources)
    }

    /// A fact that names an actor which the deck does not have.
    static let unknownActor = DeckRule(
        "unknown-actor",
        .warning,
        "a fact names an actor that the deck does not have",
        remedy: "write the id of one, or add it under `actors:`"
    ) { deck in
        // What is left out may be the actor that is meant.
        let leftOut = deck.leftOut.compactMap(\.id)
        let known = deck.facts.filter { $0.kind == .actors }.map(\.id) + leftOut
        return dangling(in: deck, "actors", known: known, named: \.actors)
    }
}

private func dangling(
    in deck: Deck,
    _ key: String,
    known: [String],
    named: (Fact) -> [String]
) -> [Finding] {
    let thing = key == "source" ? "source" : "actor"
    let set = Set(known)
    return deck.findings { fact in
        named(fact).enumerated().filter { !set.contains($0.element) }.map { index, id in
            Finding(
                fact: fact.id,
                path: [.key(key), .item(index)],
                problem: "the deck has no \(thing) `\(id)`",
                remedy: id.nearest(in: known).map { "write `\($0)`" } ?? "add it under `\(thing)s:`"
            )
        }
    }
}
