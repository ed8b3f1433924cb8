public import Decks
public import Words

/// All names and answers of a deck with what they are about.
///
/// They are found by their normal form, so that a judgement never compares against every name. A class, so that the values
/// of a judgement share it.
public final class Lexicon: Sendable {
    /// A name or answer of the deck.
    struct Item: Hashable, Sendable {
        /// The name as the author writes it.
        let name: String
        /// What it is the answer to, or what it is.
        let description: String
        /// The fact it belongs to.
        let fact: Int
        /// What its author adds.
        let note: String?
        /// The section of its fact.
        let section: Fact.Kind
        /// The group of its fact: only things of one section and group are answers to the same question.
        let group: String?
        /// Whether it is a name, which means the same wherever it is used.
        let isName: Bool
    }

    private let items: [String: [Item]]
    /// What happened on each day and in each month, by the notation of decks.
    private let events: [String: [String]]
    /// The concept of every word of four letters or more.
    private let words: [String: String]
    /// The words that become a given text when one letter is left out.
    private let shortened: [String: [String]]
    /// The rules by which replies are judged; a benchmark leaves one out to see what it does.
    let rules: [Rule]
    /// How names of other scripts and languages are read.
    let transforms: TextTransforms
    /// What the deck says of its things.
    let sayings: Sayings
    /// All of `words` and `shortened`.
    private let filter: TraceFilter

    /// A lexicon of no deck.
    public static let empty = Lexicon(LexiconCollector(), .none)

    /// Collects the names and answers of a deck.
    ///
    /// - Complexity: O(letters of the deck's names).
    public convenience init(_ deck: Deck, transforms: TextTransforms = .none) {
        var collector = LexiconCollector()
        for (index, fact) in deck.facts.enumerated() { collector.add(fact, index) }
        self.init(collector, transforms)
    }

    private init(_ collected: LexiconCollector, _ transforms: TextTransforms) {
        items = collected.items
        events = collected.events
        words = collected.words
        shortened = collected.shortened
        var filter = TraceFilter(count: words.count + shortened.count)
        for word in words.keys { filter.insert(Trace(word).hash) }
        for word in shortened.keys { filter.insert(Trace(word).hash) }
        self.filter = filter
        sayings = Sayings()
        rules = Rule.all
        self.transforms = transforms
    }

    private init(_ other: Lexicon, _ rules: [Rule], _ transforms: TextTransforms) {
        items = other.items
        events = other.events
        words = other.words
        shortened = other.shortened
        filter = other.filter
        sayings = other.sayings
        self.rules = rules
        self.transforms = transforms
    }

    /// The same names, judged by other rules.
    func judging(by rules: [Rule]) -> Lexicon { Lexicon(self, rules, transforms) }

    /// The same names, with other scripts and languages read by other transforms.
    func reading(by transforms: TextTransforms) -> Lexicon { Lexicon(self, rules, transforms) }

    /// The names and answers with the normal form of a text.
    func items(for key: String) -> [Item] { items.isEmpty ? [] : items[key] ?? [] }

    /// The deck's only event on a date, said as exactly as the date.
    func event(on date: HistoricalDate) -> String? {
        guard let found = events[date.notation], found.count == 1 else { return nil }
        return found[0]
    }

    /// Whether a text names something that a question names: both are about one thing.
    func isAbout(_ event: String, _ question: Prompt) -> Bool {
        Phrase(event).content.contains { word in
            items(for: word.text).contains(where: \.isName) && word.entry.traits.isDisjoint(with: .place)
                && question.contains(word)
        }
    }

    /// Whether two normal forms are names of one thing.
    func areSame(_ key: String, _ other: String) -> Bool {
        guard let one = items[key], let two = items[other] else { return false }
        return one.contains { item in item.isName && two.contains { $0.isName && $0.fact == item.fact } }
    }

    /// Lowers a match that is no better than one with another word of the deck.
    ///
    /// Words at one slip are found by leaving out each letter in turn (W. Garbe's symmetric delete, 2012).
    func doubt(_ match: WordMatch, expected: Word, typed: Word) -> WordMatch {
        guard !words.isEmpty else { return match }
        if let known = words[typed.text], known != expected.entry.concept { return .none }
        if isOneSlip(typed.text, fromOtherThan: expected) { return min(match, .doubtful) }
        guard mayBeLonger(typed.text) else { return match }
        let hasOther = LexiconCollector.shortenings(of: typed.text).contains { shorter in
            isRival(shorter, of: expected, for: typed.text)
                || (shortened[shorter] ?? []).contains {
                    isOneEdit($0, typed.text) && isRival($0, of: expected, for: typed.text)
                }
        }
        return hasOther ? min(match, .doubtful) : match
    }

    /// Whether one slip turns a word into the other; two words that share all but a letter of each may be two apart.
    private func isOneEdit(_ one: String, _ other: String) -> Bool {
        EditDistance.between(Array(one.unicodeScalars), Array(other.unicodeScalars), limit: 1) != nil
    }

    /// Whether a text without one of its letters may be in `words` or `shortened`; false is certain.
    ///
    /// Makes no texts, which were half of the cost of a slip of the finger.
    private func mayBeLonger(_ text: String) -> Bool {
        guard 1...30 ~= text.utf8.count else { return false }
        let bytes = Array(text.utf8)
        var before = Trace.emptyHash
        for left in bytes.indices {
            var hash = before
            for byte in bytes[(left + 1)...] { hash = Trace.hash(hash, byte) }
            if filter.mayContain(hash: hash) { return true }
            before = Trace.hash(before, bytes[left])
        }
        return bytes.contains { $0 >= 0x80 }
    }

    /// Whether a text is another word of the deck, or one that lacks a letter.
    private func isOneSlip(_ text: String, fromOtherThan expected: Word) -> Bool {
        guard filter.mayContain(Trace(text)) else { return false }
        if isOther(text, than: expected) { return true }
        return (shortened[text] ?? []).contains { isRival($0, of: expected, for: text) }
    }

    /// Whether another word of the deck is as likely to be meant: not when only the expected one begins as typed, or
    /// only it sounds so.
    private func isRival(_ other: String, of expected: Word, for typed: String) -> Bool {
        guard isOther(other, than: expected) else { return false }
        if typed.first == expected.text.first, typed.first != other.first { return false }
        let sound = Phonetics.key(Array(typed.unicodeScalars))
        return Phonetics.key(Array(expected.text.unicodeScalars)) != sound
            || Phonetics.key(Array(other.unicodeScalars)) == sound
    }

    private func isOther(_ text: String, than expected: Word) -> Bool {
        guard text != expected.text, let concept = words[text] else { return false }
        return concept != expected.entry.concept
    }
}
