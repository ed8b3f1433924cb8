import ArgumentParser
import DeckFiles
import Decks
import Foundation
import Questions
import Study

/// `placard-bench fortnight`: what a learner meets of a deck, day by day.
struct FortnightBenchmark: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fortnight",
        abstract: "Which facts of a deck a learner has been asked by day 3, 7 and 14, and which never.",
        discussion: """
            A simulated learner studies in real sittings, once a day to the end: at the default pace, and under a plan. A \
            checklist is a table with tabs and a heading: a line's name, what it says, and the ids of the facts that carry \
            it, with blanks between; a line is met when one of them is asked.
            """
    )

    @Argument(help: "The deck's file.")
    var deck = "decks/mali.yaml"
    @Option(help: "A checklist.")
    var coverage: String?
    @Option(help: "Days of study.")
    var days = 14
    @Option(help: "New cards a day, without a plan.")
    var new = 20
    @Option(help: "Minutes a day, under the plan.")
    var minutes = 10
    @Option(help: "The probability of a right answer.")
    var knowledge = 0.9
    @Option(help: "The seed of the answers.")
    var seed: UInt64 = 1

    func validate() throws {
        guard (1...120).contains(days) else { throw ValidationError("--days takes 1 to 120.") }
        guard (0...1).contains(knowledge) else { throw ValidationError("--knowledge takes 0 to 1.") }
        guard new > 0, minutes > 0 else { throw ValidationError("--new and --minutes take 1 and more.") }
    }

    func run() throws {
        let read = try DeckReader.read(contentsOf: deck)
        guard let deck = read.deck else {
            throw ValidationError(read.diagnostics.map(\.description).joined(separator: "\n"))
        }
        let topic = Topic(deck)
        let parts = DeckParts(deck).parts + (try coverage.map(checklist) ?? [])
        print("\(deck.title): \(deck.facts.count) facts, \(deck.cardIDs.count) cards")
        show(rehearsed(topic, minutes: nil), parts, "\(new) new cards a day")
        show(rehearsed(topic, minutes: minutes), parts, "A plan of \(minutes) minutes a day")
    }

    private func rehearsed(_ topic: Topic, minutes: Int?) -> Rehearsal {
        var rehearsal = Rehearsal(
            topic,
            learner: RehearsedLearner(knowledge: knowledge, guesses: false),
            settings: StudySettings(newCardsPerDay: new),
            budget: minutes.map(CommitteePlan.Budget.minutes),
            horizon: days,
            seed: seed
        )
        rehearsal.study(days: days)
        return rehearsal
    }

    private func checklist(_ path: String) throws -> [DeckPart] {
        let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").dropFirst()
        let items = lines.map { line in
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            return DeckPart.Item(
                name: fields[0],
                facts: fields.last.map { $0.split(separator: " ").map(String.init) } ?? []
            )
        }
        return [DeckPart(name: "lines of the checklist", items: items)]
    }

    private func show(_ rehearsal: Rehearsal, _ parts: [DeckPart], _ title: String) {
        let marks = Array(Set([3, 7, 14, days].filter { $0 <= days })).sorted()
        print("\n\(title), \(days) days: \(rehearsal.asked.count) answers, of them")
        let cold = rehearsal.asked.filter(\.isCold)
        let shown = rehearsal.asked.count { $0.isNew && $0.wasShown }
        print(
            "  \(rehearsal.asked.count(where: \.isNew)) to new cards: \(shown) shown first, \(cold.count) cold"
        )
        let width = (parts.map(\.name.count).max() ?? 0) + 2
        let heading = marks.map { Self.pad("day \($0)", to: 8) }.joined()
        print(Self.pad("met by", to: width, atEnd: true) + heading + Self.pad("of", to: 8))
        for part in parts {
            let counts = marks.map { day in Self.pad("\(part.met(rehearsal, by: day))", to: 8) }.joined()
            print(
                Self.pad(part.name, to: width, atEnd: true) + counts + Self.pad("\(part.items.count)", to: 8)
            )
        }
        for part in parts where part.namesTheUnmet {
            let never = part.items.filter { $0.firstDay(rehearsal) == nil }.map(\.name)
            if !never.isEmpty { print("  never, of \(part.name): \(never.joined(separator: " "))") }
        }
    }

    private static func pad(_ text: String, to width: Int, atEnd: Bool = false) -> String {
        let blanks = String(repeating: " ", count: max(0, width - text.count))
        return atEnd ? text + blanks : blanks + text
    }
}

/// A part of a deck whose items are met or not.
struct DeckPart {
    /// What is met as soon as one of its facts is asked.
    struct Item {
        let name: String
        let facts: [String]

        func firstDay(_ rehearsal: Rehearsal) -> Int? { facts.compactMap(rehearsal.firstDay).min() }
    }

    let name: String
    let items: [Item]
    /// Whether it is worth saying which items were never met: elsewhere they would be said twice.
    var namesTheUnmet = true

    func met(_ rehearsal: Rehearsal, by day: Int) -> Int {
        items.count { ($0.firstDay(rehearsal) ?? .max) <= day }
    }
}

/// The facts of a deck by weight, kind, group and tag.
private struct DeckParts {
    let parts: [DeckPart]

    init(_ deck: Deck) {
        func part(_ name: String, _ names: Bool = false, _ isMember: (Fact) -> Bool) -> DeckPart? {
            let items = deck.facts.filter(isMember).map { DeckPart.Item(name: $0.id, facts: [$0.id]) }
            return items.isEmpty ? nil : DeckPart(name: name, items: items, namesTheUnmet: names)
        }
        let groups = Set(deck.facts.compactMap(\.group)).sorted()
        let tags = Set(deck.facts.flatMap(\.tags)).sorted()
        parts =
            Fact.Weight.allCases.compactMap { weight in
                part("weight \(weight.rawValue)", true) { $0.weight == weight }
            }
            + Fact.Kind.allCases.compactMap { kind in part(kind.rawValue) { $0.kind == kind } }
            + tags.compactMap { tag in part("tag \(tag)") { $0.tags.contains(tag) } }
            + groups.compactMap { group in part("group \(group)") { $0.group == group } }
    }
}
