import Decks
import Judging
import Words

/// A wrong option before it is chosen, with all that it is compared by: options are made once and compared often.
struct Distractor: Hashable {
    /// What is shown.
    let text: String
    /// The text in the form that is compared.
    let key: String
    /// What it really belongs to, shown when it is picked.
    let belongsTo: String?
    /// The date behind it, where it is one or happened then.
    let date: HistoricalDate?
    /// The other names of the same thing, in the form that is compared.
    let aliases: Set<String>
    /// Whether the author says that it is a wrong answer to this very question.
    let isWritten: Bool
    /// How it looks.
    let shape: AnswerShape
    /// Its length, in characters.
    let length: Int
    /// How it begins.
    let opening: String
    /// Whether it names something within: a name behind its first word.
    let hasCapitals: Bool
    /// Its longer words, in the form that is compared.
    let words: [Substring]
    /// The first letters of its words.
    let initials: [Character]
    /// How what it really belongs to begins, and its longer words.
    let owner: Owner?

    /// What an option is told by, where it is described.
    struct Owner: Hashable {
        let opening: String
        let words: [Substring]
    }

    init(
        _ text: String,
        belongsTo: String? = nil,
        date: HistoricalDate? = nil,
        aliases: [String] = [],
        isWritten: Bool = false
    ) {
        self.text = text
        key = fold(text)
        self.belongsTo = belongsTo
        self.isWritten = isWritten
        self.date = date
        self.aliases = Set(aliases.map { fold($0) })
        shape = AnswerShape(text)
        length = text.count
        opening = text.opening
        hasCapitals = text.split(separator: " ").dropFirst().contains { $0.first?.isUppercase == true }
        words = key.longerWords
        initials = Initials.of(text)
        owner = belongsTo.map { Owner(opening: $0.opening, words: fold($0).longerWords) }
    }

    /// Whether an option of this look stands beside another without standing out.
    func isAlike(_ other: Distractor) -> Bool {
        shape == other.shape && (shape != .number || AnswerShape.areOfOneOrder(text, other.text))
    }

    /// Whether both may stand in one choice: they read differently, and are not the same thing under two names.
    func canStandBeside(_ other: Distractor, asDates: Bool) -> Bool {
        if key == other.key { return false }
        if isWritten, other.isWritten { return true }
        if asDates, let date, let otherDate = other.date { return !date.cannotBeTold(from: otherDate) }
        if aliases.contains(other.key) || other.aliases.contains(key) { return false }
        return !key.holds(other.key) && !other.key.holds(key)
    }
}

extension String {
    /// Whether the words of a folded text stand in this one, in one piece.
    ///
    /// Niger does not stand in Nigeria, but in Republic of Niger.
    func holds(_ part: String) -> Bool {
        guard !part.isEmpty, part.utf8.count <= utf8.count else { return false }
        let words = plainWords
        let wanted = part.plainWords
        guard !wanted.isEmpty, wanted.count <= words.count else { return false }
        return (0...(words.count - wanted.count)).contains {
            words[$0..<$0 + wanted.count].elementsEqual(wanted)
        }
    }

    /// The words of a folded text.
    var plainWords: [Substring] { split { !$0.isLetter && !$0.isNumber } }

    /// The words of a folded text that are long enough to say what it is about.
    var longerWords: [Substring] { plainWords.filter { $0.count >= 4 } }

    /// The little word that a phrase begins with; else whether it begins with a capital, as "A" or "a".
    var opening: String {
        let first = prefix { !$0.isWhitespace }
        let word = first.lowercased()
        if Self.openings.contains(word) { return word }
        return first.first?.isUppercase == true ? "A" : "a"
    }

    private static let openings: Set = [
        "the", "a", "an", "to", "for", "it", "that", "as", "since", "in", "by", "of", "with", "from", "at",
        "on", "no",
    ]
}
