import Questions
import Scheduling
import Study

/// The end of a sitting: what was learned, what was missed, when to return.
struct SittingSummary {
    let screen: Screen
    let topic: Topic
    let now: StudyTime
    /// Whether a plan says when cards come back, whatever their intervals are.
    let isPlanned: Bool

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
        showMissed(outcomes)
        showReturn(latest(outcomes))
    }

    /// The last outcome of each card, in the order in which the cards were met.
    private func latest(_ outcomes: [Outcome]) -> [Outcome] {
        var seen: Set<String> = []
        return outcomes.reversed().filter { seen.insert("\($0.progress.card)").inserted }.reversed()
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

    /// How many cards sit, and when which of them come back, in words that the next sitting keeps.
    private func showReturn(_ last: [Outcome]) {
        let days = last.compactMap { outcome -> Int? in
            if case .day(let day) = outcome.progress.due { day } else { nil }
        }
        let open = last.count - days.count
        let firm = days.min().map { next in
            "\(days.count) firm"
                + (isPlanned ? "" : ", the first due \(Wording.days(until: next, from: now.day))")
        }
        let again =
            open == 1 ? "1 comes back in your next sitting" : "\(open) come back in your next sitting"
        let parts = [firm ?? "none firm yet", open > 0 ? again : nil].compactMap(\.self)
        screen.show("\(Wording.count(last.count, "card")) met: \(parts.joined(separator: "; ")).", indent: 2)
    }
}
