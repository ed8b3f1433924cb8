import Decks
import Foundation
import Questions
import Scheduling
import Storage
import Study

/// A deck on the way to its committee: the plan, the cards, and what a review takes.
struct Committee {
    let app: App
    let topic: Topic
    let plan: CommitteePlan
    let study: PlannedStudy
    let now: StudyTime
    let rules: CardRules
    /// Reviews of today's budget that are spent.
    let answered: Int
    let secondsPerReview: Double

    /// The deck's plan; nil when it has none or its day has come.
    init?(app: App, topic: Topic) throws {
        guard let plan = try app.committeePlan(of: topic.deck.id) else { return nil }
        try self.init(app: app, topic: topic, plan: plan)
    }

    init?(app: App, topic: Topic, plan: CommitteePlan) throws {
        self.app = app
        self.topic = topic
        self.plan = plan
        let now = try app.time()
        self.now = now
        rules = try app.rules()
        guard plan.day > now.day else { return nil }
        let store = try app.store()
        let progress = try store.progress(ofDeck: topic.deck.id)
        study = PlannedStudy(topic: topic, progress: progress, today: now.day)
        answered = progress.count { $0.lastReview?.day == now.day }
        secondsPerReview = try Committee.secondsPerReview(in: store, deck: topic.deck.id)
    }

    /// The learner's median time to answer over all forms, with the seconds that reading the verdict takes.
    ///
    /// Eight seconds of reading is our estimate; without answers a review is taken as 15 seconds in all.
    private static func secondsPerReview(in store: ProgressStore, deck: String) throws -> Double {
        let summary = try store.summary(deck: deck)
        var answers = 0
        var milliseconds = 0
        for time in summary.times {
            let count = summary.verdicts.filter { $0.form == time.form }.reduce(0) { $0 + $1.answers }
            answers += count
            milliseconds += count * time.median
        }
        return answers < 20 ? 15 : Double(milliseconds) / Double(answers) / 1000 + 8
    }

    /// What is to be solved, perhaps with another budget or another number of spent reviews.
    func problem(budget: CommitteePlan.Budget? = nil) -> PlanProblem? {
        CommitteePlan(day: plan.day, budget: budget ?? plan.budget, daysOff: plan.daysOff).problem(
            today: now.day,
            answered: answered,
            secondsPerReview: secondsPerReview,
            parameters: rules.settings.parameters
        )
    }

    /// Today's cards under the plan.
    func todaysCards(in scope: SittingScope) -> [CardID] {
        guard let problem = problem() else { return [] }
        let solved = Planner(problem).plan(for: study.states)
        let chosen = study.todaysCards(under: solved, room: problem.budgets[0]) { card in
            topic.fact(card.fact).map(scope.contains) ?? false
        }
        return scope.limit.map { Array(chosen.prefix($0)) } ?? chosen
    }

    /// One line: "Committee in 13 days (mali): 71 % now, 94 % on the day with 20 minutes a day".
    func greeting() throws -> String {
        let days = Wording.count(plan.day - now.day, "day")
        let recall = Wording.percent(study.recall(under: rules))
        let budget =
            switch plan.budget {
            case .reviews(let count): "\(Wording.count(count, "review")) a day"
            case .minutes(let count): "\(Wording.count(count, "minute")) a day"
            }
        guard let problem = problem() else { return "Committee in \(days): \(recall) now." }
        let expected = Wording.percent(Planner(problem).plan(for: study.states).expectedRecall)
        return
            "Committee in \(days) (\(topic.deck.id)): \(recall) now, \(expected) on the day with \(budget)."
    }
}

extension App {
    private static func committeeChoice(_ deck: String) -> String { "committee/\(deck)" }

    /// The plan that was made for a deck; nil when there is none.
    func committeePlan(of deck: String) throws -> CommitteePlan? {
        guard let text = try store().choice(App.committeeChoice(deck)), !text.isEmpty else { return nil }
        return try? JSONDecoder().decode(CommitteePlan.self, from: Data(text.utf8))
    }

    /// Keeps a plan, or forgets it.
    func setCommitteePlan(_ plan: CommitteePlan?, of deck: String) throws {
        let text = try plan.map { String(decoding: try JSONEncoder().encode($0), as: UTF8.self) } ?? ""
        try store().choose(text, for: App.committeeChoice(deck), at: time())
    }
}
