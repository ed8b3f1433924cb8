import Decks
import Judging

extension Fact {
    /// A typed word, name or number; nil where the answer is a date, a list or a whole sentence.
    func textForm(for aspect: Aspect) -> Form? {
        guard let answers = textAnswers(for: aspect) else { return nil }
        return .text(
            TextAnswer(
                prompt: prompt(for: aspect, as: .text),
                accepted: answers,
                variants: variants(for: aspect),
                strictness: strictness
            )
        )
    }
}
