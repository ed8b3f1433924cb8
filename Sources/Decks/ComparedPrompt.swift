import Words

/// One question of a fact as the findings of a deck compare it.
struct ComparedPrompt {
    let aspect: Aspect
    /// The key that the prompt is written under.
    let key: String
    /// What the learner is shown of the fact.
    let prompt: String
    /// The prompt as it is compared.
    let folded: FoldedText
    /// Everything that must not show in the prompt.
    let answers: [String]

    /// Whether two askings ask for the same kind of thing, so that equal prompts are the same question.
    ///
    /// A question in the author's words is the same whatever its answer looks like.
    var kind: String {
        switch aspect.kind.section {
        case .events, .actors, .terms: aspect.description
        case .statements, .focus: key == "say" ? "blank" : "question"
        }
    }
}

extension Fact {
    /// The questions that the fact is asked in.
    var askings: [ComparedPrompt] {
        aspects.compactMap { aspect in
            guard let text = cardText(for: aspect) else { return nil }
            let variants = variants(for: aspect)
            let accepted = text.hidden.isEmpty ? [] : variants.accepted
            let shown = FoldedText(text.shown)
            // NB: "north or south?" names both, and gives neither away.
            let isEitherOr = variants.siblings.contains { shown.contains(FoldedText($0.answer)) }
            return ComparedPrompt(
                aspect: aspect,
                key: text.key,
                prompt: text.shown,
                folded: shown,
                answers: isEitherOr ? [] : text.hidden + accepted
            )
        }
    }
}
