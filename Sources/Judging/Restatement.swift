import Words

/// A reply that is a sentence with the question's verb: who does and who suffers what the verb says.
struct Restatement {
    /// What somebody is to a verb.
    private enum Role {
        case agent
        case patient
        /// After a preposition other than "by".
        case other
    }

    private let words: [Word]
    private let answer: Range<Int>
    private let question: Prompt

    /// Looks at a reply with the right answer at the given place.
    init(_ words: [Word], answer: Range<Int>, question: Prompt) {
        self.words = words
        self.answer = answer
        self.question = question
    }

    /// Where the question's verb stands when the answer has the part that was asked for; nil where it has not.
    var confirmedVerb: Int? {
        guard let (asked, place) = verb(), let role = role(at: place), let right = askedRole(of: asked) else {
            return nil
        }
        return role == right ? place : nil
    }

    /// Whether the answer has another part in the sentence than the one that was asked for.
    var isTurnedAround: Bool {
        guard let (asked, place) = verb() else { return false }
        if followsContrary(of: asked, behind: place) { return true }
        guard let right = askedRole(of: asked) else { return false }
        guard let role = role(at: place) else { return right == .agent && hasOtherAgent(place) }
        switch (right, role) {
        case (.agent, .agent), (.patient, .patient), (.other, _), (.agent, .other): return false
        case (.patient, .other): return hasSubject(before: place, of: question)
        case (.agent, .patient): return answer.upperBound <= place || hasSubject(before: place)
        case (.patient, .agent): return answer.upperBound > place || hasObject(after: place)
        }
    }

    /// Whether a word may be the past or the participle of a verb.
    static func isVerb(_ word: Word) -> Bool {
        word.hasContent && word.entry.traits.isDisjoint(with: [.generic, .place, .title])
            && (word.text.utf8.count > 4 && word.text.hasSuffix("ed") && word.text != "united"
                || Stemming.isIrregular(word.text))
    }

    /// The question's first verb that the reply repeats: where it stands in either.
    private func verb() -> (question: Int, reply: Int)? {
        var found: (question: Int, reply: Int)?
        for index in words.indices where words[index].hasContent && !answer.contains(index) {
            let isVerb = Restatement.isVerb(words[index])
            guard isVerb || words[index].text.hasSuffix("s"),
                let place = question.words.indices.first(where: { isSame($0, index, isVerb: isVerb) }),
                place < found?.question ?? .max
            else { continue }
            found = (place, index)
        }
        return found
    }

    /// Whether a word of the question is the verb that stands in the reply.
    private func isSame(_ place: Int, _ index: Int, isVerb: Bool) -> Bool {
        let word = question.words[place]
        if word.text == words[index].text { return isVerb || isPresent(place) }
        return isVerb && word.hasContent && !question.names.contains(word.entry.concept)
            && word.entry.traits.isDisjoint(with: [.generic, .place])
            && (Stemming.root(word.text) == Stemming.root(words[index].text) || isSameDeed(place, index))
    }

    /// Whether two verbs say the same: "betrayed" for "turned on".
    private func isSameDeed(_ place: Int, _ index: Int) -> Bool {
        guard Restatement.isVerb(question.words[place]) else { return false }
        let phrase = Vocabulary.phrase(question.words, at: place)?.senses
        let asked = phrase ?? Vocabulary.lines(of: question.words[place])
        return Vocabulary.lines(of: words[index]).contains(where: asked.contains)
    }

    /// Whether a word of the question is a verb in the present: "which movement claims Azawad".
    private func isPresent(_ index: Int) -> Bool {
        let word = question.words[index]
        return 1...3 ~= index && word.text.hasSuffix("s") && !question.names.contains(word.entry.concept)
            && word.entry.traits.isDisjoint(with: [.generic, .place, .number])
            && index + 1 < question.words.count
    }

    /// What the question asks for; nil when its grammar does not tell.
    private func askedRole(of verb: Int) -> Role? {
        let texts = question.words.map(\.text)
        guard let opening = texts.first, Restatement.asking.contains(opening), verb > 0 else { return nil }
        let before = 0..<verb
        if let auxiliary = before.last(where: { Restatement.auxiliaries.contains(texts[$0]) }) {
            let hasSubject = question.words[(auxiliary + 1)..<verb].contains(where: \.hasContent)
            if Restatement.beings.contains(texts[auxiliary]) { return hasSubject ? nil : .patient }
            return hasSubject ? .patient : nil
        }
        return opening == "whom" ? nil : .agent
    }

