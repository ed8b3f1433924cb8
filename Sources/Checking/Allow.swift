import Decks
import Words

extension DeckRule {
    /// An `allow` that names no warning, so that it allows nothing.
    static let unknownAllow = DeckRule(
        "unknown-allow",
        .warning,
        "`allow` names no warning",
        remedy: "write one of those that check --list names"
    ) { deck in
        let known = DeckRule.warnings.map(\.name)
        return deck.allowed { !known.contains($0.rule) }.map { entry in
            Finding(
                fact: entry.fact,
                path: [.key("allow"), .item(entry.index)],
                problem: "there is no warning `\(entry.rule)`",
                remedy: entry.rule.nearest(in: known).map { "write `\($0)`" } ?? "check --list names them all"
            )
        }
    }

    /// An `allow` whose warning would not be given: what was once mended, or never wrong.
    static func needlessAllow(given used: Set<Allowance>) -> DeckRule {
        DeckRule(
            "needless-allow",
            .warning,
            "`allow` names a warning that the fact does not get",
            remedy: "delete it, so that it hides nothing later"
        ) { deck in
            // What was found while reading is not known here.
            let known = Set((DeckRule.ofTexts + DeckRule.ofQuestions).map(\.name))
            return deck.allowed {
                known.contains($0.rule) && !used.contains(Allowance(fact: $0.fact, rule: $0.rule))
            }.map { entry in
                Finding(
                    fact: entry.fact,
                    path: [.key("allow"), .item(entry.index)],
                    problem: "nothing here needs `allow: [\(entry.rule)]`",
                    remedy: "delete it, so that it hides nothing later"
                )
            }
        }
    }
}

extension Deck {
    /// The allowances of all facts that are as `isMeant` says, with their places in `allow`.
    fileprivate func allowed(
        where isMeant: ((fact: String, index: Int, rule: String)) -> Bool
    ) -> [(fact: String, index: Int, rule: String)] {
        facts.lazy.flatMap { fact in
            fact.allowed.enumerated().map { (fact: fact.id, index: $0.offset, rule: $0.element) }
        }.filter(isMeant)
    }
}
