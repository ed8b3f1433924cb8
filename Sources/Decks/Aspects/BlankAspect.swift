import Words

extension AspectKind {
    /// A blank of a sentence.
    static let blank = AspectKind(
        section: .statements,
        ladder: .stated,
        rivals: .answers,
        pool: "answer",
        beside: .all
    ) { fact, aspect in
        guard case .cloze(let cloze) = fact.content,
            let blank = cloze.blanks.first(where: { aspect == .blank($0.name) }),
            let first = blank.answers.first
        else { return nil }
        return CardText(
            key: "say",
            shown: cloze.sentence(hiding: blank.name, gap: FoldedText.gap),
            solution: first,
            right: blank.answers,
            isTyped: true,
            option: first,
            names: fact.names(blank.answers, of: aspect),
            owner: cloze.sentence(),
            statement: { cloze.sentence(hiding: blank.name, gap: $0) }
        ) { _ in "Fill in the blank: \(cloze.sentence(hiding: blank.name))" }
    }
}
