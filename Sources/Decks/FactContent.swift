// The things that facts are about. Each is what an author wrote, resolved once when the deck is read.

/// Something that happened on a date.
public struct Event: Hashable, Sendable {
    /// When it happened, as exactly as is known.
    public let date: HistoricalDate
    /// How exactly the date is asked.
    public let askedPrecision: HistoricalDate.Precision
    /// What happened: a sentence in the present tense without its date.
    public let text: String
    /// Whether others give another date: it is asked, but places no other event.
    public let isDisputed: Bool

    /// Makes an event; without a precision, the date is asked as ``defaultPrecision(for:)`` says.
    public init(
        date: HistoricalDate,
        askedPrecision: HistoricalDate.Precision? = nil,
        text: String,
        isDisputed: Bool = false
    ) {
        self.date = date
        self.askedPrecision = min(askedPrecision ?? Event.defaultPrecision(for: date), date.precision)
        self.text = text
        self.isDisputed = isDisputed
    }

    /// How exactly a date is asked when the author does not say: the month of a day, else the date's own precision.
    ///
    /// Days are worth showing but seldom worth learning; before 1900 the year is asked.
    public static func defaultPrecision(for date: HistoricalDate) -> HistoricalDate.Precision {
        date.start.year < 1900 ? min(date.precision, .year) : min(date.precision, .month)
    }
}

/// A person, group, State or body.
public struct Actor: Hashable, Sendable {
    /// The full name.
    public let name: String
    /// The usual acronym.
    public let acronym: String?
    /// Further acronyms, such as those of other languages: right wherever the acronym is asked.
    public let otherAcronyms: [String]
    /// A phrase that completes "X is …".
    public let role: String?

    /// Makes an actor.
    public init(name: String, acronym: String? = nil, otherAcronyms: [String] = [], role: String? = nil) {
        self.name = name
        self.acronym = acronym
        self.otherAcronyms = otherAcronyms
        self.role = role
    }

    /// The acronyms, the usual one first.
    public var acronyms: [String] { (acronym.map { [$0] } ?? []) + otherAcronyms }
    /// The full name and the acronyms.
    public var names: [String] { [name] + acronyms }
    /// The full name with the usual acronym behind it: "African Union (AU)".
    public var nameInFull: String { acronym.map { "\(name) (\($0))" } ?? name }
    /// ``nameInFull`` as it stands in a sentence: "the African Union (AU)".
    var nameInSentence: String { acronym.map { "\(name.withArticle) (\($0))" } ?? name.withArticle }
}

/// A word and its meaning.
public struct Term: Hashable, Sendable {
    /// The word.
    public let term: String
    /// What it means.
    public let meaning: String

    /// Makes a term.
    public init(term: String, meaning: String) {
        self.term = term
        self.meaning = meaning
    }
}

/// A sentence with blanks.
public struct Cloze: Hashable, Sendable {
    /// A stretch of the sentence.
    public enum Piece: Hashable, Sendable {
        /// Words that are always shown.
        case text(String)
        /// A place that a question may leave empty.
        case blank(Blank)
    }

    /// A place of the sentence that is asked for.
    public struct Blank: Hashable, Sendable {
        /// The author's name for it, or its number from 1.
        public let name: String
        /// The right answers, the one that belongs into the sentence first; never empty.
        public let answers: [String]

        /// Makes a blank.
        public init(name: String, answers: [String]) {
            self.name = name
            self.answers = answers
        }
    }

    /// The sentence, in order.
    public let pieces: [Piece]

    /// Makes a cloze of the stretches of its sentence.
    public init(pieces: [Piece]) { self.pieces = pieces }

    /// The places that are asked for, in order.
    public var blanks: [Blank] {
        pieces.compactMap { piece in
            if case .blank(let blank) = piece { blank } else { nil }
        }
    }

    /// The sentence with every blank filled but the named one, which is replaced by `gap`.
    public func sentence(hiding name: String? = nil, gap: String = "_____") -> String {
        pieces.map { piece in
            switch piece {
            case .text(let text): text
            case .blank(let blank): blank.name == name ? gap : blank.answers.first ?? ""
            }
        }.joined()
    }
}

/// A question with a short answer.
public struct ShortAnswer: Hashable, Sendable {
    /// The question.
    public let question: String
    /// The right answer as it is shown.
    public let answer: String
    /// Wrong options that the author chose for questions with choices; may be empty.
    public let options: [String]

    /// Makes a question with a short answer.
    public init(question: String, answer: String, options: [String] = []) {
        self.question = question
        self.answer = answer
        self.options = options
    }
}

/// A question with a list of answers.
public struct ItemList: Hashable, Sendable {
    /// The question.
    public let question: String
    /// The items, each with its right wordings, the one that is shown first; at least two.
    public let items: [[String]]
    /// How many items a complete answer has.
    public let needed: Int
    /// Whether the order is what is asked.
    public let isOrdered: Bool

    /// Makes a list; all items are needed unless `needed` says otherwise.
    public init(question: String, items: [[String]], needed: Int? = nil, isOrdered: Bool = false) {
        self.question = question
        self.items = items
        self.needed = needed ?? items.count
        self.isOrdered = isOrdered
    }

    /// The items as they are shown.
    public var titles: [String] { items.compactMap(\.first) }
}

/// A question that matches left sides to right ones.
public struct Pairs: Hashable, Sendable {
    /// One left side with its right one.
    public struct Pair: Hashable, Sendable {
        /// What is given.
        public let left: String
        /// What belongs to it.
        public let right: String

        /// Makes a pair.
        public init(left: String, right: String) {
            self.left = left
            self.right = right
        }
    }

    /// The question.
    public let question: String
    /// The pairs, in the author's order; at least two.
    public let pairs: [Pair]

    /// Makes a question that matches pairs.
    public init(question: String, pairs: [Pair]) {
        self.question = question
        self.pairs = pairs
    }
}

/// A question to argue about.
public struct Focus: Hashable, Sendable {
    /// Something that a good answer touches.
    public struct Point: Hashable, Sendable {
        /// The point, in a phrase.
        public let text: String
        /// Stems and synonyms that show that an answer touches it; may be empty.
        public let words: [String]

        /// Makes a point.
        public init(_ text: String, words: [String] = []) {
            self.text = text
            self.words = words
        }
    }

    /// How one delegation sees the question.
    public struct View: Hashable, Sendable {
        /// The delegation or bloc.
        public let delegation: String
        /// Its position, in a sentence or two.
        public let position: String

        /// Makes a view.
        public init(delegation: String, position: String) {
            self.delegation = delegation
            self.position = position
        }
    }

    /// The question.
    public let question: String
    /// Its sub-questions.
    public let parts: [String]
    /// What a good answer touches.
    public let points: [Point]
    /// How many points make a good answer.
    public let needed: Int
    /// How delegations differ.
    public let views: [View]

    /// Makes a focus question; three points make a good answer unless `needed` says otherwise.
    public init(
        question: String,
        parts: [String] = [],
        points: [Point],
        needed: Int? = nil,
        views: [View] = []
    ) {
        self.question = question
        self.parts = parts
        self.points = points
        self.needed = needed ?? min(3, points.count)
        self.views = views
    }
}
