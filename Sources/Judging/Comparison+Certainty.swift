import Words

extension Comparison {
    /// The certainty of the least sure word; one doubtful slip is a slip where other words tell which thing is meant.
    var certainty: WordMatch {
        let doubted = alignment.matches.indices.filter { alignment.matches[$0] <= .doubtful }
        guard let index = doubted.first, doubted.count == 1 else { return alignment.weakest }
        let exact = alignment.matches.indices.filter { alignment.matches[$0] == .exact }
        if alignment.matches[index] == .doubtful {
            return exact.contains { !wording.content[$0].entry.traits.contains(.generic) } ? .typo : .doubtful
        }
        // NB: "sodium nitrite" is another salt, "World Heath Organization" and "the Libration of Azawad" are slips.
        let isKind = wording.content[index].entry.traits.contains(.generic)
        let isHeard = alignment.places[index].map { soundsAlike(index, words[$0.lowerBound]) } ?? false
        return isHeard || exact.count >= (isKind ? 1 : 2) ? .typo : .otherWord
    }

    /// "Kioto" for "Kyoto": a name by its sound, whatever else is spelled so.
    private func soundsAlike(_ index: Int, _ typed: Word) -> Bool {
        wording.isDescriptive.indices.contains(index) && !wording.isDescriptive[index]
            && Slip.heard(wording.content[index].text) == Slip.heard(typed.text)
    }

    /// That the reply has another word, which is named.
    var otherWord: Reason {
        let index = alignment.matches.firstIndex(of: .otherWord)
        let typed = index.flatMap { alignment.places[$0] }.map { judge.reply.excerpt(words[$0]) } ?? ""
        return .otherWord(typed, of: judge.answer.canonical)
    }
}
