public import Decks
import Words

/// A right answer in words, and how replies are held against it.
///
/// A class, so that the values of a judgement share it: it has thirty references. Equal answers are asked, accepted and
/// judged alike.
public final class TextAnswer: Sendable {
    /// The question, so that a reply that only repeats it is known.
    public let prompt: String
    /// The right answers, the canonical one first.
    public let accepted: [String]
    /// Answers that are also right, nearly right or never right.
    public let variants: Variants
    let wordings: [Wording]
    let near: [Wording]
    let siblings: [Wording]
    let question: Prompt
    /// What the right answers say together when they are descriptions.
    let definition: Definition?
    /// The keys of all wordings: the right ones, the siblings, the near ones.
    let keys: [String]
    /// See ``Phrase/wholeKey``.
    private let wholeKeys: [String]
    /// The keys of the right wordings alone.
    var rightKeys: ArraySlice<String> { keys.prefix(wordings.count) }
    private let literals: Literals
    /// The right answers that are quantities.
    let quantities: QuantityAnswer?
    private let strict: StrictAnswer?
    /// How strictly replies are judged.
    public let strictness: Strictness
    /// The right answer when it is a date in words.
    let date: WrittenDate?
    /// The words of the right answers that would deny something elsewhere: "no force".
    let refusals: Set<String>

    /// Prepares the right answers once for any number of replies.
    public init(
        prompt: String,
        accepted: [String],
        variants: Variants = Variants(),
        strictness: Strictness = Strictness()
    ) {
        self.prompt = prompt
        self.strictness = strictness
        self.accepted = accepted
        self.variants = variants
        let right = accepted + variants.accepted
        wordings =
            right.map { Wording($0) } + right.compactMap { Wording(spellingOut: $0) }
            + right.flatMap { Vocabulary.paraphrases(of: $0) }.map { Wording($0) }
        quantities = QuantityAnswer(right, to: prompt, strictness)
        strict = StrictAnswer(right, strictness.rules)
        date = wordings.first.flatMap { WrittenDate($0.phrase.words) }
        refusals = Phrasebook.refusals(in: wordings)
        near = variants.near.map { Wording($0.answer) }
        siblings = variants.siblings.map { Wording($0.answer) }
        question = Prompt(prompt)
        definition = Definition(wordings, to: question)
        let all = wordings + siblings + near
        keys = all.map(\.key)
        wholeKeys = all.map(\.phrase.wholeKey)
        literals = Literals(all)
    }

    /// Whether a right answer has an "and" in it: "army and police".
    var hasJoin: Bool { wordings.contains { $0.phrase.words.contains { $0.text == "and" } } }

    /// The answer that is shown.
    public var canonical: String { accepted.first ?? "" }

    /// Judges what a learner typed.
    ///
    /// - Parameters:
    ///   - reply: What was typed, of any length and content.
    ///   - lexicon: The names of the deck: another answer of the topic is never taken for a slip of the finger.
    /// - Returns: What the reply is worth, and why.
    /// - Throws: Nothing yet; every reply can be read.
    public func grade(_ reply: String, in lexicon: Lexicon = .empty) throws(Misread) -> Grade {
        if !question.asksForExpansion, strict == nil, let index = literals.index(of: reply),
            let known = known(at: index)
        {
            return known
        }
        return strictly(judge(Phrase(reply), in: lexicon), reply)
    }

    /// The grade of a right reply by what its card is strict about.
    func strictly(_ grade: Grade, _ reply: String) -> Grade {
        guard grade.verdict == .correct, let broken = strict?.broken(by: reply) else { return grade }
        return Grade(.close, score: 0.6, reason: .strict(canonical, broken))
    }

