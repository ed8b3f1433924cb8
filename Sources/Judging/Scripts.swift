import Decks
import Words

extension TextJudge {
    /// The grade of a name in another script or language; nil where it is none.
    func foreign(_ words: [Word]) -> Grade? {
        guard words.count <= 12 else { return nil }
        let text = reply.excerpt(words)
        if isState(text) { return Grade(.correct, reason: .accepted(answer.canonical)) }
        let isForeign = text.unicodeScalars.contains(where: Scripts.isForeign)
        guard
            isForeign
                || answer.wordings.contains(where: {
                    $0.text.unicodeScalars.contains(where: Scripts.isForeign)
                })
        else { return nil }
        let latin = lexicon.transforms.latin(text)
        if let grade = sounding(as: latin) { return grade }
        guard isForeign, latin != text else { return nil }
        let read = Phrase(latin)
        // Without transforms, so that what is in Latin letters is not read once more.
        let grade = TextJudge(answer: answer, lexicon: lexicon.reading(by: .none), reply: read).affirm(
            read.words
        )
        return grade.verdict == .wrong ? nil : grade
    }

    /// Whether a text is a name of the right State in some language, and of no other State in English.
    private func isState(_ text: String) -> Bool {
        let states = answer.wordings.flatMap { lexicon.transforms.namesOfState($0.text) }
        guard !states.isEmpty else { return false }
        let folded = fold(text)
        return states.contains { fold($0) == folded } && lexicon.transforms.namesOfState(folded).isEmpty
    }

    /// The grade of a name that sounds like a right one or a sibling.
    private func sounding(as latin: String) -> Grade? {
        let sound = Scripts.sound(latin)
        guard sound.utf8.count >= 2 else { return nil }
        func sounds(_ wording: Wording) -> Bool {
            Scripts.sound(lexicon.transforms.latin(wording.text)) == sound
        }
        if let index = answer.siblings.firstIndex(where: sounds) {
            return Grade(.wrong, reason: .sibling(answer.variants.siblings[index]))
        }
        return answer.wordings.contains(where: sounds)
            ? Grade(.correct, reason: .accepted(answer.canonical)) : nil
    }
}

/// What tells letters and sounds of other scripts.
enum Scripts {
    /// Whether a character is a letter of another script than Latin.
    static func isForeign(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value >= 0x370 && !(0x1E00...0x1EFF ~= scalar.value) && !(0x2000...0x2BFF ~= scalar.value)
            && scalar.properties.isAlphabetic
    }

    /// The consonants of a text in classes: transliterations of one name differ in vowels and in letters alike in sound.
    static func sound(_ text: String) -> String {
        var sound = ""
        for letter in fold(text).unicodeScalars {
            guard let kind = classes[letter], sound.unicodeScalars.last != kind else { continue }
            sound.unicodeScalars.append(kind)
        }
        return sound
    }

    private static let classes: [Unicode.Scalar: Unicode.Scalar] = {
        var classes: [Unicode.Scalar: Unicode.Scalar] = [:]
        for letters in ["bp", "ckqg", "dt", "fvw", "l", "m", "n", "r", "szjx"] {
            for letter in letters.unicodeScalars { classes[letter] = letters.unicodeScalars.first }
        }
        return classes
    }()
}
