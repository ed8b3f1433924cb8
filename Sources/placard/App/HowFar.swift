import Decks
import Questions
import Reports
import Storage
import Study

extension App {
    /// How well a deck sits, so many days from today.
    func readiness(of topic: Topic, after days: Int) throws -> DeckReadiness {
        DeckReadiness(
            topic,
            progress: try store().progress(ofDeck: topic.deck.id),
            rules: try rules(),
            on: try time().day + days
        )
    }
}

/// What a student asks at the end of a sitting: how far I am, and what is weakest.
struct HowFar {
    let app: App
    let topic: Topic

    /// Two paragraphs: facts met, by weight, kind and tag; then the weakest of them.
    ///
    /// Nothing before one was met.
    func show() throws {
        let readiness = try app.readiness(of: topic, after: 1)
        let weakest = readiness.weakest { _ in true }.prefix(3).compactMap { standing in
            topic.fact(standing.card.fact).map {
                "“\(TextLayout.truncate($0.title, to: 40, mark: app.screen.isASCII ? "~" : "…"))”"
            }
        }
        guard !weakest.isEmpty else { return }
        app.screen.show("Met so far: \(met(readiness).joined(separator: ", ")).", indent: 2, hanging: 2)
        app.screen.show(
            "Weakest: \(weakest.joined(separator: ", ")); see study --weak.",
            indent: 2,
            hanging: 2
        )
    }

    /// "40 of 130 core facts", "8 of 77 events", and the tags that most facts have.
    private func met(_ readiness: DeckReadiness) -> [String] {
        func part(_ name: String, _ isPart: (Fact) -> Bool) -> String? {
            readiness.readiness(of: isPart).map { "\($0.met) of \($0.facts) \(name)" }
        }
        var counts: [String: Int] = [:]
        for tag in topic.deck.facts.flatMap(\.tags) { counts[tag, default: 0] += 1 }
        let tags = counts.keys.sorted { (-(counts[$0] ?? 0), $0) < (-(counts[$1] ?? 0), $1) }.prefix(3)
        return [part("core facts") { $0.weight == .core }].compactMap(\.self)
            + Fact.Kind.allCases.compactMap { kind in part(kind.plural) { $0.kind == kind } }
            + tags.compactMap { tag in part("tagged “\(tag)”") { $0.tags.contains(tag) } }
    }
}

extension Fact.Kind {
    /// The kind as a reader counts it: "focus questions".
    var plural: String { self == .focus ? "focus questions" : rawValue }
}
