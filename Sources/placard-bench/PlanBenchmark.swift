import ArgumentParser
import Dispatch
import Foundation
import Scheduling

/// `placard-bench plan`: simulated learners study toward a day by the planner and by its rivals.
struct PlanBenchmark: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "plan",
        abstract:
            "Recall on the day by the planner, FSRS, SM-2, uniform, threshold and greedy, with the dual bound.",
        discussion: """
            Learners follow FSRS-6; every policy has the same budget a day and the same learners. All 27 cells take \
            some minutes on two cores; --quick looks at one.
            """
    )

    @Option(name: .long, help: "Cells as CARDS/DAYS/REVIEWS-A-DAY; all 27 if none.")
    var cell: [String] = []

    @Flag(name: .long, help: "One cell, 120/30/40, with 60 learners.")
    var quick = false

    @Option(name: .long, help: "Simulated learners for each policy.")
    var learners = 200

    @Option(
        name: .long,
        help: "How unlike the planner's the other learners' parameters are: 1 as strangers are."
    )
    var spread = 0.1

    @Option(name: .long, help: "Learners who plan anew on every day, as “study” does; this takes its time.")
    var replanned = 0

    @Flag(
        name: .long,
        help: "Leave out the price of effort (the plan at FSRS's number of reviews, and at its recall)."
    )
    var wholeBudgetOnly = false

    func run() throws {
        var options = self
        if quick {
            options.cell = cell.isEmpty ? ["120/30/40"] : cell
            options.learners = 60
        }
        let cells = options.cell.isEmpty ? Self.allCells : try options.cell.map(Self.cell(named:))
        var rows: [PlanRow] = []
        let time = Stopwatch.measure {
            for cell in cells {
                let row = PlanRow(cell, options)
                print(row.text)
                rows.append(row)
            }
        }
        print(PlanRow.summary(rows))
        print("\n\(cells.count) cells in \(Int(time.wall.rounded())) s")
    }

    private static let allCells: [PlanCell] = [40, 120, 400].flatMap { cards in
        [7, 14, 30].flatMap { days in
            [20, 40, 100].map { PlanCell(cards: cards, days: days, reviewsPerDay: $0) }
        }
    }

    private static func cell(named name: String) throws -> PlanCell {
        let numbers = name.split(separator: "/").compactMap { Int($0) }
        guard numbers.count == 3, numbers.allSatisfy({ (1...5000).contains($0) }) else {
            throw ValidationError(
                "'\(name)' is not a cell; write 120/30/40 for 120 cards, 30 days, 40 reviews a day"
            )
        }
        return PlanCell(cards: numbers[0], days: numbers[1], reviewsPerDay: numbers[2])
    }
}

/// A number of cards, days and reviews a day.
struct PlanCell {
    let cards: Int
    let days: Int
    let reviewsPerDay: Int
}
