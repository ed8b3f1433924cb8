/// The four memories that a review would leave, one for each rating.
public struct NextStates: Sendable, Hashable {
    /// After ``Rating/again``.
    public var again: MemoryState
    /// After ``Rating/hard``.
    public var hard: MemoryState
    /// After ``Rating/good``.
    public var good: MemoryState
    /// After ``Rating/easy``.
    public var easy: MemoryState

    /// The memory after that rating.
    public subscript(rating: Rating) -> MemoryState {
        switch rating {
        case .again: again
        case .hard: hard
        case .good: good
        case .easy: easy
        }
    }
}
