/// How firmly a card sits, which decides how it is asked.
public enum Strength: String, Sendable, Hashable, CaseIterable, Comparable {
    /// Never asked, or just being learned: recognise it.
    case new
    /// Remembered for days: tell it from its closest siblings, or place it in time.
    case young
    /// Remembered for weeks: recall it freely.
    case mature

    /// Weak comes before firm.
    public static func < (left: Strength, right: Strength) -> Bool {
        (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
    }
}
