public import Decks
import Judging
import Words

/// An event that is to be put into a timeline of others.
public struct PlaceForm: Sendable, Hashable {
    /// An event that is already in the timeline.
    public struct Known: Sendable, Hashable {
        /// When it happened.
        public let date: HistoricalDate
        /// What happened.
        public let text: String

        /// Makes an event of the timeline.
        public init(date: HistoricalDate, text: String) {
            self.date = date
            self.text = text
        }
    }

    /// The events of the timeline, from early to late; no two of them and none with the new one can be confused.
    public let timeline: [Known]
    /// The event to place.
    public let event: Known

    /// Makes a placing.
    ///
    /// - Precondition: The new event can be told from each of the others.
    public init(timeline: [Known], event: Known) {
        self.timeline = timeline.sorted { $0.date < $1.date }
        self.event = event
    }

    /// How many events of the timeline come before the new one: the right gap, 0 for before all of them.
    public var rightGap: Int { timeline.count { $0.date < event.date } }

    /// How many gaps there are.
    public var gaps: Int { timeline.count + 1 }

    func grade(_ reply: String, in _: Lexicon = .empty) throws(Misread) -> Grade {
        // "3", "3." and "(3)" alike; two numbers are no place.
        let words = fold(reply).split { !$0.isLetter && !$0.isNumber }
        guard words.count == 1, let number = words.first.flatMap({ Int($0) }), (1...gaps).contains(number)
        else {
            throw .noSuchOption(reply)
        }
        let verdict = number - 1 == rightGap ? Verdict.correct : .wrong
        return Grade(verdict, reason: .choice("\(event.date)"))
    }

    func hint(_ shown: Int) -> Hint? {
        // Each hint leaves at least two gaps: strike one from the far end.
        let wrong = (0..<gaps).filter { $0 != rightGap }
            .sorted { abs($0 - rightGap) > abs($1 - rightGap) }
        guard shown < wrong.count - 1 else { return nil }
        return .notThese(wrong.prefix(shown + 1).sorted().map { "\($0 + 1)" })
    }
}
