import Decks
import Words
import Yams

extension Strictness {
    /// The keys by which a card or a deck says how strictly it is judged.
    static let keys = [
        DeckKey(
            "strict",
            .list(.oneOf(Rule.allCases.map(\.rawValue))),
            "what is not forgiven, here or in the whole deck"
        ),
        DeckKey("tolerance", .text, "how far a number may be off: 5 % or ± 2"),
        DeckKey("unit", .oneOf(UnitRule.allCases.map(\.rawValue)), "whether a number needs its unit"),
    ]

    /// Reads the three keys of a fact, or of a deck for all of its facts.
    init(_ entry: Entry, _ mistakes: inout Mistakes) {
        self.init(
            rules: Strictness.rules(of: entry, &mistakes),
            tolerance: Strictness.tolerance(of: entry, &mistakes),
            unit: Strictness.unit(of: entry, &mistakes)
        )
    }

    private static func rules(of entry: Entry, _ mistakes: inout Mistakes) -> Set<Rule> {
        guard let field = entry["strict"], let names = field.texts(&mistakes) else { return [] }
        let known = Rule.allCases.map(\.rawValue)
        var rules: Set<Rule> = []
        for (index, name) in names.enumerated() where !mistakes.isFull {
            if let rule = Rule(rawValue: name) {
                rules.insert(rule)
            } else {
                mistakes.add(
                    field.value.sequence?[index].place ?? field.value.place,
                    "`strict` names \(quoted(name)), about which no card can be strict",
                    "write " + (name.nearest(in: known) ?? known.joined(separator: ", "))
                )
            }
        }
        return rules
    }

    private static func tolerance(of entry: Entry, _ mistakes: inout Mistakes) -> Tolerance {
        guard let field = entry["tolerance"], let text = field.text(&mistakes) else { return .none }
        if let tolerance = Tolerance(text) { return tolerance }
        mistakes.add(
            field.value.place,
            "`tolerance` says how far a number may be off, and \(quoted(text)) is neither a share nor a number",
            "write `tolerance: 5 %` or `tolerance: ± 2`"
        )
        return .none
    }

    private static func unit(of entry: Entry, _ mistakes: inout Mistakes) -> UnitRule? {
        guard let field = entry["unit"], let text = field.text(&mistakes) else { return nil }
        if let rule = UnitRule(rawValue: text) { return rule }
        mistakes.add(
            field.value.place,
            "`unit` says whether a number needs its unit, and \(quoted(text)) does not",
            "write `unit: required` or `unit: optional`"
        )
        return nil
    }
}
