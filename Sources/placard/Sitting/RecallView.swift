import Decks
import Judging
import Questions

/// What a free answer is compared with.
struct RecallView {
    let screen: Screen

    func show(_ form: RecallForm, grade: Grade?, reply: String, delegation: String? = nil) {
        switch form.model {
        case .wording(let text): screen.show("Answer: \(text)", as: .bold, hanging: 8)
        case .points(_, let focus): show(focus, reason: grade?.reason, reply: reply, delegation: delegation)
        }
    }

    private func show(_ focus: Focus, reason: Reason?, reply: String, delegation: String?) {
        var found: [TouchedPoint] = []
        if case .points(let touched, _) = reason { found = touched }
        let missed = focus.points.map(\.text).filter { point in !found.contains { $0.point == point } }
        if !reply.isEmpty {
            screen.show(
                "You touched \(found.count) of \(Wording.count(focus.points.count, "point")); "
                    + "\(focus.needed) make a good answer.",
                as: .bold
            )
        }
        for point in found {
            screen.show("+ \(point.point)", indent: 2, hanging: 2)
            if !point.quote.isEmpty { screen.show("your words: “\(point.quote)”", as: .dim, indent: 4) }
        }
        if !missed.isEmpty {
            screen.show(reply.isEmpty ? "A good answer touches:" : "Not found in your answer:")
            for point in missed { screen.show("- \(point)", indent: 2, hanging: 2) }
        }
        show(focus.views, delegation: delegation)
    }

    /// The view of one's own delegation; without one all views, or how to see one where they would fill the screen.
    private func show(_ views: [Focus.View], delegation: String?) {
        let shown = delegation.map { name in views.filter { $0.delegation == name } } ?? views
        guard let first = shown.first else { return }
        guard shown.count <= RecallView.viewLimit else {
            return screen.show(
                "\(shown.count) delegations have a view on it: “focus --as \(first.delegation)” shows one."
            )
        }
        screen.show(delegation == nil ? "How delegations see it:" : "Your delegation:")
        for view in shown {
            screen.show("\(view.delegation): \(view.position)", indent: 2, hanging: 2)
        }
    }

    /// As many views as are read beside the points.
    private static let viewLimit = 3
}
