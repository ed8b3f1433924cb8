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

    /// The events of the timeline, from early to late.
    public let timeline: [Known]
    /// The event to place.
    public let event: Known
    /// The gaps that are right, 0 for before all: several where the new event is tied with its neighbours.
    public let rightGaps: ClosedRange<Int>

    /// Makes a placing.
    ///
    /// - Parameters:
    ///   - timeline: The events that are laid out.
    ///   - event: The one to place.
    ///   - rightDates: Every date that counts as its own, as exactly as it is asked; its own if there is none.
    public init(timeline: [Known], event: Known, rightDates: [HistoricalDate] = []) {
        self.timeline = timeline.sorted { $0.date < $1.date }
        self.event = event
        let dates = rightDates.isEmpty ? [event.date] : rightDates
        let told = timeline.filter { known in dates.allSatisfy { !known.date.cannotBeTold(from: $0) } }
        let before = told.count { known in dates.allSatisfy { known.date < $0 } }
        let after = told.count { known in dates.allSatisfy { known.date > $0 } }
        rightGaps = before...(timeline.count - after)
    }

    /// The first gap that is right.
    public var rightGap: Int { rightGaps.lowerBound }

    /// How many gaps there are.
    public var gaps: Int { timeline.count + 1 }

    /// Where a gap lies, in words: "between April 2012 and 2013".
    public func place(ofGap gap: Int) -> String {
        let before = gap > 0 ? "\(timeline[gap - 1].date)" : nil
        let after = gap < timeline.count ? "\(timeline[gap].date)" : nil
        return switch (before, after) {
        case (let before?, let after?): "between \(before) and \(after)"
        case (nil, let after?): "before \(after)"
        case (let before?, nil): "after \(before)"
        case (nil, nil): "anywhere"
        }
    }

    /// Reads which gap a reply picks: by its number from 1, or by where it lies.
    public var reading: ChoiceReading {
        ChoiceReading(labels: (1...gaps).map { "\($0)" }, texts: (0..<gaps).map(place))
    }

    func grade(_ reply: String, in _: Lexicon = .empty) throws(Misread) -> Grade {
        guard let gap = reading.index(of: reply) else { throw .noSuchOption(reply) }
        let verdict = rightGaps.contains(gap) ? Verdict.correct : .wrong
        return Grade(verdict, reason: .choice("\(event.date)"))
    }

    func hint(_ shown: Int) -> Hint? {
        // Each hint leaves at least two gaps: strike one from the far end.
        let wrong = (0..<gaps).filter { !rightGaps.contains($0) }
            .sorted { abs($0 - rightGap) > abs($1 - rightGap) }
        guard shown < wrong.count - 1 else { return nil }
        return .notThese(wrong.prefix(shown + 1).sorted().map { "\($0 + 1)" })
    }
}
