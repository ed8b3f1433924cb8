import Decks
import Questions

extension DeckRule {
    /// A choice of fewer than four, though its author wrote options: the rest of them stands out and is not offered.
    static let fewOptions = DeckRule(
        "few-options",
        .warning,
        "a choice has fewer than four options, because those that were written are too few or too unlike",
        remedy: "write three wrong options of the length and kind of the right one"
    ) { deck in
        let trial = Trial(deck)
        return trial.findings { fact, card in
            let written = fact.wrongAnswers(for: card.aspect).count
            guard written > 0, let found = trial.wrongOptions(of: card, fact, at: .young), found < 3 else {
                return []
            }
            let problem =
                found == 0
                ? "no choice can be made for `\(card.aspect)`"
                : "the choice for `\(card.aspect)` has \(found + 1) options"
            return [
                Finding(
                    fact: fact.id,
                    path: [fact.optionsKey],
                    problem:
                        "\(problem), though \(written == 1 ? "one wrong option is" : "\(written) wrong options are") written",
                    remedy: "write three wrong options of the length and kind of the right one"
                )
            ]
        }
    }

    /// A question that a class cannot vote on, and that a learner meets without options.
    static let noChoice = DeckRule(
        "no-choice",
        .note,
        "a question has no options to choose from: a class cannot vote on it",
        remedy: "write three `options` or `siblings`, or put it into a group of four or more"
    ) { deck in
        let trial = Trial(deck)
        return trial.findings { fact, card in
            guard fact.wrongAnswers(for: card.aspect).isEmpty,
                trial.wrongOptions(of: card, fact, at: .new) == 0
            else { return [] }
            return [
                Finding(
                    fact: fact.id,
                    path: [],
                    problem:
                        "there are no options for `\(card.aspect)`: it is typed even when new, and no class can vote on it",
                    remedy: "write three `options` or `siblings`, or put it into a group of four or more"
                )
            ]
        }
    }
}

extension Fact {
    /// The key that the author's wrong options stand under.
    fileprivate var optionsKey: Finding.Step {
        if case .answer(let answer) = content, !answer.options.isEmpty { return .key("options") }
        return .key("siblings")
    }
}
