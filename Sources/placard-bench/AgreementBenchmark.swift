import ArgumentParser
import DeckFiles
import Judging
import UnicodeText

/// `placard-bench agreement`: how often the judge agrees with verdicts given by hand, by basis, kind and subject.
struct AgreementBenchmark: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "agreement",
        abstract: "Judge rows that were judged by hand, and print a table for each file."
    )

    @Argument(help: "Files of rows, one JSON object a line.")
    var files: [String]
    @Option(help: "Let the names and siblings of a deck take part.")
    var deck: String?
    @Flag(help: "Print every row on which the judge disagrees.")
    var rows = false

    func run() throws {
        var knowledge = DeckKnowledge.none
        if let deck, let read = try DeckReader.read(contentsOf: deck).deck { knowledge = DeckKnowledge(read) }
        for file in files {
            var cells: [String: Cell] = [:]
            for row in try JudgedRow.all(at: file) {
                let outcome = try row.judged(with: knowledge.reading(.unicode))
                if rows, outcome.verdict != row.verdict {
                    print("\(row.id) \(row.answer): \(row.verdict) by hand, \(outcome)")
                }
                var groups = ["all", row.basis, "\(row.kind.rawValue)/\(row.basis)"]
                if let subject = row.subject, row.basis == "form" { groups.append("form in \(subject)") }
                for group in groups { cells[group, default: Cell()].count(row, outcome.verdict) }
            }
            print(file)
            for (group, cell) in cells.sorted(by: { $0.key < $1.key }) { print("  \(group): \(cell)") }
        }
    }

    /// The rows of one group.
    private struct Cell: CustomStringConvertible {
        private var all = 0
        private var same = 0
        private var passed = 0
        private var refused = 0

        mutating func count(_ row: JudgedRow, _ verdict: Verdict) {
            all += 1
            if row.verdict == verdict { same += 1 }
            guard row.isTurnedAround(by: verdict) else { return }
            if verdict == .correct { passed += 1 } else { refused += 1 }
        }

        var description: String {
            let share = (Double(same) / Double(max(all, 1)) * 1_000).rounded() / 10
            return
                "\(same) of \(all), \(share) %; wrong ones passed: \(passed), right ones refused: \(refused)"
        }
    }
}

/// `placard-bench rules`: what each rule of the judge does to rows that were judged by hand.
struct RulesBenchmark: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rules",
        abstract: "Leave out each rule of the judge in turn, and count what changes."
    )

    @Argument(help: "Files of rows, one JSON object a line.")
    var files: [String]

    func run() throws {
        let rows = try files.flatMap(JudgedRow.all)
        let known = DeckKnowledge.none.reading(.unicode)
        let before = try rows.map { try $0.judged(with: known) }
        print("rule: grades without it that are others, verdicts lost, verdicts gained, turned around")
        for rule in Rule.all {
            let knowledge = known.judging(by: Rule.all.filter { $0.name != rule.name })
            var (others, lost, gained, turned) = (0, 0, 0, 0)
            for (row, outcome) in zip(rows, before) {
                let without = try row.judged(with: knowledge)
                if without != outcome { others += 1 }
                guard without.verdict != outcome.verdict else { continue }
                if outcome.verdict == row.verdict { lost += 1 }
                if without.verdict == row.verdict { gained += 1 }
                if row.isTurnedAround(by: without.verdict) { turned += 1 }
            }
            print("  \(rule.name): \(others), \(lost), \(gained), \(turned)")
        }
    }
}
