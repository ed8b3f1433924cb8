public import Decks
public import Questions

/// A first look at a card that would otherwise be asked cold: what will be asked, and the answer.
///
/// Nobody can recall a list that was never met, so it is shown before it is asked. A look is no answer: nothing is
/// rated, nothing is saved, and one that is interrupted costs nothing but being shown again.
public struct Look: Hashable, Sendable {
    /// The card.
    public let card: CardID
    /// What it is about.
    public let fact: Fact
    /// What will be asked, as it will be asked.
    public let question: Question
}
