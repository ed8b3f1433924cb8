import Decks
import Foundation
import Questions
import Scheduling
import Storage
import Study

/// A deck on the way to its committee: the plan, the cards, and what an answer takes.
struct Committee {
    let topic: Topic
    let plan: CommitteePlan
    let now: StudyTime
    let rules: CardRules
    let times: FormTimes
    private let progress: [CardProgress]
    /// Today's answers, and the seconds that they took without the reading of the verdicts.
    private let today: (answers: Int, seconds: Int)

    /// The deck's plan; nil when it has none or its day has come.
    init?(app: App, topic: Topic) throws {
        guard let plan = try app.committeePlan(of: topic.deck.id) else { return nil }
        try self.init(app: app, topic: topic, plan: plan)
    }

    init?(app: App, topic: Topic, plan: CommitteePlan) throws {
        self.topic = topic
        self.plan = plan
        let now = try app.time()
        self.now = now
        rules = try app.rules()
        guard plan.day > now.day else { return nil }
        let store = try app.store()
        progress = try store.progress(ofDeck: topic.deck.id)
        let summary = try store.summary(in: (now.day - 90)...now.day, deck: topic.deck.id)
        let tally = summary.days.last { $0.day == now.day }
        today = (tally?.answers ?? 0, (tally?.elapsed ?? 0) / 1000)
        let tallies = summary.times.map { time in
            let verdicts = summary.verdicts.filter { $0.form == time.form }
            let answers = verdicts.reduce(0) { $0 + $1.answers }
            return FormTimes.Tally(form: time.form, answers: answers, median: time.median)
        }
        times = FormTimes(tallies)
    }

    /// Mean probability of recall today.
    var recallNow: Double { study(.answers).recall(under: rules) }

    /// What of today's budget is spent: answers, or seconds with the reading of the verdicts.
    private func spent(of budget: CommitteePlan.Budget) -> Int {
        switch budget {
        case .reviews: today.answers
        case .minutes: today.seconds + today.answers * Int(FormTimes.reading)
        }
    }

    private func study(_ costs: StudyCosts) -> PlannedStudy {
        PlannedStudy(topic: topic, progress: progress, today: now.day, costs: costs)
    }

    /// What is to be solved, perhaps with another budget; nil when the day is too far away.
    func task(budget: CommitteePlan.Budget? = nil) -> CommitteeTask? {
        let plan = CommitteePlan(day: plan.day, budget: budget ?? plan.budget, daysOff: plan.daysOff)
        let costs = plan.costs(times, cards: topic.deck.cardIDs)
        let problem = plan.problem(
            today: now.day,
            spent: spent(of: plan.budget),
            costs: costs,
            parameters: rules.scheduler.parameters
        )
        return problem.map { CommitteeTask(problem: $0, study: study(costs)) }
    }

    /// Why the plan has nothing more to ask today, and what comes next.
    func nothingToday() -> String {
        let next = (now.day + 1..<max(plan.day, now.day + 2)).first { !plan.isOff($0) && $0 < plan.day }
        let onward =
            next.map { "The plan goes on \(Wording.days(until: $0, from: now.day))" }
            ?? "No day of study is left before the committee"
        let reason =
            if plan.isOff(now.day) {
                "today is a day off in its plan"
            } else if today.answers > 0 {
                "today's share of its plan is done, with \(Wording.count(today.answers, "answer"))"
            } else {
                "nothing that you could review today would raise recall on the day"
            }
        return
            "\(topic.deck.title): \(reason). \(onward). To go on now: study --ahead, timeline, focus or test."
    }

    /// One line: "Committee in 13 days (mali): 71 % now, 94 % on the day with 20 minutes a day".
    func greeting(_ solution: CommitteeTask.Solution?) -> String {
        let days = Wording.count(plan.day - now.day, "day")
        let recall = Wording.percent(recallNow)
        let budget =
            switch plan.budget {
            case .reviews(let count): "\(Wording.count(count, "review")) a day"
            case .minutes(let count): "\(Wording.count(count, "minute")) a day"
            }
        guard let solution else { return "Committee in \(days): \(recall) now." }
        let expected = solution.expectation(solution.learners(20) {}).text
        return
            "Committee in \(days) (\(topic.deck.id)): \(recall) now, \(expected) on the day with \(budget)."
    }
}

/// A deck's cards and what is to be solved for them.
struct CommitteeTask {
    let problem: PlanProblem
    let study: PlannedStudy

    /// A plan for today, made for the cards as they are.
    struct Solution {
        let task: CommitteeTask
        let plan: Plan

        /// Today's cards.
        func todaysCards(of topic: Topic, in scope: SittingScope) -> [CardID] {
            let chosen = task.study.todaysCards(under: plan, room: task.problem.budgets[0]) { card in
                topic.fact(card.fact).map(scope.facts.contains) ?? false
            }
            return scope.limit.map { Array(chosen.prefix($0)) } ?? chosen
        }

        /// Simulated learners who follow the plan, siblings kept apart.
        func learners(_ count: Int, checkCancellation: () throws -> Void) rethrows -> [Simulation.Result] {
            try Simulation(task.problem, cards: task.study.states, facts: task.study.facts).run(
                .plan(plan),
                learners: count,
                seed: 1,
                concurrently: .onAllCores,
                checkCancellation: checkCancellation
            )
        }

        /// What simulated learners recall on the committee's day.
        func expectation(_ results: [Simulation.Result]) -> RecallExpectation {
            RecallExpectation(results, weights: task.study.states.map(\.weight))
        }

        /// Mean recall on the committee's day of so many simulated learners.
        func expectedRecall(
            learners count: Int,
            checkCancellation: () throws -> Void
        ) rethrows -> Double {
            let results = try learners(count, checkCancellation: checkCancellation)
            return Planner.Candidate(policy: .plan(plan), results: results).recall
        }
    }

    /// Solves what is left until the committee.
    func solved(
        _ precision: Planner.Precision = .full,
        checkCancellation: () throws -> Void
    ) rethrows -> Solution {
        let plan = try Planner(problem).plan(
            for: study.states,
            precision: precision,
            checkCancellation: checkCancellation
        )
        return Solution(task: self, plan: plan)
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
}
