/// The ways in which a card can be asked; the text stands in progress files and must never change.
public enum FormKind: String, Hashable, Sendable, CaseIterable {
    /// Pick one of a few options.
    case choice
    /// Judge a sentence true or false.
    case truth
    /// Put an event into a timeline.
    case place
    /// Type a date.
    case date
    /// Type a word, name or number.
    case text
    /// Type the items of a list, in any order.
    case list
    /// Put items into their order.
    case order
    /// Match left sides to right ones.
    case match
    /// Answer freely, compare, and rate oneself.
    case recall
}

extension FormKind {
    /// What an answer in the form is like.
    private struct Traits {
        let seconds: Double
        var isShortAndTyped = false
        var hasParts = false
        var isRecognition = false
    }

    private var traits: Traits {
        switch self {
        case .choice, .truth: Traits(seconds: 15, isRecognition: true)
        case .place: Traits(seconds: 17, isRecognition: true)
        case .date, .text: Traits(seconds: 17, isShortAndTyped: true)
        case .order, .match: Traits(seconds: 28, hasParts: true)
        case .list: Traits(seconds: 33, hasParts: true)
        case .recall: Traits(seconds: 33)
        }
    }

    /// Seconds from question to reply, the reading of the verdict before it included; our estimate, as long as nothing is known
    /// of the learner.
    public var estimatedSeconds: Double { traits.seconds }
    /// Whether a date, word or name is typed: an answer that is there at once, or worked out.
    public var isShortAndTyped: Bool { traits.isShortAndTyped }
    /// Whether an answer has parts that are right or wrong by themselves.
    public var hasParts: Bool { traits.hasParts }
    /// Whether the answer stands on the screen and has only to be recognised.
    public var isRecognition: Bool { traits.isRecognition }
}
