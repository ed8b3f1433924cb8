extension AspectKind {
    /// The answer to a question.
    static let answer = AspectKind(
        section: .statements,
        ladder: .stated,
        rivals: .answers,
        pool: "answer",
        beside: .all
    ) { fact, aspect in
        guard case .answer(let answer) = fact.content else { return nil }
        return CardText(
            key: "ask",
            shown: answer.question,
            solution: answer.answer,
            right: [answer.answer],
            isTyped: true,
            option: answer.answer,
            options: answer.options,
            names: fact.names([answer.answer], of: aspect),
            owner: answer.question,
            statement: { "\(answer.question) – \($0)" }
        ) { _ in answer.question }
    }
}
