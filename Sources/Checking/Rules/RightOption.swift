import Decks
import Judging
import Questions

extension DeckRule {
    /// A wrong option that says what the right answer says, as a fair teacher would find.
    ///
    /// The judge decides, as if the author had not called it wrong. An option that is only spelled like the right
    /// answer is what siblings are for, and none of these.
    static let rightOption = DeckRule(
        "right-option",
        .warning,
        "a wrong option would be taken for the right answer, or nearly so, if it were typed",
        remedy: "choose one that is clearly another thing, or accept it"
    ) { deck in
        let trial = Trial(deck)
        return trial.findings { fact, card in
            fact.wrongAnswers(for: card.aspect).compactMap { wrong in
                guard let grade = trial.grade(wrong.text, to: card, fact), grade.saysTheSame else {
                    return nil
                }
                let verdict = grade.verdict == .correct ? "right" : "close"
                return Finding(
                    fact: fact.id,
                    path: wrong.path,
                    problem: "if it were typed, the wrong option `\(wrong.text)` would be \(verdict)",
                    remedy: "choose one that is clearly another thing, or accept it"
                )
            }
        }
    }
}

extension Grade {
    /// Whether the reply has the right meaning, rather than a likeness in spelling or in part.
    fileprivate var saysTheSame: Bool {
        guard verdict != .wrong else { return false }
        switch reason {
        case .exact, .accepted, .extraWords, .paraphrase, .ownWords, .described, .hedged: return true
        default: return false
        }
    }
}
