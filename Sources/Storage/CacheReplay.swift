// Rebuilds the cache of memories from the log: columns of numbers, sorted by card, then one pass.

import Decks
import GRDB
import Scheduling
public import Study

extension ProgressStore {
    /// Rebuilds the cache of all memories from the log, in one durable transaction.
    ///
    /// A million answers take seconds.
    public func rebuild(under rules: CardRules) throws {
        try write { db in try CacheReplay(db: db, rules: rules).run() }
    }
}

/// A replay of the log into the cache.
struct CacheReplay {
    /// An entry of the log, as far as a memory depends on it.
    private struct Step {
        enum Change {
            case answered(Evidence)
            case suspended, unsuspended
        }

        let time: StudyTime
        /// The place of the device among all devices, ordered by id.
        let device: Int
        let sequence: Int
        let change: Change

        var order: (StudyTime, Int, Int) { (time, device, sequence) }
    }

    /// The name of an entry, as its row has it.
    struct Target: Hashable {
        let device: Int
        let sequence: Int
    }

    let db: Database
    let rules: CardRules

    /// Replays the log of some cards, given by their rows' numbers, or of all.
    func run(only chosen: Set<Int>? = nil) throws {
        let steps = try steps(of: chosen)
        let cards = CardRows(db: db)
        let rows = try Row.fetchAll(db, sql: "SELECT key, deck, fact, aspect FROM card")
        for row in rows {
            let key: Int = row[0]
            if let chosen, !chosen.contains(key) { continue }
            guard let aspect = Aspect(row[3]) else { continue }
            var progress = CardProgress(new: CardID(deck: row[1], fact: row[2], aspect: aspect))
            for step in steps[key] ?? [] { apply(step, to: &progress) }
            try cards.save(progress, key: key)
        }
    }

    private func apply(_ step: Step, to progress: inout CardProgress) {
        switch step.change {
        case .answered(let evidence): progress = rules.reviewing(progress, evidence, at: step.time)
        case .suspended: progress.isSuspended = true
        case .unsuspended: progress.isSuspended = false
        }
    }

    /// What stands of the log, by card, in the order in which ``LogEntry/standing(_:)`` puts it.
    private func steps(of chosen: Set<Int>?) throws -> [Int: [Step]] {
        let retracted = try Self.retracted(db)
        let places = try places()
        var steps: [Int: [Step]] = [:]
        func add(_ row: Row, _ change: Step.Change) {
            let card: Int = row[0]
            let device: Int = row[1]
            let sequence: Int = row[2]
            if let chosen, !chosen.contains(card) { return }
            if !retracted.isEmpty, retracted.contains(Target(device: device, sequence: sequence)) { return }
            let time = StudyTime(milliseconds: row[3], day: row[4])
            steps[card, default: []].append(
                Step(time: time, device: places[device] ?? 0, sequence: sequence, change: change)
            )
        }
        let reviews = try Row.fetchCursor(
            db,
            sql: """
                SELECT card, device, sequence, at, day, rating, chance FROM review WHERE \(Known.review)
                """
        )
        while let row = try reviews.next() {
            guard let rating = Rating(rawValue: row[5]) else { continue }
            add(row, .answered(Evidence(rating, chance: row[6])))
        }
        let suspensions = try Row.fetchCursor(
            db,
            sql: "SELECT card, device, sequence, at, day, suspends FROM suspension"
        )
        while let row = try suspensions.next() { add(row, (row[5] as Bool) ? .suspended : .unsuspended) }
        return steps.mapValues { $0.sorted { $0.order < $1.order } }
    }

    /// The names of all entries that were taken back.
    static func retracted(_ db: Database) throws -> Set<Target> {
        let rows = try Row.fetchCursor(db, sql: "SELECT target_device, target_sequence FROM retraction")
        var targets: Set<Target> = []
        while let row = try rows.next() { targets.insert(Target(device: row[0], sequence: row[1])) }
        return targets
    }

    /// The place of each device in the order of the ids, which all machines share; row numbers differ.
    private func places() throws -> [Int: Int] {
        let rows = try Row.fetchAll(db, sql: "SELECT key, id FROM device")
            .map { (key: $0[0] as Int, id: $0[1] as String) }
            .sorted { $0.id < $1.id }
        return Dictionary(uniqueKeysWithValues: zip(rows.map(\.key), rows.indices))
    }
}