    /// What the answer is in the reply.
    private func role(at verb: Int) -> Role? {
        let isPassive = isPassive(verb)
        if answer.upperBound <= verb {
            let between = words[answer.upperBound..<verb]
            guard !between.contains(where: { $0.hasContent && !Restatement.auxiliaries.contains($0.text) })
            else {
                return nil
            }
            return isPassive ? .patient : .agent
        }
        let between = words[(verb + 1)..<answer.lowerBound]
        if words[(verb + 1)...answer.lowerBound].contains(where: { $0.gap.isBreak }) { return nil }
        if between.contains(where: { Restatement.beings.contains($0.text) || $0.gap.contains(.dot) }) {
            return nil
        }
        if isRelative(verb) { return nil }
        if between.contains(where: { Restatement.bys.contains($0.text) }) { return isPassive ? .agent : nil }
        return isPassive ? .other : .patient
    }

    /// "China vetoed it and Russia abstained": a name right before the verb, and the answer in another clause.
    private func hasOtherAgent(_ verb: Int) -> Bool {
        guard verb > 0, !answer.contains(verb - 1), !isPassive(verb), !isRelative(verb) else { return false }
        let subject = words[verb - 1]
        guard subject.entry.traits.contains(.place), !question.contains(subject) else { return false }
        let between =
            answer.lowerBound > verb
            ? words[(verb + 1)...answer.lowerBound]
            : words[answer.upperBound...max(answer.upperBound, verb - 1)]
        return between.contains { $0.gap.isBreak || $0.text == "and" || $0.text == "but" }
    }

    /// "left the AES to join ECOWAS": the answer belongs to a verb that is the contrary of the question's.
    private func followsContrary(of asked: Int, behind verb: Int) -> Bool {
        guard answer.lowerBound > verb + 1 else { return false }
        return words[(verb + 1)..<answer.lowerBound].last { $0.hasContent }
            .map { Vocabulary.areOpposite(question.words[asked], $0) } ?? false
    }

    private func isPassive(_ verb: Int) -> Bool {
        let before = words[max(0, verb - 2)..<verb]
        let after = words[(verb + 1)...].prefix(2)
        return before.contains { Restatement.beings.contains($0.text) }
            || after.contains { Restatement.bys.contains($0.text) }
    }

    /// "the group that attacked": the verb belongs to a clause about the answer.
    private func isRelative(_ verb: Int) -> Bool {
        words[max(0, verb - 3)..<verb].contains { Restatement.relatives.contains($0.text) }
    }

    /// Whether somebody else is the subject.
    private func hasSubject(before verb: Int, of question: Prompt? = nil) -> Bool {
        words[..<verb].indices.contains { index in
            let word = words[index]
            guard word.hasContent, !answer.contains(index), !word.isNumber,
                word.entry.traits.isDisjoint(with: [.generic, .filler, .title, .month, .modifier])
            else { return false }
            return question?.contains(word) ?? true
        }
    }

    private func hasObject(after verb: Int) -> Bool {
        guard let next = words[(verb + 1)...].first, !next.gap.isBreak else { return false }
        let articles: Set<String> = ["the", "a", "an", "le", "la", "les", "el", "los"]
        return (next.hasContent || articles.contains(next.text)) && !next.isNumber
            && next.entry.traits.isDisjoint(with: [.month, .filler])
    }

    private static let asking: Set<String> = [
        "who", "whom", "which", "what", "qui", "quel", "quelle", "quels", "quelles", "quien", "quienes",
        "cual",
    ]
    private static let beings: Set<String> = [
        "was", "were", "is", "are", "been", "being", "be", "est", "etait", "ete", "fut", "fue", "es", "sido",
    ]
    private static let auxiliaries: Set<String> = beings.union(["did", "does", "do", "has", "had", "have"])
    private static let bys: Set<String> = ["by", "par", "por"]
    private static let relatives: Set<String> = ["that", "which", "who", "qui", "que", "whom"]
}
