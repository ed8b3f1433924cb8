/// Draws what happened from early to late, with a sign for how well each event sits.
///
/// The signs are told apart without colour and explained in words, and each event is a line of its own, so that a screen
/// reader follows.
public struct TimelineMap: Hashable, Sendable {
    /// How well an event sits.
    public enum State: String, Hashable, Sendable, CaseIterable {
        /// It was learned and is likely to be remembered.
        case sits = "+"
        /// It was asked, but may be gone.
        case shaky = "~"
        /// It was never asked.
        case unmet = "."
    }

    /// An event of the timeline.
    public struct Event: Hashable, Sendable {
        /// When it happened, in words.
        public let date: String
        /// The year, for the gaps between events; 0 is 1 BCE.
        public let year: Int
        /// What happened.
        public let text: String
        /// How well it sits.
        public let state: State

        /// Makes an event.
        public init(date: String, year: Int, text: String, state: State) {
            self.date = date
            self.year = year
            self.text = text
            self.state = state
        }
    }

    /// The greatest width of a line, in columns of the terminal.
    public let columns: Int

    /// Years without an event from which on the gap is drawn.
    private static let gap = 5

    /// Draws within a width; less than 40 columns count as 40.
    public init(columns: Int) { self.columns = max(40, columns) }

    /// A heading with the signs, then a line or more for each event, which come from early to late.
    public func lines(of events: [Event]) -> [String] {
        let counts = State.allCases.map { state in events.count { $0.state == state } }
        let heading = "Timeline: + sits (\(counts[0])), ~ shaky (\(counts[1])), . not met yet (\(counts[2]))"
        let width = min(columns / 3, events.reduce(0) { max($0, DisplayWidth.of($1.date)) })
        var lines = TextLayout.wrap(heading, columns: columns)
        var last: Int?
        for event in events {
            if let last, event.year - last >= Self.gap { lines.append("  | \(event.year - last) years") }
            last = event.year
            let label = "\(event.state.rawValue) " + TextLayout.pad(event.date, to: width) + "  "
            let rest = String(repeating: " ", count: DisplayWidth.of(label))
            lines += TextLayout.wrap(event.text, columns: columns, indent: rest, first: label)
        }
        return lines
    }
}
