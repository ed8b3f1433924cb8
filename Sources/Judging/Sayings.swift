import Synchronization

/// What the texts of a deck may say, each read when it is first asked for: most never are in one sitting.
///
/// Only texts of decks are kept, never replies, so that it grows no larger than the deck.
final class Sayings: Sendable {
    private let known = Mutex<[String: Set<Sense>]>([:])

    /// All that a text may say.
    func senses(of text: String) -> Set<Sense> {
        known.withLock { known in
            if let senses = known[text] { return senses }
            let senses = Set(Vocabulary.senses(in: Phrase(text).words).joined())
            known[text] = senses
            return senses
        }
    }
}
