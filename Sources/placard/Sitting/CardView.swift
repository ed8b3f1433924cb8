import Decks
import Foundation
import Judging
import Questions
import Scheduling
import Storage
import Study

/// All there is to say about one card.
struct CardView {
    let app: App
    let topic: Topic
    /// Whether the sitting that goes on asks the card again.
    var willComeBack = false

    private var screen: Screen { app.screen }

    /// The fact, its note and sources, and the learner's history with the card.
    func explain(_ card: CardID) throws {
        guard let fact = topic.fact(card.fact) else {
            screen.show("The deck has no fact \(card.fact) any more.")
            return
        }
        screen.show(fact.prompt(for: card.aspect, as: .text), as: .bold)
        screen.show("Answer: \(fact.solution(for: card.aspect))", indent: 2, hanging: 8)
        let accepted = fact.variants(for: card.aspect).accepted
        if !accepted.isEmpty {
            screen.show("Also right: \(accepted.joined(separator: "; "))", indent: 2, hanging: 12)
        }
        if fact.weight != .normal { screen.show("Weight: \(fact.weight)", indent: 2) }
        if let note = fact.note { screen.show("Note: \(note)", indent: 2, hanging: 6) }
        for id in fact.sources {
            guard let source = topic.deck.source(id) else { continue }
            screen.show("Source: \(source.title)", indent: 2, hanging: 8)
            // A broken address cannot be followed: it stays on one line, whatever the width.
            if let url = source.url { screen.lay("    " + url) }
        }
        try showHistory(of: card)
    }

    private func showHistory(of card: CardID) throws {
        let progress = try app.store().progress(of: card)
        screen.show("Card: \(card)", as: .dim, indent: 2)
        guard let memory = progress.memory else {
            let state = progress.isSuspended ? " It is suspended." : ""
            screen.show("You have not answered it yet.\(state)", indent: 2)
            return
        }
        let now = try app.time()
        let rules = try app.rules()
        let steps = rules.steps(left: progress)
        // What is still to be learned is not recalled, whatever the curve of its short memory says.
        let recall = steps > 0 ? nil : rules.retrievability(of: progress, at: now)
        screen.show(
            "Answered \(Wording.count(progress.reviews, "time")), forgotten \(progress.lapses); "
                + "stability \(days(memory.stability)), difficulty \(Wording.tenths(memory.difficulty)) of 10, "
                + (recall.map { "recall now \(Wording.percent($0))" } ?? "still to be learned") + ". "
                + (progress.isSuspended
                    ? "Suspended."
                    : Wording.comesBack(progress, now: now, steps: steps, isHere: willComeBack)),
            indent: 2
        )
        let answers = LogEntry.standing(try app.store().entries(of: card)).suffix(5)
        for entry in answers {
            guard case .answered(let review) = entry.action else { continue }
            let verdict = review.verdict?.rawValue ?? "self-rated"
            let reply = review.reply.isEmpty ? "no answer" : Wording.quoted(review.reply, limit: 60)
            let overruled = review.override.map { ", overruled as \($0.rawValue)" } ?? ""
            screen.show(
                "\(Wording.daysAgo(entry.time.day, from: now.day)): \(reply), \(verdict)\(overruled) "
                    + "(\(review.form.rawValue), rated \(Wording.word(for: review.rating)))",
                as: .dim,
                indent: 4,
                hanging: 2
            )
        }
    }

    private func days(_ stability: Double) -> String {
        stability < 10 ? "\(Wording.tenths(stability)) days" : "\(Int(stability.rounded())) days"
    }
}
