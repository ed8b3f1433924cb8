import GRDB
public import Scheduling
public import Study

/// A set of FSRS parameters and when the learner took it.
public struct DatedParameters: Hashable, Sendable {
    /// When it was taken.
    public let time: StudyTime
    /// The parameters.
    public let parameters: Parameters

    /// Dates a set of parameters.
    public init(time: StudyTime, parameters: Parameters) {
        self.time = time
        self.parameters = parameters
    }
}

extension ProgressStore {
    /// What the learner chose, defaults where nothing was chosen.
    public func settings() throws -> StudySettings {
        try read { db in try Choices(db: db).settings() }
    }

    /// Keeps what the learner chose; if memories or due days depend on a change, the cache is rebuilt.
    ///
    /// One durable transaction.
    public func save(_ settings: StudySettings, at time: StudyTime) throws {
        try write { db in
            let choices = Choices(db: db)
            let before = try choices.settings()
            try choices.save(settings, over: before, at: time)
            try choices.rebuildIfNeeded(after: before)
        }
    }

    /// All sets of parameters that were ever taken, oldest first; the last one is in force.
    public func parameterHistory() throws -> [DatedParameters] {
        try read { db in try Choices(db: db).parameterHistory() }
    }

    /// A choice by name, such as a deck's committee day; nil when none was made.
    public func choice(_ name: String) throws -> String? {
        try read { db in try Choices(db: db).value(name) }
    }

    /// Keeps a choice under a name; of two machines' choices, the later one stays when they merge.
    public func choose(_ value: String, for name: String, at time: StudyTime) throws {
        try write { db in try Choices(db: db).choose(name, value, at: time.milliseconds) }
    }
}

/// The rows of the learner's choices.
struct Choices {
    private enum Name {
        static let retention = "desired-retention"
        static let newCards = "new-cards-per-day"
        static let reviews = "reviews-per-day"
        static let rollover = "rollover-hour"
    }

    let db: Database

    func value(_ name: String) throws -> String? {
        try String.fetchOne(db, sql: "SELECT value FROM setting WHERE name = ?", arguments: [name])
    }

    /// Sets a choice unless a later one is there; of two at one moment the greater text stays, on every machine.
    func set(_ name: String, to value: String, at moment: Int) throws {
        try db.cachedStatement(
            sql: """
                INSERT INTO setting (name, value, at) VALUES (?, ?, ?) ON CONFLICT (name) DO UPDATE
                SET value = excluded.value, at = excluded.at
                WHERE (excluded.at, excluded.value) > (setting.at, setting.value)
                """
        ).execute(arguments: [name, value, moment])
    }

    /// Sets a choice that is made here and now: it stands even if the clock was set back since the one before.
    func choose(_ name: String, _ value: String, at moment: Int) throws {
        let before = try Int.fetchOne(db, sql: "SELECT at FROM setting WHERE name = ?", arguments: [name])
        try set(name, to: value, at: Choices.moment(moment, after: before))
    }

    /// A moment that is later than the one before, whatever the clock says.
    ///
    /// The clock's own moment when it is later; else the next millisecond, as Lamport's clocks do (Communications of the
    /// ACM 21, 1978, rule IR2).
    private static func moment(_ moment: Int, after before: Int?) -> Int {
        guard let before else { return moment }
        return max(moment, before < .max ? before + 1 : before)
    }

    func settings() throws -> StudySettings {
        var settings = StudySettings()
        if let text = try value(Name.retention), let value = Double(text) {
            settings.desiredRetention = value
        }
        if let text = try value(Name.newCards), let value = Int(text) { settings.newCardsPerDay = value }
        if let text = try value(Name.reviews), let value = Int(text) { settings.reviewsPerDay = value }
        if let text = try value(Name.rollover), let value = Int(text) { settings.rolloverHour = value }
        if let last = try parameterHistory().last { settings.parameters = last.parameters }
        return settings
    }

    /// Writes those settings that changed.
    func save(_ settings: StudySettings, over before: StudySettings, at time: StudyTime) throws {
        let moment = time.milliseconds
        if settings.desiredRetention != before.desiredRetention {
            try choose(Name.retention, "\(settings.desiredRetention)", at: moment)
        }
        if settings.newCardsPerDay != before.newCardsPerDay {
            try choose(Name.newCards, "\(settings.newCardsPerDay)", at: moment)
        }
        if settings.reviewsPerDay != before.reviewsPerDay {
            try choose(Name.reviews, "\(settings.reviewsPerDay)", at: moment)
        }
        if settings.rolloverHour != before.rolloverHour {
            try choose(Name.rollover, "\(settings.rolloverHour)", at: moment)
        }
        if settings.parameters != before.parameters {
            let before = try parameterHistory().last?.time.milliseconds
            let later = StudyTime(milliseconds: Choices.moment(moment, after: before), day: time.day)
            try add(DatedParameters(time: later, parameters: settings.parameters))
        }
    }

    func add(_ dated: DatedParameters) throws {
        let weights = dated.parameters.weights.map { "\($0)" }.joined(separator: " ")
        try db.execute(
            sql: "INSERT INTO parameter_set VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
            arguments: [
                dated.time.milliseconds, dated.time.day, dated.parameters.version.rawValue, weights,
            ]
        )
    }

    func parameterHistory() throws -> [DatedParameters] {
        let sql = "SELECT at, day, weights FROM parameter_set ORDER BY at, day, version, weights"
        return try Row.fetchAll(db, sql: sql).map { row in
            let text: String = row[2]
            let weights = text.split(separator: " ").compactMap { Double($0) }
            guard !weights.isEmpty, let parameters = try? Parameters(weights) else {
                throw Unreadable(detail: "parameters \(text)")
            }
            return DatedParameters(
                time: StudyTime(milliseconds: row[0], day: row[1]),
                parameters: parameters
            )
        }
    }

    /// Rebuilds the cache if memories or due days depend on what changed since `before`.
    ///
    /// - Returns: Whether the whole cache was rebuilt.
    @discardableResult
    func rebuildIfNeeded(after before: StudySettings) throws -> Bool {
        let settings = try settings()
        guard
            settings.parameters != before.parameters || settings.desiredRetention != before.desiredRetention
        else { return false }
        try CacheReplay(db: db, rules: CardRules(settings: settings)).run()
        return true
    }
}
