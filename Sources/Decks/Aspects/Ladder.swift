/// The forms of a card from recognition to recall, in the order in which they are tried.
///
/// A new card is met by recognition, because nothing can be recalled that was never met; a young one by
/// recognition among its closest siblings, or by placing; a mature one by free recall, which strengthens memory
/// more than recognition does (Roediger and Karpicke 2006, "Test-enhanced learning", Psychological Science 17).
///
/// A sentence to be judged true or false shows no rival that could be ruled out, so that it asks for more than a choice;
/// but every second guess at it is right, so that its answers say less. A young statement is therefore asked so every
/// other time, and a new one only where no choice can be made.
public struct Ladder: Hashable, Sendable {
    /// Forms that are as good as each other; which is tried first is drawn.
    typealias Rung = [FormKind]

    private let new: [Rung]
    private let young: [Rung]
    private let mature: [Rung]

    /// Makes a ladder of the forms at each strength, best first; the last one can always be made.
    init(new: [Rung], young: [Rung], mature: [Rung]) {
        self.new = new
        self.young = young
        self.mature = mature
    }

    /// A card that is asked in the same forms however firmly it sits.
    init(always rungs: Rung...) { self.init(new: rungs, young: rungs, mature: rungs) }

    /// The forms at a strength, best first; the last one can always be made.
    public subscript(strength: Strength) -> [FormKind] { rungs(strength).flatMap(\.self) }

    /// The forms at a strength, those that are as good as each other in an order that is drawn.
    public func drawn(at strength: Strength, using generator: inout some RandomNumberGenerator) -> [FormKind]
    {
        rungs(strength).flatMap { $0.count > 1 ? $0.shuffled(using: &generator) : $0 }
    }

    /// The forms for an aspect at a strength, best first; the last one can always be made.
    public static func forms(for aspect: Aspect, strength: Strength) -> [FormKind] {
        aspect.kind.ladder[strength]
    }

    private func rungs(_ strength: Strength) -> [Rung] {
        switch strength {
        case .new: new
        case .young: young
        case .mature: mature
        }
    }
}

extension Ladder {
    /// A word, name or number: picked, then typed.
    static let typed = Ladder(new: [[.choice], [.text]], young: [[.choice], [.text]], mature: [[.text]])
    /// A word, name or number in a sentence: picked, judged in the whole sentence, then typed.
    static let stated = Ladder(
        new: [[.choice], [.truth], [.text]],
        young: [[.choice, .truth], [.text]],
        mature: [[.text]]
    )
    /// A whole sentence, which is picked, then said freely and compared.
    static let said = Ladder(
        new: [[.choice], [.recall]],
        young: [[.choice], [.recall]],
        mature: [[.recall]]
    )
}
