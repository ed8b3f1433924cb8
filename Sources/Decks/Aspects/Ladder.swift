/// The forms of a card from recognition to recall, in the order in which they are tried.
///
/// A new card is met by recognition, because nothing can be recalled that was never met; a young one by
/// recognition among its closest siblings, or by placing; a mature one by free recall, which strengthens memory
/// more than recognition does (Roediger and Karpicke 2006, "Test-enhanced learning", Psychological Science 17).
public struct Ladder: Hashable, Sendable {
    private let new: [FormKind]
    private let young: [FormKind]
    private let mature: [FormKind]

    /// Makes a ladder of its rungs, each with its forms best first; the last form of each can always be made.
    init(new: [FormKind], young: [FormKind], mature: [FormKind]) {
        self.new = new
        self.young = young
        self.mature = mature
    }

    /// A card that is asked in the same forms however firmly it sits.
    init(always forms: [FormKind]) { self.init(new: forms, young: forms, mature: forms) }

    /// The forms at a strength, best first; the last one can always be made.
    public subscript(strength: Strength) -> [FormKind] {
        switch strength {
        case .new: new
        case .young: young
        case .mature: mature
        }
    }

    /// The forms for an aspect at a strength, best first; the last one can always be made.
    public static func forms(for aspect: Aspect, strength: Strength) -> [FormKind] {
        aspect.kind.ladder[strength]
    }
}

extension Ladder {
    /// A word, name or number: picked, then typed.
    static let typed = Ladder(new: [.choice, .text], young: [.choice, .text], mature: [.text])
    /// A whole sentence, which is picked, then said freely and compared.
    static let said = Ladder(new: [.choice, .recall], young: [.choice, .recall], mature: [.recall])
}
