public import Decks
public import Scheduling

/// How an answer changes a card: the one function behind every live answer and every replay of the log.
public struct CardRules: Hashable, Sendable {
    /// What the learner chose.
    public let settings: StudySettings
    /// The memory model under the learner's parameters.
    public let scheduler: Scheduler
    private let steps: Steps
    private let fuzz: Fuzz

    /// Rules under the learner's settings.
    public init(settings: StudySettings = StudySettings()) {
        self.settings = settings
        scheduler = Scheduler(parameters: settings.parameters)
        steps = Steps(desiredRetention: settings.desiredRetention)
        fuzz = Fuzz()
    }

    /// The card after an answer.
    ///
    /// Days of review are spread by a draw that only the card and the study day decide, so that a replay agrees.
    public func reviewing(_ progress: CardProgress, rating: Rating, at time: StudyTime) -> CardProgress {
        reviewing(progress, Evidence(rating), at: time)
    }

    /// The card after an answer that luck may have had a part in.
    public func reviewing(_ progress: CardProgress, _ evidence: Evidence, at time: StudyTime) -> CardProgress
    {
        let rating = evidence.rating
        var next = progress
        let elapsed = progress.lastReview.map { time.elapsed(since: $0) } ?? .zero
        let memory = scheduler.reviewing(
            progress.memory,
            rating: rating,
            chance: evidence.chance,
            after: elapsed
        )
        let interval = scheduler.interval(for: memory, retention: settings.desiredRetention)
        let step = steps.next(after: progress.phase, rating: rating, interval: interval)
        next.memory = memory
        if progress.phase == .review, rating == .again { next.lapses += 1 }
        next.phase = step.phase
        switch step.delay {
        case .minutes(let minutes):
            next.due = .moment(time.milliseconds + Int(minutes * 60_000))
        case .days:
            let seed = StableHash.hash(progress.card.description)
            next.due = .day(time.day + fuzz.interval(around: interval, card: seed, day: time.day))
        }
        next.lastReview = time
        next.firstDay = progress.firstDay ?? time.day
        next.reviews += 1
        return next
    }

    /// The probability of recall on a study day; 1 for a card met on that day, nil for a new one.
    public func retrievability(of progress: CardProgress, on day: Int) -> Double? {
        guard let memory = progress.memory, let last = progress.lastReview else { return nil }
        return scheduler.retrievability(of: memory, after: Double(max(0, day - last.day)))
    }

    /// One card's progress from its part of the log.
    ///
    /// - Parameters:
    ///   - entries: Entries that concern the card, in any order; retractions among them count wherever they stand.
    ///   - card: The card.
    /// - Returns: The card as the last standing entry left it.
    public func replaying(_ entries: [LogEntry], of card: CardID) -> CardProgress {
        var progress = CardProgress(new: card)
        for entry in LogEntry.standing(entries) {
            switch entry.action {
            case .answered(let review):
                progress = reviewing(progress, review.evidence, at: entry.time)
            case .suspended: progress.isSuspended = true
            case .unsuspended: progress.isSuspended = false
            case .retracted: break
            }
        }
        return progress
    }
}

extension LogEntry {
    /// The entries that were not taken back, in the order of their times.
    ///
    /// Equal times are ordered by name, so that every machine replays alike.
    public static func standing(_ entries: [LogEntry]) -> [LogEntry] {
        var retracted: Set<Name> = []
        for entry in entries {
            if case .retracted(let name) = entry.action { retracted.insert(name) }
        }
        return
            entries
            .filter { !retracted.contains($0.name) }
            .sorted { ($0.time, $0.name) < ($1.time, $1.name) }
    }

    /// The card that the entry is about; nil for a retraction, which names another entry.
    public var card: CardID? {
        switch action {
        case .answered(let review): review.card
        case .suspended(let card), .unsuspended(let card): card
        case .retracted: nil
        }
    }
}
