/// What a speech in committee is judged by; each from 0 to ``best``.
///
/// Source: the criteria that chairs' rubrics of Model United Nations conferences have in common, without those that a
/// single speech does not show (procedure, writing).
public enum Criterion: String, Codable, Hashable, Sendable, CaseIterable {
    /// What is said: true, to the point, enough of it.
    case content
    /// Whether it is what that delegation would say.
    case policy
    /// Voice, pace, eyes on the room.
    case speaking
    /// Whether it wins others over, and keeps the forms of address.
    case diplomacy

    /// The best mark.
    public static let best = 4
}
