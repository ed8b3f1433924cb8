import Decks

extension Rule {
    /// A place that the right one lies in, or that lies in it.
    static let placeAround = Rule(
        name: "place around",
        examples: [Example("Which city is the capital?", ["Bamako"], "Mali", .close)]
    ) { evidence in
        evidence.judge.neighbour(evidence.words)
    }
}
