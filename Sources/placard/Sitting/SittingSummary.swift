import Questions
import Scheduling
import Study

/// The end of a sitting: what was learned, what was missed, when to return.
struct SittingSummary {
    let screen: Screen
    let topic: Topic
    let now: StudyTime

    func show(_ outcomes: [Outcome], isFinished: Bool) {
        screen.gap()
        guard !outcomes.isEmpty else {
            screen.show(isFinished ? "Done." : "Left without an answer.")
            return
        }
        let known = outcomes.count { $0.review.rating != .again }
        screen.show(
            "\(isFinished ? "Done" : "Stopped here"): \(Wording.count(outcomes.count, "answer")), "
                + "\(known) known (\(Wording.percent(known, of: outcomes.count))). All is saved.",
            as: .bold
        )
        let last = latest(outcomes)
        let learned = last.filter { $0.before.isNew || isStep($0.before) }.count { !isStep($0.progress) }
        if learned > 0 { screen.show("Learned: \(Wording.count(learned, "card")).", indent: 2) }
        showMissed(outcomes)
        showReturn(last)
    }

    /// The last outcome of each card, in the order in which the cards were met.
    private func latest(_ outcomes: [Outcome]) -> [Outcome] {
        var seen: Set<String> = []
        return outcomes.reversed().filter { seen.insert("\($0.progress.card)").inserted }.reversed()
    }

    private func isStep(_ progress: CardProgress) -> Bool {
        if case .moment = progress.due { true } else { false }
    }

    private func showMissed(_ outcomes: [Outcome]) {
        var seen: Set<String> = []
        let missed = outcomes.filter { $0.review.rating == .again }
            .filter { seen.insert("\($0.question.card)").inserted }
        guard !missed.isEmpty else { return }
        screen.show("To look at again:", indent: 2)
        for outcome in missed.prefix(8) {
            screen.show(
                "- \(outcome.question.prompt) \(screen.arrow) \(outcome.question.solution)",
                indent: 4,
                hanging: 2
            )
        }
        if missed.count > 8 { screen.show("and \(missed.count - 8) more: “cards” shows them.", indent: 4) }
    }

    private func showReturn(_ last: [Outcome]) {
        let steps = last.count { isStep($0.progress) }
        if steps > 0 {
            screen.show("\(Wording.count(steps, "card")) still to be learned: come back today.", indent: 2)
            return
        }
        let days = last.compactMap { outcome -> Int? in
            if case .day(let day) = outcome.progress.due { day } else { nil }
        }
        guard let next = days.min() else { return }
        screen.show("Come back \(Wording.days(until: next, from: now.day)).", indent: 2)
    }
}
