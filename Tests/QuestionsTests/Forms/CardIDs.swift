import Decks

enum CardIDs {
    /// A card for questions whose card does not matter.
    static let any = CardID(deck: "d", fact: "f", aspect: .answer)
}
