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
        guard let picked = index(of: reply) else {
            throw .noSuchOption(reply)
        }
        let solution = options[right].text
        guard picked != right else { return Grade(.correct, reason: .choice(solution)) }
        let option = options[picked]
        let reason = option.belongsTo.map { Reason.otherAnswer(option.text, of: $0) } ?? .choice(solution)
        return Grade(.wrong, reason: reason)
    }

    /// The option that a reply picks: by its text, by letter, by number from 1, or by the unmistakable start of it.
    private func index(of reply: String) -> Int? {
        let key = ChoiceForm.plain(reply)
        guard !key.isEmpty else { return nil }
        let texts = options.map { ChoiceForm.plain($0.text) }
        // NB: the text comes first, so that "3" is the option that says 3 and not the third.
        if let same = texts.firstIndex(of: key) { return same }
        let name = key.hasPrefix("option ") ? String(key.dropFirst(7)) : key
        if let letter = options.indices.first(where: { ChoiceForm.letter($0) == name }) { return letter }
        if let number = Int(name), options.indices.contains(number - 1) { return number - 1 }
        let starting = texts.indices.filter { texts[$0].hasPrefix(key) }
        return key.count >= 3 && starting.count == 1 ? starting.first : nil
    }

    /// The words of a text without case, accents, punctuation and the article in front: "(B)" is "b".
    private static func plain(_ text: String) -> String {
        var words = fold(text).plainWords
        if words.count > 1, ["the", "an"].contains(words[0]) { words.removeFirst() }
        return words.joined(separator: " ")
    }

    func hint(_ shown: Int) -> Hint? {
        let wrong = options.indices.filter { $0 != right }
        // NB: two options always remain: a hint must not be the answer.
        guard shown < wrong.count - 1 else { return nil }
        return .notThese(wrong.prefix(shown + 1).map(ChoiceForm.letter))
    }
}
