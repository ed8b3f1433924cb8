public import Decks
public import Scheduling

/// What the log says about one card's memory: a cache that ``CardRules/replaying(_:of:)`` rebuilds.
public struct CardProgress: Hashable, Sendable {
    /// When a card wants to be asked again.
    public enum Due: Hashable, Sendable {
        /// Within a sitting: milliseconds since 1970.
        case moment(Int)
        /// On a study day, or any later one.
        case day(Int)
    }

    /// The card.
    public let card: CardID
    /// The memory of FSRS-6, which counts in days; nil while the card is new.
    public var memory: MemoryState?
    /// The memory of FSRS-7, which knows what happens within a day; nil while the card is new.
    public var traces: MemoryState?
    /// Where the card is on its way; `learning(step: 0)` while it is new.
    public var phase: Phase
    /// When it wants to be asked again; nil while it is new.
    public var due: Due?
    /// The moment of the last answer; nil while it is new.
    public var lastReview: StudyTime?
    /// The study day of the first answer; nil while it is new.
    public var firstDay: Int?
    /// How many answers count.
    public var reviews: Int
    /// How often the card was forgotten after it had been learned.
    public var lapses: Int
    /// Whether it is not to be asked.
    public var isSuspended: Bool

    /// A card that has never been asked.
    public init(new card: CardID) {
        self.card = card
        memory = nil
        traces = nil
        phase = .learning(step: 0)
        due = nil
        lastReview = nil
        firstDay = nil
        reviews = 0
        lapses = 0
        isSuspended = false
    }

    /// Whether the card has never been asked.
    public var isNew: Bool { memory == nil }

    /// Whether the card is so often forgotten that its wording may be at fault.
    ///
    /// Eight lapses is the usual threshold in the field (Anki's default).
    public var isLeech: Bool { lapses >= 8 }

    /// Whether the card wants to be asked on a study day; short steps always do.
    public func isDue(on day: Int) -> Bool {
        switch due {
        case .moment: true
        case .day(let due): due <= day
        case nil: false
        }
    }
}
