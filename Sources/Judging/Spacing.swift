import Words

/// Spaces and slashes in places where the right answer has none.
extension TextJudge {
    /// "Serval/Barkhane": the answers between which a slash leaves the choice; nil when it offers none.
    func choices(in words: [Word]) -> [[Word]]? {
        guard words.dropFirst().contains(where: { $0.gap.contains(.slash) }) else { return nil }
        var parts: [[Word]] = [[]]
        for (index, word) in words.enumerated() {
            if index > 0, word.gap.contains(.slash) { parts.append([]) }
            parts[parts.count - 1].append(word)
        }
        // NB: what stands there several times is offered once, and nobody weighs more than a dozen things.
        parts = TextJudge.distinct(parts)
        guard parts.count > 1, parts.allSatisfy(isAnswer), answer.known(Phrase(words: words).key) == nil
        else { return nil }
        let verdicts = parts.map { affirm($0).verdict }
        let others = zip(parts, verdicts).filter { $0.1 == .wrong }.map(\.0)
        guard verdicts.contains(.correct), !others.isEmpty, !others.contains(where: isPartOfRight) else {
            return nil
        }
        return parts
    }

    /// Whether words are more than the letters of a symbol such as S/RES/2100 or a kind of thing.
    private func isAnswer(_ words: [Word]) -> Bool {
        words.contains { word in
            word.hasContent && word.text.utf8.count >= 3
                && word.entry.traits.isDisjoint(with: [.generic, .filler, .title])
        }
    }

    private func isPartOfRight(_ words: [Word]) -> Bool {
        words.filter(\.hasContent).allSatisfy { word in
            answer.wordings.contains { $0.content.contains { $0.entry.concept == word.entry.concept } }
        }
    }

    /// The grade of a right answer with its spaces in other places: "Agghaly" for "Ag Ghaly".
    func respaced(_ words: [Word]) -> Grade? {
        let typed = words.map(\.text).joined()
        guard 6...60 ~= typed.utf8.count, !words.contains(where: \.hasDigits) else { return nil }
        for wording in answer.wordings where !wording.isAcronym {
            let right = wording.phrase.words
            guard right.count != words.count, !right.contains(where: \.hasDigits) else { continue }
            let joined = right.map(\.text).joined()
            if joined == typed { return Grade(.correct, reason: .accepted(answer.canonical)) }
            let (left, letters) = (Array(joined.unicodeScalars), Array(typed.unicodeScalars))
            let soundsAlike = typed.utf8.count >= 8 && Phonetics.key(left) == Phonetics.key(letters)
            guard typed.utf8.count >= 10 || soundsAlike,
                EditDistance.between(left, letters, limit: soundsAlike ? 2 : 1) != nil
            else { continue }
            return Grade(.correct, score: 0.95, reason: .typo(of: answer.canonical))
        }
        return nil
    }
}
