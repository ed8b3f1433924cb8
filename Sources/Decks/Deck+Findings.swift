import Words

extension Deck {
    /// As many findings as anyone reads at one go.
    private static let findingLimit = 1000
    /// As many findings of one kind as one fact is shown with.
    fileprivate static let limitPerFact = 50

    /// Everything that is wrong with what the deck says, in the order of its facts.
    ///
    /// Linear in the deck's length but for what it finds.
    public func findings() -> [Finding] {
        guard !facts.isEmpty else {
            let remedy = "add `events:`, `actors:`, `terms:`, `statements:` or `focus:` with something to ask"
            return [Finding(fact: nil, path: [], problem: "the deck has no facts", remedy: remedy)]
        }
        var findings: [Finding] = []
        let references = References(self)
        var questions = AskedQuestions(capacity: facts.count * 2)
        for fact in facts where findings.count < Deck.findingLimit {
            let askings = fact.askings
            findings += fact.gaps().prefix(Deck.limitPerFact)
            findings += fact.leaks(in: askings).prefix(Deck.limitPerFact)
            findings += fact.contradictions().prefix(Deck.limitPerFact)
            findings += references.dangling(in: fact)
            findings += questions.repeated(by: fact, asking: askings)
        }
        return findings
    }
}

/// The ids that facts may refer to.
private struct References {
    private let sources: [String]
    private let actors: [String]
    private let sourceSet: Set<String>
    private let actorSet: Set<String>

    init(_ deck: Deck) {
        sources = deck.sources.map(\.id)
        actors = deck.facts.filter { $0.kind == .actors }.map(\.id)
        sourceSet = Set(sources)
        actorSet = Set(actors)
    }

    func dangling(in fact: Fact) -> [Finding] {
        if fact.actors.isEmpty, fact.sources.allSatisfy(sourceSet.contains) { return [] }
        let lostSources = fact.sources.enumerated().filter { !sourceSet.contains($0.element) }
        let lostActors = fact.actors.enumerated().filter { !actorSet.contains($0.element) }
        return lostSources.prefix(Deck.limitPerFact).map {
            finding(fact, "source", $0.offset, $0.element, known: sources)
        }
            + lostActors.prefix(Deck.limitPerFact).map {
                finding(fact, "actors", $0.offset, $0.element, known: actors)
            }
    }

    private func finding(_ fact: Fact, _ key: String, _ index: Int, _ id: String, known: [String]) -> Finding
    {
        let thing = key == "source" ? "source" : "actor"
        let remedy = id.nearest(in: known).map { "write `\($0)`" } ?? "add it under `\(thing)s:`"
        return Finding(
            fact: fact.id,
            path: [.key(key), .item(index)],
            problem: "the deck has no \(thing) `\(id)`",
            remedy: remedy
        )
    }
}

/// The questions of a deck so far: none may be asked twice, for no learner could tell which answer is meant.
private struct AskedQuestions {
    private struct Question: Hashable {
        let kind: String
        let prompt: FoldedText
    }

    private var facts: [Question: String] = [:]

    init(capacity: Int) { facts.reserveCapacity(capacity) }

    mutating func repeated(by fact: Fact, asking askings: [ComparedPrompt]) -> [Finding] {
        askings.compactMap { asking in
            let question = Question(kind: asking.kind, prompt: asking.folded)
            guard !question.prompt.isEmpty else { return nil }
            guard let other = facts[question] else {
                facts[question] = fact.id
                return nil
            }
            guard other != fact.id else { return nil }
            return Finding(
                fact: fact.id,
                path: [.key(asking.key)],
                problem: "no learner could tell this \(asking.key) from that of `\(other)`",
                remedy: asking.aspect == .event
                    ? "leave `event` out of `aspects` in one of them, or ask the dates more exactly"
                    : "say what sets them apart, or make them one fact"
            )
        }
    }
}
