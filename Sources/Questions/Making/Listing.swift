import Decks
import Judging

extension Fact {
    /// A typed list.
    func listForm(for aspect: Aspect) -> Form? {
        guard case .list(let list) = content, aspect == .list else { return nil }
        return .list(
            ListAnswer(
                prompt: list.question,
                items: list.items,
                needed: list.needed,
                variants: variants(for: aspect),
                strictness: strictness
            )
        )
    }
}
