import Decks
public import Questions
public import Scheduling

/// What is kept of a plan for a day of study: what each card is worth, and what is promised.
///
/// It belongs to one state of the log; ``fingerprint`` says which, so that whoever finds one that was kept knows whether it
/// still holds.
public struct PlanDigest: Codable, Hashable, Sendable {
    /// Of everything that the plan was made from.
    public let fingerprint: UInt64
    /// What each card is worth today; places are those of ``PlannedStudy/cards``.
    public let worth: DayWorth
    /// What is expected on the committee's day.
    public let expectation: RecallExpectation
    /// Minutes a day, or answers, that would keep a promise that has slipped; nil where it has not.
    public let restoring: Int?

    /// Takes the figures of a solution.
    public init(
        fingerprint: UInt64,
        worth: DayWorth,
        expectation: RecallExpectation,
        restoring: Int?
    ) {
        self.fingerprint = fingerprint
        self.worth = worth
        self.expectation = expectation
        self.restoring = restoring
    }

    /// The same under another name, as when only the promise was noted.
    public func renamed(_ fingerprint: UInt64) -> PlanDigest {
        PlanDigest(
            fingerprint: fingerprint,
            worth: worth,
            expectation: expectation,
            restoring: restoring
        )
    }

    /// What a plan for these cards on this day has to be made from, as a number; FNV-1a of a text that lists it.
    public static func fingerprint(
        _ plan: CommitteePlan,
        topic: Topic,
        progress: [CardProgress],
        parameters: Parameters,
        today: Int,
        room: Int
    ) -> UInt64 {
        var lines = [
            "1", "\(plan.day) \(plan.moment ?? 0) \(plan.budget) \(plan.daysOff.sorted()) \(today) \(room)",
            plan.promise.map { "\($0.day) \($0.recall)" } ?? "", "\(parameters.weights)",
        ]
        lines += topic.deck.facts.map { "\($0.id) \($0.weight) \($0.aspects)" }
        lines += progress.map { card in
            let memory = card.memory.map { "\($0.stability) \($0.difficulty)" } ?? ""
            return "\(card.card) \(memory) \(card.lastReview?.milliseconds ?? 0) \(card.isSuspended)"
        }
        return StableHash.hash(lines.joined(separator: "\n"))
    }
}
