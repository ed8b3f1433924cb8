import Decks
import Foundation
import Questions
import Scheduling
import Storage
import Study

/// A deck on the way to its committee: the plan, and what was done toward it.
struct Committee {
    let topic: Topic
    let plan: CommitteePlan
    let now: StudyTime
    let rules: CardRules
    /// What is known of the deck's cards.
    let progress: [CardProgress]
    /// Today's answers.
    private let today: [AnswerTally]
    private let store: ProgressStore

    /// The deck's plan; nil when it has none or its day has come.
    init?(app: App, topic: Topic) throws {
        guard let plan = try app.committeePlan(of: topic.deck.id) else { return nil }
        try self.init(app: app, topic: topic, plan: plan)
    }

    init?(app: App, topic: Topic, plan: CommitteePlan) throws {
        self.topic = topic
        self.plan = plan
        now = try app.time()
        rules = try app.rules()
        guard !plan.isOver(at: now) else { return nil }
        store = try app.store()
        progress = try store.progress(ofDeck: topic.deck.id)
        today = try store.answerTallies(in: now.day...now.day, deck: topic.deck.id)
    }

    /// The cards, as far as they do not depend on what answers cost.
    var study: PlannedStudy { PlannedStudy(topic: topic, progress: progress, today: now.day) }

    /// Mean probability of recall today; in the last hours at this moment.
    var recallNow: Double {
        isLastHours ? study.recall(under: rules, at: now) : study.recall(under: rules)
    }

    /// How many answers were given today.
    var answersToday: Int { today.reduce(0) { $0 + $1.answers } }

    /// Whether the committee meets today: what counts is recall at its hour.
    var isLastHours: Bool { plan.isLastHours(at: now) }

    /// What may still be spent today; in the last hours no more than there is time for.
    var room: Int {
        let room = plan.room(on: now.day, spent: LearnerPace.spent(today, in: plan.unit))
        guard isLastHours, let moment = plan.moment, plan.unit == .seconds else { return room }
        return min(room, (moment - now.milliseconds) / 1000)
    }

    /// Mean probability of recall at the committee's hour, if nothing more is studied; nil where the hour is not known.
    var recallAtItsHour: Double? {
        guard let moment = plan.moment, isLastHours else { return nil }
        return study.recall(under: rules, at: StudyTime(milliseconds: moment, day: now.day))
    }

    /// Today's cards.
    ///
    /// - Parameters:
    ///   - digest: What the plan says of today; in the last hours none is needed.
    ///   - room: What may be spent.
    ///   - isWanted: Whether a card may be asked.
    /// - Returns: nil where there is no plan for today.
    /// - Throws: What the progress file says when it cannot be read.
    func day(
        _ digest: PlanDigest?,
        room: Int,
        where isWanted: @escaping (CardID) -> Bool
    ) throws -> DayPlan? {
        if isLastHours {
            return study.lastHours(
                rules,
                at: now,
                costs: plan.costs(try learner().times, cards: topic.deck.cardIDs),
                unit: plan.unit,
                room: Double(room),
                where: isWanted
            )
        }
        return digest.map { digest in
            study.day(
                digest.worth,
                unit: plan.unit,
                room: Double(room),
                threshold: plan.threshold(on: now.day, rules),
                where: isWanted
            )
        }
    }

    /// What the log says of the learner.
    func learner() throws -> LearnerPace {
        let days = (now.day - LearnerPace.memory)...now.day
        return LearnerPace(
            try store.answerTallies(in: days),
            of: try store.answerTallies(in: days, deck: topic.deck.id),
            studied: try store.studiedDays(in: days, deck: topic.deck.id),
            under: plan,
            today: now.day
        )
    }

    /// What is to be solved.
    ///
    /// - Parameters:
    ///   - learner: What the log says of the learner.
    ///   - room: What may be spent today; nil for what the plan has left.
    /// - Returns: nil when the day is too far away.
    func task(for learner: LearnerPace, room: Int? = nil) -> CommitteeTask? {
        CommitteeTask(
            plan,
            topic: topic,
            progress: progress,
            learner: learner,
            parameters: rules.scheduler.parameters,
            today: now.day,
            room: room ?? self.room
        )
    }

    /// Names everything that a plan for today is made from.
    func fingerprint(room: Int? = nil) -> UInt64 {
        PlanDigest.fingerprint(
            plan,
            topic: topic,
            progress: progress,
            parameters: rules.scheduler.parameters,
            today: now.day,
            room: room ?? self.room
        )
    }
}

extension App {
    static func committeeChoice(_ deck: String) -> String { "committee/\(deck)" }

    /// The plan that was made for a deck; nil when there is none.
    func committeePlan(of deck: String) throws -> CommitteePlan? {
        guard let text = try store().choice(App.committeeChoice(deck)), !text.isEmpty else { return nil }
        do {
            return try JSONDecoder().decode(CommitteePlan.self, from: Data(text.utf8))
        } catch is DecodingError {
            throw Complaint(
                "the plan of “\(deck)” cannot be read, perhaps because a later version of Placard made it",
                remedy: "make it anew with plan --by 2026-12-05 --minutes 20, or forget it with plan --clear"
            )
        }
    }

    /// Keeps a plan, or forgets it.
    func setCommitteePlan(_ plan: CommitteePlan?, of deck: String) throws {
        let text = try plan.map { String(decoding: try JSONEncoder().encode($0), as: UTF8.self) } ?? ""
        try store().choose(text, for: App.committeeChoice(deck), at: time())
    }

    /// What a plan says of today; solved once for each state of the log, and kept.
    ///
    /// - Parameters:
    ///   - committee: The deck as it is.
    ///   - room: What may be spent today; nil for what the plan has left.
    /// - Returns: nil when the day is too far away to be planned.
    /// - Throws: ``Interrupted``, or what the progress file says when it cannot be read.
    func digest(of committee: Committee, room: Int? = nil) throws -> PlanDigest? {
        let fingerprint = committee.fingerprint(room: room)
        guard !committee.isLastHours else { return nil }
        if let kept = cache(of: committee).digest(fingerprint) { return kept }
        guard let task = committee.task(for: try committee.learner(), room: room) else { return nil }
        let digest = try planning { check in
            let solution = try task.solved(checkCancellation: check)
            let results = try solution.learners(
                PlanForecast.learners,
                concurrently: .onAllCores,
                checkCancellation: check
            )
            return try solution.digest(results, fingerprint: fingerprint, checkCancellation: check)
        }
        keep(digest, of: committee)
        return digest
    }

    /// What is said of a plan.
    func text(of committee: Committee, _ digest: PlanDigest?) -> CommitteeText {
        let hour = committee.plan.moment.map { moment in
            world.clock(Date(timeIntervalSince1970: Double(moment) / 1000))
        }
        return CommitteeText(committee: committee, digest: digest, hour: hour)
    }

    /// Keeps what a plan says of today until something changes.
    func keep(_ digest: PlanDigest, of committee: Committee) { cache(of: committee).keep(digest) }

    private func cache(of committee: Committee) -> PlanCache {
        PlanCache(folder: folders.cache, progress: progressPath, deck: committee.topic.deck.id)
    }
}
