/// The order of a day: the most urgent card first, siblings of those that came before it counting less.
///
/// New cards may have an order of their own in which they are met: what is urgent then says how many of them come and when,
/// and that order which they are, none beside a sibling while there are others. Plans, real sittings and simulated learners
/// all take their cards from here.
struct DayQueue {
    private var queue: UrgencyQueue
    private let urgencies: [Double]
    private let isNew: [Bool]
    private let facts: [Int]
    private let shares: [Double]
    private var met: [Int]
    private var newcomers: [Int]
    private var head = 0
    /// Newcomers whose siblings were met today, which come after all others.
    private var postponed: [Int] = []

    /// Orders the cards of a day; every array has a place for each card.
    ///
    /// - Parameters:
    ///   - urgencies: What a unit of cost spent on a card is worth; 0 or less for one that does not come today.
    ///   - isNew: Whether a card gives way to the next one in the order of meeting.
    ///   - facts: A number for each card, the same for cards of one fact; empty if none are siblings.
    ///   - asked: Cards that came today already.
    ///   - meeting: New cards that may come, in the order in which they are met; empty if they come by urgency.
    ///   - problem: Says how much siblings give away.
    init(
        urgencies: [Double],
        isNew: [Bool],
        facts: [Int],
        asked: [Int] = [],
        meeting: [Int] = [],
        problem: PlanProblem
    ) {
        queue = UrgencyQueue(
            urgencies.indices.compactMap { number in
                let urgency = urgencies[number]
                return urgency > 0 ? UrgencyQueue.Entry(urgency: urgency, number: number) : nil
            }
        )
        self.urgencies = urgencies
        self.isNew = isNew
        self.facts = facts
        shares = (0..<8).map { 1 - problem.chanceOfGiveaway($0) }
        met = [Int](repeating: 0, count: (facts.max() ?? -1) + 1)
        newcomers = meeting
        for number in asked where !facts.isEmpty { met[facts[number]] += 1 }
    }

    /// Takes the next card; nil when none is left.
    ///
    /// - Parameter fits: Whether there is time for a card; one that does not fit is passed over for good.
    /// - Returns: The card, and how many of its siblings came before it today.
    mutating func next(where fits: (Int) -> Bool) -> (number: Int, siblings: Int)? {
        while let top = queue.pop() {
            let isNewcomer = isNew[top.number] && !newcomers.isEmpty
            guard let number = isNewcomer ? newcomer() : top.number else { continue }
            let siblings = facts.isEmpty ? 0 : met[facts[number]]
            let urgency = urgencies[top.number] * shares[min(siblings, shares.count - 1)]
            guard urgency >= top.urgency else {
                if urgency > 0 { queue.push(UrgencyQueue.Entry(urgency: urgency, number: top.number)) }
                continue
            }
            if isNewcomer { take(number) }
            guard fits(number) else { continue }
            if !facts.isEmpty { met[facts[number]] += 1 }
            return (number, siblings)
        }
        return nil
    }

    /// The next card to be met: the first without a sibling today, else the first.
    private mutating func newcomer() -> Int? {
        while head < newcomers.count, !facts.isEmpty, met[facts[newcomers[head]]] > 0 {
            postponed.append(newcomers[head])
            head += 1
        }
        return head < newcomers.count ? newcomers[head] : postponed.first
    }

    private mutating func take(_ number: Int) {
        if head < newcomers.count, newcomers[head] == number {
            head += 1
        } else if !postponed.isEmpty {
            postponed.removeFirst()
        }
    }
}
