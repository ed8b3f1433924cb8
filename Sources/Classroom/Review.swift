/// A review: the log of its events, and the state that they lead to.
///
/// The log only ever grows; undo is an event too, and what it takes back is left out of the replay.
public struct Review: Hashable, Sendable {
    /// All events, oldest first, those that were taken back included.
    public private(set) var log: [Event]
    /// Where the review stands.
    public private(set) var state: ReviewState
    /// The indices in ``log`` of the events that stand.
    private var standing: [Int]

    /// Begins a review; ``log`` holds its first event.
    public init(_ opening: Opening, at: Int) {
        log = [Event(sequence: 1, at: at, action: .began(opening))]
        state = ReviewState(opening, at: at)
        standing = [0]
    }

    /// Replays a log, linear in its events but for undo.
    ///
    /// - Parameter log: The events of a review, in the order of their numbers.
    /// - Throws: ``Refusal`` when the log is none that this program wrote.
    public init(replaying log: [Event]) throws(Refusal) {
        guard let first = log.first, case .began(let opening) = first.action else { throw .notBegun }
        self.init(opening, at: first.at)
        // Undone events are left out at once rather than replayed for each undo.
        standing = try Self.standing(in: log)
        self.log = log
        state = try Self.state(of: standing, in: log)
    }

    /// The number of the next event.
    public var nextSequence: Int { (log.last?.sequence ?? 0) + 1 }

    /// The last event that undo would take back.
    public var lastUndoable: Event? {
        standing.last { log[$0].action.canBeUndone }.map { log[$0] }
    }

    /// Lets something happen.
    ///
    /// - Parameters:
    ///   - action: What happens.
    ///   - at: When; a clock that runs backward counts as standing still.
    /// - Returns: The event: save it before anything of it is shown.
    /// - Throws: ``Refusal``; nothing has happened then.
    @discardableResult
    public mutating func accept(_ action: Action, at: Int) throws(Refusal) -> Event {
        let time = max(at, log.last?.at ?? at)
        let event = Event(sequence: nextSequence, at: time, action: action)
        if action == .undone {
            guard let index = standing.lastIndex(where: { log[$0].action.canBeUndone }) else {
                throw .nothingToUndo
            }
            var kept = standing
            kept.remove(at: index)
            state = try Self.state(of: kept, in: log)
            standing = kept
        } else {
            try state.apply(action, at: time)
            standing.append(log.count)
        }
        log.append(event)
        return event
    }

    private static func standing(in log: [Event]) throws(Refusal) -> [Int] {
        var standing: [Int] = []
        standing.reserveCapacity(log.count)
        for (index, event) in log.enumerated() {
            guard event.sequence == index + 1 else { throw .notBegun }
            if event.action != .undone {
                standing.append(index)
            } else if let last = standing.lastIndex(where: { log[$0].action.canBeUndone }) {
                standing.remove(at: last)
            } else {
                throw .nothingToUndo
            }
        }
        return standing
    }

    private static func state(of standing: [Int], in log: [Event]) throws(Refusal) -> ReviewState {
        guard let first = log.first, case .began(let opening) = first.action else { throw .notBegun }
        var state = ReviewState(opening, at: first.at)
        for index in standing.dropFirst() { try state.replay(log[index].action, at: log[index].at) }
        return state
    }
}
