import Decks
import Words

/// A question as somebody sees it who knows nothing of its topic.
struct SeenQuestion {
    /// What is asked.
    let prompt: String
    /// The way to answer; a blind rule never looks at what is right in it.
    let form: Form
    /// What can be picked; empty where nothing is.
    let options: [String]
    /// What sort of thing each option is, as far as the deck tells by its groups: anybody sees a person from an army.
    let sorts: [String?]
    /// How many facts of the deck use a word, the asked one apart: what a topic speaks of is no absurd answer.
    let uses: @Sendable (Substring) -> Int

    /// The telling words of the prompt.
    var promptWords: [Substring] { SeenQuestion.tellingWords(of: prompt) }

    /// The longer words of a text, folded.
    static func tellingWords(of text: String) -> [Substring] {
        fold(text).plainWords.filter { $0.count >= 4 }
    }

    /// The option that scores more than each of the others; nil when there is none.
    func best(_ score: (Int) -> Double) -> Int? {
        let scores = options.indices.map(score)
        guard let most = scores.max(), scores.count(where: { $0 == most }) == 1, scores.count > 1 else {
            return nil
        }
        return scores.firstIndex(of: most)
    }
}

/// Whether two folded words are forms of one: "separatist" and "separatists".
func areFormsOfOneWord(_ left: Substring, _ right: Substring) -> Bool {
    left == right || (min(left.count, right.count) >= 5 && left.prefix(5) == right.prefix(5))
}
