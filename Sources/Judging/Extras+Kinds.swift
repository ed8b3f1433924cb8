// Kinds of extra words: initials, other bodies, parts of the question, roles.

import Words

extension Extras {
    /// Prepositions, after which a name belongs to a description.
    static let links: Set<String> = [
        "of", "in", "on", "at", "from", "by", "against", "for", "to", "near", "over", "de", "du", "des",
        "del",
        "par", "contre", "dans", "sur", "pour", "por", "contra", "en",
    ]

    /// Words with which a description of the answer begins: "a Tuareg movement", "his own vice-president".
    static let openings: Set<String> = [
        "a", "an", "un", "une", "una", "which", "who", "that", "at", "as", "since", "because", "his", "her",
        "its",
        "their", "until", "till", "together", "along", "alongside", "they", "he", "she", "it", "all", "both",
        "these", "those",
        "son", "sa", "ses", "leur", "su",
        "sus", "whose", "where", "when",
    ]

    /// Verbs that say little beside a description: "keep civilians safe", "make a plan".
    static let lightVerbs: WordSet = [
        "keep", "keeps", "keeping", "make", "makes", "making", "made", "get", "gets", "getting", "give",
        "gives", "put",
        "puts", "take", "takes", "let", "lets", "have", "having", "try", "trying", "should", "must", "need",
        "needs",
        "want", "wants", "wanted", "back", "again", "sure", "order", "faire", "hacer", "it",
    ]

    /// Words with which a thing is told to act beside others.
    static let companions: WordSet = ["together", "along", "alongside", "beside", "besides"]

    /// Nouns right behind a name that tell what it is: "the JNIM jihadists", "the Moura massacre".
    static let followers: WordSet = [
        "jihadists", "jihadist", "islamists", "terrorists", "separatists", "nationalists", "extremists",
        "massacre",
        "killings", "attack", "attacks", "battle", "siege", "summit", "crisis", "affair", "scandal",
        "incident", "nomads", "tribes", "tribesmen", "people", "fighters", "rebels",
    ]

    /// Words right before an answer that only name it.
    static let namings: Set<String> = [
        "called", "named", "known", "namely", "is", "was", "are", "were", "as", "by", "ie", "eg", "viz",
        "aka", "be", "became", "become", "becoming", "est",
        "etait", "sont", "es", "fue", "son",
    ]

    /// Words that turn a description into its contrary.
    static let contraries: Set<String> = Clause.failures.union([
        "stop", "stopped", "prevent", "prevented", "avoid", "against", "oppose", "opposed", "anti", "end",
        "ended",
        "without", "instead", "hardly", "barely",
    ])

    /// Words that begin names: "Al Hassan", "Ag Ghaly".
    static let particles: Set<String> = ["al", "el", "ag", "ould", "ul", "wal", "wa", "de", "von", "van"]

    /// Kinds of numbered texts, which tell two texts of the same number apart.
    static let parts: Set<String> = ["chapter", "article", "resolution", "paragraph", "annex", "section"]

    /// What a person or group may be of something else: "founder of Ansar Dine".
    static let roles: Set<String> = [
        "founder", "leader", "head", "chief", "president", "minister", "commander", "emir", "capital",
        "member",
        "members", "part", "branch", "wing", "ally", "allies", "rival", "successor", "predecessor", "son",
        "chef", "fondateur", "capitale", "membre", "lider", "fundador", "jefe",
    ]

    private static let ands: WordSet = ["and", "et", "y", "plus"]

    /// The first letters of a name, as in "I B Keita".
    func isInitial(_ word: Word) -> Bool {
        guard 1...3 ~= word.text.utf8.count, !word.hasDigits else { return false }
        return comparison.judge.answer.wordings.contains { wording in
            guard wording.isName, wording.content.count > 1 else { return false }
            if word.text.utf8.count == 1 { return wording.content.contains { $0.text.hasPrefix(word.text) } }
            return wording.initials.contains { $0.hasPrefix(word.text) && $0 != word.text }
        }
    }

    /// Another spelling of a given name before the surname: "Léon Tolstoï".
    func isGivenName(_ index: Int) -> Bool {
        let words = comparison.words
        guard comparison.judge.answer.question.asksForPerson, let span = comparison.alignment.span,
            index < span.lowerBound, words[index].text.utf8.count >= 2,
            words[(index + 1)..<span.lowerBound].allSatisfy({ !$0.hasContent }),
            !words[(index + 1)...span.lowerBound].contains(where: \.gap.isBreak)
        else { return false }
        return comparison.judge.answer.wordings.contains { wording in
            wording.isName && wording.content.count > 1
                && wording.content.dropLast().contains {
                    Transcription.isSame($0, words[index]) || GivenNames.areSame($0.text, words[index].text)
                }
        }
    }

    /// "A/RES/2100": the number of a document of another body.
    func isOtherBody(_ stretch: [Int]) -> Bool {
        let words = comparison.words
        let content = comparison.wording.content
        guard content.contains(where: \.isNumber) || comparison.romanWord != nil else { return false }
        let right = comparison.judge.answer.wordings.flatMap { $0.content.map { $0.entry.concept } }
        return stretch.contains { index in
            let concept = words[index].entry.concept
            if Extras.parts.contains(concept), index + 1 < words.count {
                return !right.contains(concept) && right.contains(where: Extras.parts.contains)
            }
            return ["assembly", "assemblyresolution", "hrc", "ecosoc"].contains(words[index].entry.concept)
                && !comparison.judge.answer.question.contains(words[index])
        }
    }

