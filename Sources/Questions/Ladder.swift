public import Decks

/// The forms of each aspect from recognition to recall, in the order in which they are tried.
///
/// A new card is met by recognition, because nothing can be recalled that was never met; a young one by
/// recognition among its closest siblings, or by placing; a mature one by free recall, which strengthens memory
/// more than recognition does (Roediger and Karpicke 2006, "Test-enhanced learning", Psychological Science 17).
public enum Ladder {
    /// The forms for an aspect at a strength, best first; the last one can always be made.
    public static func forms(for aspect: Aspect, strength: Strength) -> [FormKind] {
        switch (aspect, strength) {
        case (.date, .new): [.choice, .place, .date]
        case (.date, .young): [.place, .choice, .date]
        case (.date, .mature): [.date]
        case (.event, .new), (.event, .young): [.choice, .recall]
        case (.role, .new), (.role, .young), (.meaning, .new), (.meaning, .young): [.choice, .recall]
        case (.event, .mature), (.role, .mature), (.meaning, .mature): [.recall]
        case (.expansion, .mature), (.acronym, .mature), (.name, .mature), (.term, .mature): [.text]
        case (.expansion, _), (.acronym, _), (.name, _), (.term, _): [.choice, .text]
        case (.blank, .mature), (.answer, .mature): [.text]
        case (.blank, _), (.answer, _): [.choice, .text]
        case (.list, _): [.list]
        case (.order, _): [.order]
        case (.pairs, _): [.match]
        case (.points, _): [.recall]
        }
    }
}
