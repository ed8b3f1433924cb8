import Decks
import Judging
import Words

/// One right option among wrong ones, lettered from a.
public struct ChoiceForm: Sendable, Hashable {
    /// A wrong option, and what it really is.
    public struct Option: Sendable, Hashable {
        /// What is shown.
        public let text: String
        /// What the option belongs to, such as the event of a wrong date; nil where its text says it.
        public let belongsTo: String?

        /// Makes an option.
        public init(_ text: String, belongsTo: String? = nil) {
            self.text = text
            self.belongsTo = belongsTo
        }
    }

    /// The options in the order they are shown.
    public let options: [Option]
    /// The index of the right one.
    public let right: Int

    /// Makes a choice.
    public init(options: [Option], right: Int) {
        self.options = options
        self.right = right
    }

    /// The letter of an option: a, b, c and so on.
    public static func letter(_ index: Int) -> String {
        String(UnicodeScalar(UInt8(ascii: "a") + UInt8(clamping: min(index, 25))))
    }

    func grade(_ reply: String, in _: Lexicon = .empty) throws(Misread) -> Grade {
        guard let picked = reading.index(of: reply) else {
            throw .noSuchOption(reply)
        }
        let solution = options[right].text
        guard picked != right else { return Grade(.correct, reason: .choice(solution)) }
        let option = options[picked]
        let reason = option.belongsTo.map { Reason.otherAnswer(option.text, of: $0) } ?? .choice(solution)
        return Grade(.wrong, reason: reason)
    }

    /// Reads which option a reply picks.
    public var reading: ChoiceReading {
        ChoiceReading(labels: options.indices.map(ChoiceForm.letter), texts: options.map(\.text))
    }

    func hint(_ shown: Int) -> Hint? {
        let wrong = options.indices.filter { $0 != right }
        // NB: two options always remain: a hint must not be the answer.
        guard shown < wrong.count - 1 else { return nil }
        return .notThese(wrong.prefix(shown + 1).map(ChoiceForm.letter))
    }
}
