import Decks

/// A text of the author that the judge takes for something else than the author does.
public struct Confusion: Hashable, Sendable {
    /// The text, as the author writes it.
    public let text: String
    /// What the author calls it: correct for a right answer, close for a near one, wrong for a sibling.
    public let intended: Verdict
    /// What the judge calls it when it is typed.
    public let judged: Verdict
}

extension TextAnswer {
    /// The accepted answers that are not right when they are typed, the siblings that are not wrong, and the near answers
    /// that are right: texts that the judge cannot tell apart.
    ///
    /// O(texts), a judgement each.
    public func confusions(in lexicon: Lexicon = .empty) -> [Confusion] {
        let right = (accepted + variants.accepted).map { ($0, Verdict.correct) }
        let near = variants.near.map { ($0.answer, Verdict.close) }
        let siblings = variants.siblings.map { ($0.answer, Verdict.wrong) }
        return (right + near + siblings).compactMap { text, intended in
            guard let grade = try? grade(text, in: lexicon), grade.verdict != intended else { return nil }
            // NB: a near answer that is wrong by the deck's own names is no confusion with the right one.
            if intended == .close, grade.verdict == .wrong { return nil }
            return Confusion(text: text, intended: intended, judged: grade.verdict)
        }
    }
}
