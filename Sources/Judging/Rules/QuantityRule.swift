import Decks

extension Rule {
    /// A quantity that has the right value, whatever its notation: "5,000,000" for "5 million".
    static let quantity = Rule(
        name: "quantity",
        examples: [
            Example("How many people live there?", ["5 million"], "5,000,000", .correct),
            Example("What is one half plus one quarter?", ["3/4"], "0.75", .correct),
            Example("How far is it?", ["21,000 km"], "21 000 000 m", .correct),
        ]
    ) { evidence in
        guard case .right = evidence.quantity, !evidence.judge.isBesideOther(evidence.words) else {
            return nil
        }
        // NB: "A/RES/2100" has the number of another body's text.
        if let best = evidence.best, best.grade.verdict == .wrong { return best.grade }
        return evidence.judge.grade(evidence.quantity)
    }
}
