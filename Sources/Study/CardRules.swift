public import Decks
public import Scheduling

/// How an answer changes a card: the one function behind every live answer and every replay of the log.
public struct CardRules: Hashable, Sendable {
    /// What the learner chose.
    public let settings: StudySettings
    /// FSRS-6, under the learner's parameters or the published ones.
    public let scheduler: Scheduler
    /// FSRS-7, likewise: what happens within a day, and later too where the learner's parameters are its own.
    ///
    /// After a wrong answer and two minutes .785 is remembered; FSRS-7 says .725 as published, FSRS-6 .997 (29,000 answers of
    /// nine public logs).
    public let hourly: Scheduler
    private let steps: Steps
    private let fuzz: Fuzz

    /// Rules under the learner's settings.
    public init(settings: StudySettings = StudySettings()) {
        self.settings = settings
        let parameters = settings.parameters
        scheduler = Scheduler(parameters: parameters.version == .fsrs6 ? parameters : .published)
        hourly = Scheduler(parameters: parameters.version == .fsrs7 ? parameters : .publishedFSRS7)
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
        let traces = hourly.reviewing(
            progress.traces,
            rating: rating,
            chance: evidence.chance,
            after: elapsed
        )
        let interval =
            isHourlyInForce
            ? hourly.interval(for: traces, retention: settings.desiredRetention)
            : scheduler.interval(for: memory, retention: settings.desiredRetention)
        let step = steps.next(after: progress.phase, rating: rating, interval: interval)
        next.memory = memory
        next.traces = traces
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

    /// How many right answers a card still needs until it waits for whole days; 0 for one that does.
    public func steps(left progress: CardProgress) -> Int {
        switch progress.phase {
        case .learning(let step): max(0, steps.learning.count - step)
        case .relearning(let step): max(0, steps.relearning.count - step)
        case .review: 0
        }
    }

    /// The probability of recall at a moment; nil for a new card.
    ///
    /// On the study day of the last answer by FSRS-7, which counts minutes; later by the model whose parameters the learner
    /// has.
    public func retrievability(of progress: CardProgress, at time: StudyTime) -> Double? {
        guard let last = progress.lastReview, let memory = progress.memory else { return nil }
        let elapsed = time.elapsed(since: last)
        if elapsed.studyDays == 0 || isHourlyInForce, let traces = progress.traces {
            return hourly.retrievability(of: traces, after: elapsed.days)
        }
        return scheduler.retrievability(of: memory, after: Double(elapsed.studyDays))
    }

    /// The probability of recall at a moment by FSRS-7, which counts hours; nil for a new card.
    public func hourlyRetrievability(of progress: CardProgress, at time: StudyTime) -> Double? {
        guard let last = progress.lastReview, let traces = progress.traces else { return nil }
        return hourly.retrievability(of: traces, after: time.elapsed(since: last).days)
    }

    /// The probability of recall on a study day, whatever the hour; about 1 for a card met on that day, nil for a new one.
    public func retrievability(of progress: CardProgress, on day: Int) -> Double? {
        guard let memory = progress.memory, let last = progress.lastReview else { return nil }
        let days = Double(max(0, day - last.day))
        if isHourlyInForce, let traces = progress.traces {
            return hourly.retrievability(of: traces, after: days)
        }
        return scheduler.retrievability(of: memory, after: days)
    }

    /// Whether the learner's parameters are those of FSRS-7.
    private var isHourlyInForce: Bool { settings.parameters.version == .fsrs7 }

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
