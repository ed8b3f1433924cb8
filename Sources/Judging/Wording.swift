/// One right wording of an answer, prepared for comparison; a class, so that comparisons share it.
final class Wording: Sendable {
    /// The wording as the author writes it.
    let text: String
    let phrase: Phrase
    /// The words that stand for themselves.
    let content: [Word]
    /// See ``Phrase/key``.
    let key: String
    /// Whether it is an acronym: no slip of the finger is forgiven in it.
    let isAcronym: Bool
    /// Whether it is a name rather than a description.
    let isName: Bool
    /// Whether each content word is written with a small letter, so that a synonym may stand for it.
    let isDescriptive: [Bool]
    /// The acronyms that its initials can make, short words with and without.
    let initials: [String]

    /// Whether names with a usual short form are spelled out, so that slips of the finger in them are found.
    let isSpelledOut: Bool

    convenience init(_ text: String) { self.init(text, Phrase(text)) }

    /// The wording with its names spelled out; nil when it has no name with a usual short form.
    convenience init?(spellingOut text: String) {
        let phrase = Phrase(text, contracting: false)
        guard phrase.words.count > Phrase(text).words.count else { return nil }
        self.init(text, phrase, isSpelledOut: true)
    }

    private init(_ text: String, _ phrase: Phrase, isSpelledOut: Bool = false) {
        self.text = text
        self.isSpelledOut = isSpelledOut
        self.phrase = phrase
        let titled = phrase.titleWords
        content = Array((titled.isEmpty ? phrase.content : titled).prefix(40))
        key = titled.isEmpty ? phrase.key : phrase.wholeKey
        isAcronym = Wording.isAcronym(text)
        isDescriptive = content.map { !(phrase.excerpt([$0]).first?.isUppercase ?? false) }
        isName = isDescriptive.count { !$0 } * 2 >= max(isDescriptive.count, 1)
        initials = Wording.initials(of: text)
    }

    /// Whether a text is written as acronyms are: capitals, digits, dots and dashes only, at least two capitals.
    static func isAcronym(_ text: String) -> Bool {
        var capitals = 0
        for scalar in text.unicodeScalars {
            if scalar.properties.isUppercase {
                capitals += 1
            } else if !".-0123456789".unicodeScalars.contains(scalar) {
                return false
            }
        }
        return 2...10 ~= capitals
    }

    private static func initials(of text: String) -> [String] {
        var reader = PhraseReader(text, limit: 300)
        let words = reader.read()
        guard words.count > 1, words.count <= 16 else { return [] }
        let long = words.filter(\.hasContent).compactMap { $0.text.first }
        let all = words.compactMap { $0.text.first }
        let withoutElided = words.filter { $0.text.utf8.count > 1 && $0.text != "la" && $0.text != "de" }
            .compactMap { $0.text.first }
        return [String(long), String(all), String(withoutElided)].filter { $0.utf8.count >= 2 }
    }
}

extension Wording: Hashable {
    static func == (left: Wording, right: Wording) -> Bool {
        left.text == right.text && left.isSpelledOut == right.isSpelledOut
    }

    func hash(into hasher: inout Hasher) { hasher.combine(text) }
}

extension Phrase {
    /// The words of a title that is written with capitals in its small words, too: "Let It Be"; none of any other text.
    fileprivate var titleWords: [Word] {
        let small = words.indices.dropFirst().filter { index in
            !words[index].hasContent && isCapital(words[index])
                && !Phrase.particles.contains(words[index].text)
        }
        guard !small.isEmpty, source.utf8.contains(where: { 97...122 ~= $0 }),
            words.allSatisfy({ !$0.hasContent || $0.hasDigits || isCapital($0) })
        else { return [] }
        return words.indices.filter { words[$0].hasContent || small.contains($0) }.map { words[$0] }
    }

    /// Small words that begin names and parts of names: "Ag Ghaly", "La Paz".
    private static let particles = Extras.particles.union([
        "la", "le", "les", "los", "las", "du", "des", "del", "the", "of", "and", "a", "an", "d", "l",
    ])

    private func isCapital(_ word: Word) -> Bool { excerpt([word]).first?.isUppercase ?? false }
}
