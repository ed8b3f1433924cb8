import Decks
import Words

/// Words that have the shape of a description of one thing: "a court in The Hague", "the former head of Ansar Dine".
struct Outline {
    private let words: [Word]
    private let question: Prompt
    private let lexicon: Lexicon

    /// Looks at a reply to a question; names of the deck describe nothing.
    init(_ words: [Word], to question: Prompt, in lexicon: Lexicon) {
        self.words = words
        self.question = question
        self.lexicon = lexicon
    }

    /// Whether words are an article with a kind of thing, and what it is the kind of.
    var isDescription: Bool {
        guard 3...16 ~= words.count, let first = words.first else { return false }
        if first.text == "one", words[1].text == "of" { return true }
        if ["somewhere", "someone", "somebody"].contains(first.text) { return true }
        guard let place = head, place <= 4, isOfKind(place) else { return false }
        let isFormer = isDefinite(place) && words[1].text == "former"
        let hasLink = words[(place + 1)...].contains { Outline.links.contains($0) }
        let isOwned = Outline.owners.contains(first)
        guard isIndefinite || isDefinite(place) && hasLink || isOwned || isFormer else { return false }
        let own = ownWords
        return own.count >= (hasLink || isFormer ? 1 : 2)
            || isIndefinite && own.count == 1 && words.contains { $0.entry.traits.contains(.place) }
    }

    /// Whether words are things of a kind, with what is said of them: "the three States that left", "countries of the
    /// Sahel".
    var isGroup: Bool {
        guard 3...16 ~= words.count, let place = head, place <= 4, words[place].text.hasSuffix("s") else {
            return false
        }
        let isTold = words[(place + 1)...].contains { word in
            Outline.links.contains(word) || word.text == "to" || Restatement.isVerb(word)
        }
        return isTold && !ownWords.isEmpty
    }

    /// Where the first kind of thing stands.
    private var head: Int? {
        words.firstIndex { word in
            !word.entry.traits.isDisjoint(with: [.generic, .title]) || Vocabulary.isCommonNoun(word)
        }
    }

    /// Whether neither the kind nor what stands before it is a name: "an Al-Qaida group" is none, "the MNLA" is one.
    private func isOfKind(_ head: Int) -> Bool {
        guard !isName(words[head]) else { return false }
        return isIndefinite || words[head].entry.concept == "group"
            || words[..<head].allSatisfy { !$0.hasContent || !isName($0) }
    }

    private var isIndefinite: Bool { words.first.map { Outline.indefinite.contains($0) } ?? false }

    /// Whether one certain thing is described; official names begin with "the", too, and a kind of body.
    private func isDefinite(_ head: Int) -> Bool {
        if head == 0 { return Outline.people.contains(words[0]) }
        return Outline.definite.contains(words[0])
            && (!Acronyms.isHead(words[head]) || words[head].entry.concept == "group")
    }

    /// The words that are not the question's.
    private var ownWords: [Word] {
        words.filter { word in
            word.hasContent && !question.contains(word) && !word.entry.traits.contains(.filler)
                && !question.roots.contains(Stemming.root(word.text))
        }
    }

    private func isName(_ word: Word) -> Bool {
        lexicon.items(for: word.text).contains { $0.isName && $0.section == .actors }
    }

    private static let indefinite: WordSet = ["a", "an", "un", "une", "una", "some", "somewhere"]
    private static let definite: WordSet = ["the", "le", "la", "les", "el", "los", "las"]
    private static let owners: WordSet = ["its", "their", "his", "her"]
    /// People in the plural, which need no article.
    static let people = WordSet(
        Vocabulary.words(
            in: """
                separatists rebels soldiers troops fighters militants jihadists terrorists islamists mercenaries
                officers people nationalists separatistes rebelles soldats rebeldes
                """
        )
    )
    private static let links = WordSet(
        Vocabulary.words(
            in: "of in on who that which between under with about from de du des qui dans entre que en"
        )
    )
}
