// How the planner's figures look.

import Foundation

extension PlanRow {
    /// The cell's lines of the report.
    var text: String {
        let head =
            "\(cell.cards) cards, \(cell.days) days, \(cell.reviewsPerDay) a day"
            + (isStarved ? " (starved)" : "")
            + String(format: ": bound %.4f, planned in %.2f s", bound, seconds.plan)
            + String(format: ", %.2f s with the simulation of candidates", seconds.choice)
        var lines = [head] + Self.lines(measured)
        if let lead = Self.lead(measured) { lines.append(lead) }
        lines.append("  learners of other parameters")
        lines += Self.lines(strangers)
        if let lead = Self.lead(strangers) { lines.append(lead) }
        if let frontier {
            lines.append(
                String(
                    format: "  planner at FSRS .90's number of reviews: %.4f (bound %.4f)",
                    frontier.recall.plan,
                    frontier.recall.bound
                )
            )
            lines.append(
                String(
                    format: "  planner for FSRS .90's recall: %.0f reviews (bound %.0f)",
                    frontier.reviews.plan,
                    frontier.reviews.bound
                )
            )
        }
        return lines.joined(separator: "\n")
    }

    private static func lines(_ measures: [PlanMeasure]) -> [String] {
        measures.map { row in
            "  " + row.name.padding(toLength: 18, withPad: " ", startingAt: 0)
                + String(format: "%.4f ± %.4f with %.0f reviews", row.recall, row.error, row.reviews)
        }
    }

    /// The planner beside its best rival, learner by learner.
    private static func lead(_ measures: [PlanMeasure]) -> String? {
        let rivals = measures.filter { !$0.name.hasPrefix("plan") }
        guard let planner = measures.first(where: { $0.name == "planner" }),
            let best = rivals.max(by: { $0.recall < $1.recall })
        else { return nil }
        let lead = planner.lead(over: best)
        return String(format: "  planner less %@: %+.4f ± %.4f", best.name, lead.mean, lead.error)
    }

    /// Means over cells, apart for those with enough budget and the starved ones.
    static func summary(_ rows: [PlanRow]) -> String {
        var lines = ["", "Means"]
        for (name, group) in [
            ("with enough budget", rows.filter { !$0.isStarved }), ("starved", rows.filter(\.isStarved)),
        ] where !group.isEmpty {
            lines.append("  \(group.count) cells \(name)")
            lines.append("    " + means(group.map(\.measured)) + ", bound " + digits(group.map(\.bound)))
            lines.append("    learners of other parameters: " + means(group.map(\.strangers)))
            lines += savings(group)
        }
        return lines.joined(separator: "\n")
    }

    private static func means(_ rows: [[PlanMeasure]]) -> String {
        rows[0].indices.map { index in "\(rows[0][index].name) " + digits(rows.map { $0[index].recall }) }
            .joined(separator: ", ")
    }

    private static func savings(_ rows: [PlanRow]) -> [String] {
        let frontiers = rows.compactMap { row in
            row.frontier.flatMap { frontier in row.measure("FSRS .90").map { (frontier, $0.reviews) } }
        }
        guard !frontiers.isEmpty else { return [] }
        let saved = [
            frontiers.map { 1 - $0.0.reviews.plan / $0.1 }, frontiers.map { 1 - $0.0.reviews.bound / $0.1 },
        ]
        return [
            "    planner at FSRS .90's number of reviews \(digits(frontiers.map(\.0.recall.plan)))"
                + ", bound \(digits(frontiers.map(\.0.recall.bound)))",
            "    reviews saved at FSRS .90's recall \(digits(saved[0])); no policy can save more than \(digits(saved[1]))",
        ]
    }

    private static func digits(_ numbers: [Double]) -> String {
        String(format: "%.4f", PlanMeasure.mean(numbers))
    }
}