    func judge(_ reply: Phrase, in lexicon: Lexicon) -> Grade {
        guard !reply.words.isEmpty else { return Grade(.wrong, reason: .noAnswer) }
        guard !reply.isTooLong else { return Grade(.wrong, reason: .tooLong) }
        if repeatsAcronym(reply) { return Grade(.wrong, reason: .repeatsQuestion) }
        if quantities == nil, let known = known(reply), !isDoubted(reply) { return known }
        if reply.words.count == 1, Phrasebook.blanks.contains(reply.words[0].text) {
            return Grade(.wrong, reason: .noAnswer)
        }
        return judge(Utterance(reply, keeping: refusals, to: question), reply, in: lexicon)
    }

    /// Whether a short form is typed where its full name is asked for.
    private func repeatsAcronym(_ reply: Phrase) -> Bool {
        guard question.asksForExpansion, let first = reply.words.first,
            reply.words.allSatisfy({ word in
                word.end == first.end && question.words.contains { $0.text == word.text }
            })
        else { return false }
        return !accepted.contains { !$0.contains(" ") } && !reply.excerpt([first]).contains(" ")
    }

    /// Whether words without content of their own say doubt, such as "could be".
    private func isDoubted(_ reply: Phrase) -> Bool {
        reply.words.count > 2
            && reply.words.indices.contains { Phrasebook.doubts.match(reply.words, at: $0) != nil }
            && !wordings.contains { wording in
                wording.phrase.words.map(\.text) == reply.words.map(\.text)
            }
    }

    /// The grade of a reply that has the words of one of the author's answers, small ones too or not.
    func known(_ reply: Phrase) -> Grade? { known(reply.wholeKey, in: wholeKeys) ?? known(reply.key) }

    /// The grade of a reply that is literally one of the author's answers.
    func known(_ key: String) -> Grade? { known(key, in: keys) }

    private func known(_ key: String, in keys: [String]) -> Grade? {
        keys.firstIndex(of: key).flatMap(known(at:))
    }

    /// The grade of one of the author's answers: the right ones come first, then the siblings.
    private func known(at index: Int) -> Grade? {
        if index < wordings.count {
            return Grade(.correct, reason: index == 0 ? .exact(canonical) : .accepted(canonical))
        }
        let sibling = index - wordings.count
        if sibling < siblings.count { return Grade(.wrong, reason: .sibling(variants.siblings[sibling])) }
        return Grade(.close, reason: .near(variants.near[sibling - siblings.count]))
    }

    private func judge(_ utterance: Utterance, _ reply: Phrase, in lexicon: Lexicon) -> Grade {
        let judge = TextJudge(answer: self, lexicon: lexicon, reply: reply)
        let deniesRight = utterance.denied.prefix(12).contains { judge.affirm($0).verdict == .correct }
        guard utterance.alternatives.contains(where: { !$0.isEmpty }) else {
            return Grade(.wrong, reason: deniesRight ? .denied(canonical) : .noAnswer)
        }
        var alternatives = utterance.alternatives
        if alternatives.count == 1, let choices = judge.choices(in: alternatives[0]) {
            alternatives = choices
        }
        var grade = judge.affirm(alternatives)
        if deniesRight {
            grade =
                grade.verdict == .correct
                ? Grade(.close, reason: .hedged(canonical)) : Grade(.wrong, reason: .denied(canonical))
        }
        if grade.verdict == .wrong, !deniesRight, definition != nil || question.asksForReason,
            utterance.denied.joined().count(where: \.hasContent) >= 3
        {
            // NB: "they did not get along any more" may say it by a denial.
            return Grade(.close, score: 0.3, reason: .ownWords(canonical))
        }
        guard grade.verdict == .correct else { return grade }
        if utterance.isHedged { return Grade(.close, score: 0.7, reason: .hedged(canonical)) }
        return utterance.isCorrected ? Grade(.correct, reason: .selfCorrected(canonical)) : grade
    }
}

extension TextAnswer: Hashable {
    /// Whether two answers judge every reply alike.
    public static func == (left: TextAnswer, right: TextAnswer) -> Bool {
        left.prompt == right.prompt && left.accepted == right.accepted && left.variants == right.variants
            && left.strictness == right.strictness
    }

    /// Hashes what an answer is made of.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(prompt)
        hasher.combine(accepted)
    }
}