    /// "5 permanent and 10 elected": numbers of different things, of which the right one goes with the question.
    func isOtherCount(_ stretch: [Int]) -> Bool {
        let words = comparison.words
        guard let first = stretch.first, first > 0, Phrasebook.additions.contains(words[first]),
            let right = comparison.alignment.span, right.upperBound < words.count,
            words[right.lowerBound].isNumber,
            let number = stretch.first(where: { words[$0].isNumber }), number + 1 < words.count
        else { return false }
        let question = comparison.judge.answer.question
        let (counted, other) = (words[right.upperBound], words[number + 1])
        // "11,200 plus 1,440 police": the right number needs no noun of its own.
        let isAsked =
            question.contains(counted) || counted.entry.traits.contains(.generic) || right.upperBound == first
        return (counted.hasContent || right.upperBound == first) && isAsked && other.hasContent
            && !other.isNumber
            && other.entry.traits.isDisjoint(with: [.generic, .filler]) && !question.contains(other)
    }

    /// "2100, later extended by 2164", "Russia, China abstained": what is said of another thing with a verb of its own.
    func isOtherSentence(_ stretch: [Int], _ unknown: [Int]) -> Bool {
        let words = comparison.words
        let question = comparison.judge.answer.question
        guard let span = comparison.alignment.span, let first = stretch.first, stretch.count > 1 else {
            return false
        }
        let isNumeric = unknown.contains { words[$0].isNumber }
        if first >= span.upperBound {
            guard isNumeric || words[first].gap.isBreak else { return false }
        } else {
            guard !isNumeric, words[span.lowerBound].gap.contains(.dot) else { return false }
        }
        return stretch.contains { index in
            let word = words[index]
            return index > first
                && (Restatement.isVerb(word) || isNumeric && ["was", "is"].contains(word.text))
                && !question.containsForm(of: word)
        }
    }

    /// "coup de grâce" for "coup": a phrase of another language that goes on.
    func isForeignPhrase(_ stretch: [Int], _ unknown: [Int]) -> Bool {
        let words = comparison.words
        guard let first = stretch.first, comparison.wording.content.count == 1, !comparison.wording.isName
        else {
            return false
        }
        return ["de", "du", "des", "d"].contains(words[first].text) && unknown.count == 1
            && stretch.count == 2
    }

    /// "coup de grâce" where "coup d'état" is right: the same word in another fixed phrase.
    func isOtherPhrase(_ stretch: [Int]) -> Bool {
        let words = comparison.words
        guard let first = stretch.first, stretch.count == 2, first > 0,
            comparison.alignment.span?.upperBound == first,
            let head = comparison.wording.content.first, comparison.wording.content.count == 1,
            ["de", "du", "d"].contains(words[first].text)
        else { return false }
        return comparison.judge.answer.wordings.contains { other in
            let parts = other.phrase.words
            return parts.count == 3 && parts[0].text == head.text
                && ["de", "du", "d"].contains(parts[1].text)
                && !parts[2].sharesConcept(with: words[stretch[1]])
        }
    }

    /// "VI and VII": a Roman numeral that is not the right one.
    func isOtherNumeral(_ word: Word) -> Bool {
        guard 1...5 ~= word.text.utf8.count, word.text != "i", let value = Roman.value(of: word.text),
            let right = comparison.wording.content.first(where: \.isNumber) ?? comparison.romanWord
        else { return false }
        return right.text.utf8.count <= 2 && right.text != value || !right.isNumber && right.text != word.text
    }

    /// "ECOWAS and the UN": the United Nations as a second answer, not as part of a name such as "UN Security Council".
    func isUnitedNationsAdded(_ stretch: [Int]) -> Bool {
        let words = comparison.words
        let content = stretch.filter { words[$0].hasContent && !Phrasebook.additions.contains(words[$0]) }
        guard let last = stretch.last, let first = stretch.first, !content.isEmpty,
            content.allSatisfy({ words[$0].text == Vocabulary.unitedNations }),
            !content.contains(where: { comparison.judge.answer.question.contains(words[$0]) })
        else { return false }
        let next = last + 1 < words.count ? words[last + 1] : nil
        let opens = words[first].gap.contains(.opening) || next?.gap.contains(.opening) ?? false
        let isJoined = Phrasebook.additions.contains(words[last])
        return !opens && (isJoined || isCut(words[first]) || next.map(isCut) ?? false)
    }

    /// Whether a word begins another item.
    private func isCut(_ word: Word) -> Bool { word.gap.isBreak || Phrasebook.additions.contains(word) }

    /// "Serval and Barkhane" where Serval is in the question: a second answer all the same.
    func isQuestionAdded(_ stretch: [Int], _ span: Range<Int>) -> Bool {
        let words = comparison.words
        let ands = Extras.ands
        guard let first = stretch.first, let last = stretch.last else { return false }
        let isAfter = first == span.upperBound && ands.contains(words[first]) && words[first].gap == .space
        let isBefore = last == span.lowerBound - 1 && ands.contains(words[last])
        guard isAfter || isBefore else { return false }
        let content = stretch.filter { !ands.contains(words[$0]) && words[$0].hasContent }
        return !content.isEmpty
            && content.allSatisfy { comparison.judge.answer.question.names.contains(words[$0].entry.concept) }
    }
}
