/// How well a card was remembered, as the scheduler is told.
///
/// FSRS-6, g = 1 (again) to 4 (easy); only ``again`` means that the card was forgotten.
public enum Rating: Int, Sendable, Hashable, CaseIterable, Comparable, Codable {
    /// Forgotten.
    case again = 1
    /// Remembered with effort.
    case hard
    /// Remembered.
    case good
    /// Remembered at once.
    case easy

    /// Whether the first rating is the worse one.
    public static func < (left: Rating, right: Rating) -> Bool { left.rawValue < right.rawValue }
}
