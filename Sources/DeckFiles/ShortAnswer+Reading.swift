import Decks

extension FactShape {
    static let shortAnswer = FactShape(
        name: "a question with an answer",
        keys: [
            DeckKey("ask", .text, "the question", isRequired: true),
            DeckKey("answer", .text, "what is right", isRequired: true),
            DeckKey("options", .list(.text), "wrong options, where no other fact has good ones"),
        ],
        isTyped: true
    ) { entry, mistakes in
        let question = entry.requiredText("ask", of: "this statement", example: "…?", &mistakes)
        let answer = entry.requiredText("answer", of: "this statement", example: "…", &mistakes)
        let options = entry.texts("options", &mistakes) ?? []
        guard let question, let answer else { return nil }
        return .answer(
            ShortAnswer(
                question: question,
                answer: answer.withoutFinalStop,
                options: options.map(\.withoutFinalStop)
            )
        )
    }
}
