public import Decks

extension Deck {
    /// What makes the deck's questions poor, but for what its author allows.
    ///
    /// Asks many questions on trial: about a second for 10,000 facts.
    public func warnings() -> [RuleFinding] {
        let allowed = Dictionary(facts.map { ($0.id, Set($0.allowed)) }) { first, _ in first }
        var used: Set<Allowance> = []
        let findings = findings(of: DeckRule.warnings).filter { found in
            guard let fact = found.finding.fact, allowed[fact]?.contains(found.rule.name) == true else {
                return true
            }
            used.insert(Allowance(fact: fact, rule: found.rule.name))
            return false
        }
        return findings + self.findings(of: [.unknownAllow, .needlessAllow(given: used)])
    }
}

/// A rule that a fact may break.
struct Allowance: Hashable {
    let fact: String
    let rule: String
}
