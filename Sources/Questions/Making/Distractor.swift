import Decks
import Judging
import Words

/// A wrong option before it is chosen.
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
    }

    /// Whether it names something within: a name behind its first word.
    var hasCapitals: Bool {
        text.split(separator: " ").dropFirst().contains { $0.first?.isUppercase == true }
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
}
