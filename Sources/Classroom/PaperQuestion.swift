/// A question as it was drawn for a review: everything that a screen, a judge of options and a report need of it.
///
/// It is kept in the review's log, so that a report of last year's review needs no deck, and editing a deck between a
/// crash and its resumption changes no vote that was already taken.
public struct PaperQuestion: Codable, Hashable, Sendable {
    /// Something that can be picked.
    public struct Option: Codable, Hashable, Sendable {
        /// What picks it: a, b, c, or the number of a place.
        public let label: String
        /// What is shown.
        public let text: String
        /// Whether it is the right one.
        public let isRight: Bool
        /// What a wrong option really is: the misconception's note.
        public let really: String?

        /// Makes an option.
        public init(label: String, text: String, isRight: Bool, really: String? = nil) {
            self.label = label
            self.text = text
            self.isRight = isRight
            self.really = really
        }
    }

    /// Items that are to be brought into an order or together.
    public enum Arrangement: Codable, Hashable, Sendable {
        /// Items as they are shown, and the indices of their right order.
        case order(shown: [String], solution: [Int])
        /// Left sides, right sides as they are shown, and for each left side the index of its right one.
        case match(left: [String], right: [String], solution: [Int])
    }

    /// An event that lies in the timeline already.
    public struct Known: Codable, Hashable, Sendable {
        /// Its date, in words.
        public let date: String
        /// What happened.
        public let text: String

        /// Makes an event of the timeline.
        public init(date: String, text: String) {
            self.date = date
            self.text = text
        }
    }

    /// The id of the card that is asked, `deck/fact/aspect`.
    public let card: String
    /// The form's name, as `FormKind` writes it.
    public let form: String
    /// What is asked.
    public let prompt: String
    /// The right answer as it is shown.
    public let solution: String
    /// What can be picked; empty where the answer is said freely.
    public var options: [Option] = []
    /// What is to be arranged, if anything.
    public var arrangement: Arrangement?
    /// The timeline that the event is placed into, from early to late; empty for other forms.
    public var timeline: [Known] = []
    /// The author's note, shown after the answer.
    public var note: String?
    /// The titles of the fact's sources.
    public var sources: [String] = []
    /// The sub-questions of a focus question.
    public var parts: [String] = []
    /// What a good answer to a focus question touches: the rubric.
    public var points: [String] = []
    /// How many points make a good answer.
    public var needed = 0
    /// How delegations see a focus question.
    public var views: [View] = []

    /// How one delegation sees a focus question.
    public struct View: Codable, Hashable, Sendable {
        /// The delegation.
        public let delegation: String
        /// Its position.
        public let position: String

        /// Makes a view.
        public init(delegation: String, position: String) {
            self.delegation = delegation
            self.position = position
        }
    }

    /// Makes a question without options, arrangement or rubric; they are set afterwards.
    public init(card: String, form: String, prompt: String, solution: String) {
        self.card = card
        self.form = form
        self.prompt = prompt
        self.solution = solution
    }

    /// The id of the fact, the middle part of the card's id.
    public var fact: String {
        let parts = card.split(separator: "/", omittingEmptySubsequences: false)
        return parts.count == 3 ? String(parts[1]) : card
    }

    /// Whether the question is to be argued about in speeches.
    public var isFocus: Bool { !points.isEmpty }
}
