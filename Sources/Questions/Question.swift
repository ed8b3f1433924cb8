public import Decks
public import Judging
import Words

/// One asking of one card in one form: made for a turn, never stored.
public struct Question: Sendable, Hashable {
    /// The card that is asked.
    public let card: CardID
    /// What is asked, in a sentence or a few lines.
    public let prompt: String
    /// The way to answer; grades itself.
    public private(set) var form: Form
    /// The right answer as it is shown.
    public let solution: String
    /// How many hints were shown.
    public private(set) var hints = 0

    /// Makes a question.
    public init(card: CardID, prompt: String, form: Form, solution: String) {
        self.card = card
        self.prompt = prompt
        self.form = form
        self.solution = solution
    }

    /// Reveals a little more and counts it; nil when there is nothing left to reveal but the answer.
    public mutating func hint() -> Hint? {
        guard let hint = form.hint(hints) else { return nil }
        hints += 1
        return hint
    }
}

/// What a hint shows.
public enum Hint: Sendable, Hashable {
    /// The beginning of the answer, or a property of it.
    case text(String)
    /// Options that are certainly wrong, by their letters.
    case notThese([String])
}

/// A way to answer a question.
///
/// The cases are closed; each payload reads a reply, grades it and gives hints.
public enum Form: Sendable, Hashable {
    /// Pick one of a few options.
    case choice(ChoiceForm)
    /// Judge a sentence true or false.
    case truth(TruthForm)
    /// Put an event into a timeline.
    case place(PlaceForm)
    /// Type a date.
    case date(DateAnswer)
    /// Type a word, name or number.
    case text(TextAnswer)
    /// Type the items of a list, in any order.
    case list(ListAnswer)
    /// Put items into their order.
    case order(OrderForm)
    /// Match left sides to right ones.
    case match(MatchForm)
    /// Answer freely, compare, and rate oneself.
    case recall(RecallForm)

    /// The form's name in the log.
    public var kind: FormKind {
        switch self {
        case .choice: .choice
        case .truth: .truth
        case .place: .place
        case .date: .date
        case .text: .text
        case .list: .list
        case .order: .order
        case .match: .match
        case .recall: .recall
        }
    }

    /// The answer behind the case, by what it can do.
    private var payload: any FormPayload {
        switch self {
        case .choice(let form): form
        case .truth(let form): form
        case .place(let form): form
        case .date(let form): form
        case .text(let form): form
        case .list(let form): form
        case .order(let form): form
        case .match(let form): form
        case .recall(let form): form
        }
    }

    /// Judges a reply; an empty one gives up, but for free answers, which may have been spoken.
    ///
    /// - Parameters:
    ///   - reply: What the learner typed.
    ///   - lexicon: The deck's names, so that another answer of the topic is never a slip of the finger.
    /// - Returns: How good the reply is, and why.
    /// - Throws: ``Misread`` when the reply cannot be an answer to this form: ask again, without penalty.
    public func grade(_ reply: String, in lexicon: Lexicon) throws(Misread) -> Grade {
        if kind != .recall, reply.allSatisfy(\.isWhitespace) { return Grade(.wrong, reason: .noAnswer) }
        return try payload.grade(reply, in: lexicon)
    }

    /// The probability that a guess scores at least so much.
    ///
    /// A guess is one of the options, gaps, orders or matchings, each as likely as the others. What is typed or rated
    /// by the learner is not guessed.
    ///
    /// - Parameter score: A score above 0, as in ``Grade/score``; 1 for a right answer.
    /// - Returns: 0 to 1.
    public func chance(ofScore score: Double = 1) -> Double { payload.chance(ofScore: score) }

    /// Whether a word is right as it stands, or word for word one of the options: an answer, whatever else it may mean.
    public func admits(_ word: String, in lexicon: Lexicon) -> Bool {
        switch self {
        case .choice(let form): form.options.contains { fold($0.text) == fold(word) }
        case .truth: TruthForm.verdict(of: word) != nil
        case .date, .text, .list, .place, .order, .match, .recall:
            (try? grade(word, in: lexicon))?.verdict == .correct
        }
    }

    /// The hint that follows `shown` earlier ones; nil when there is none left.
    func hint(_ shown: Int) -> Hint? { payload.hint(shown) }
}
