import ArgumentParser
import Decks
import Foundation
import Questions
import Reports
import Scheduling
import Storage
import Study

/// `plan`: study toward a committee day.
struct PlanCommand: Command {
    static let configuration = CommandConfiguration(
        commandName: "plan",
        abstract: "Plan your reviews toward the day of the committee.",
        discussion: """
            From then on “study” asks what raises expected recall on that day the most, within your budget; a missed \
            day changes nothing but the numbers, since each day is planned anew. A sitting ends when its minutes are \
            used. What it can do in them, and what is known at first sight, is taken from your own answers, and from those \
            of beginners until there are twenty. Cards of one fact meet on a day only where days are short. After \
            the day plain spaced repetition goes on: reviews are ordinary reviews. Without --by the plan in force is \
            shown.
            --json writes {"deck": id, "committee": date, "days": n, "recallNow": 0 to 1, "recallOnTheDay": 0 to 1, \
            "recallOfAll": 0 to 1, "recallOfCore": 0 to 1, "interval": [low, high], "load": [{"date": text, "reviews": n, "minutes": n, "recall": 0 to 1}], "budgets": \
            [{"reviews": a day, "minutes": a day, "recall": 0 to 1}], "withoutLimit": 0 to 1, "secondsPerReview": n}. \
            A review is one answer; cards in short steps take several. “recallOnTheDay” counts by weight, “recallOfCore” \
            is there where some facts are core and others not. “interval” holds 90 % of the simulated learners.
            """
    )

    @Argument(help: "The deck; without it the only one there is, or the one studied last.")
    var deck: String?
    @Option(help: ArgumentHelp("The committee's day, such as 2026-12-05.", valueName: "date"))
    var by: String?
    @Option(help: "Minutes of study a day.")
    var minutes: Int?
    @Option(help: "Reviews a day.")
    var reviews: Int?
    @Option(name: .customLong("days-off"), help: "Weekdays without study, such as sat,sun.")
    var daysOff: String?
    @Flag(help: "Forget the plan.")
    var clear = false
    @Flag(help: "Write JSON.")
    var json = false
    @OptionGroup var global: GlobalOptions

    func validate() throws {
        if minutes != nil, reviews != nil { throw ValidationError("Give --minutes or --reviews, not both.") }
        if let minutes, !(1...600).contains(minutes) { throw ValidationError("--minutes takes 1 to 600.") }
        if let reviews, !(1...2000).contains(reviews) { throw ValidationError("--reviews takes 1 to 2000.") }
    }

    func run(in app: App) throws {
        let topic = try app.topic(deck)
        if clear {
            try app.setCommitteePlan(nil, of: topic.deck.id)
            app.screen.show("The plan is forgotten; plain spaced repetition goes on.")
            return
        }
        let changed = try changedPlan(app: app, deck: topic.deck.id)
        guard let plan = try changed ?? app.committeePlan(of: topic.deck.id) else {
            throw Complaint(
                "“\(topic.deck.title)” has no plan",
                remedy: "make one with plan --by 2026-12-05 --minutes 20",
                status: .usage
            )
        }
        guard let committee = try Committee(app: app, topic: topic, plan: plan) else {
            app.screen.show(
                "The committee's day, \(StudyTime.dateText(ofDay: plan.day)), has come. Good luck! "
                    + "Plain spaced repetition goes on; plan --by sets another day."
            )
            return
        }
        let learner = try committee.learner()
        let made = try app.planning { check in
            try PlanForecast(committee, for: learner, checkCancellation: check)
        }
        guard let forecast = made else {
            throw Complaint(
                "the day is more than \(CommitteePlan.longest) days away",
                remedy: "plain spaced repetition does as well until then; plan again nearer to it"
            )
        }
        try keep(forecast, of: committee, isNew: changed != nil, in: app)
        if json {
            app.screen.lay(try JSON.text(of: forecast.report))
        } else {
            app.paged { PlanView(screen: app.screen).show(forecast, slip: slip(forecast, committee)) }
        }
    }

    private func slip(_ forecast: PlanForecast, _ committee: Committee) -> String? {
        CommitteeText(committee: committee, digest: forecast.digest).slip
    }

    /// Keeps a new plan with what it promises, and what it says of today, so that no sitting has to solve it again.
    private func keep(
        _ forecast: PlanForecast,
        of committee: Committee,
        isNew: Bool,
        in app: App
    ) throws {
        guard isNew else { return app.keep(forecast.digest, of: committee) }
        var plan = committee.plan
        plan.promise = CommitteePlan.Promise(
            day: committee.now.day,
            recall: forecast.digest.expectation.byWeight
        )
        try app.setCommitteePlan(plan, of: committee.topic.deck.id)
        guard let promised = try Committee(app: app, topic: committee.topic, plan: plan) else { return }
        app.keep(forecast.digest.renamed(promised.fingerprint()), of: promised)
    }

    /// The plan that the options ask for; nil when they change nothing.
    private func changedPlan(app: App, deck: String) throws -> CommitteePlan? {
        guard by != nil || minutes != nil || reviews != nil || daysOff != nil else { return nil }
        // With a day given there is no need of the old plan: one that cannot be read gives way.
        let old = by == nil ? try app.committeePlan(of: deck) : try? app.committeePlan(of: deck)
        guard let day = try by.map(PlanCommand.day) ?? old?.day else {
            throw Complaint("when is the committee?", remedy: "say --by 2026-12-05", status: .usage)
        }
        guard day > (try app.time().day) else {
            throw Complaint(
                "that day is not in the future",
                remedy: "say --by with a later one",
                status: .usage
            )
        }
        let budget =
            minutes.map(CommitteePlan.Budget.minutes) ?? reviews.map(CommitteePlan.Budget.reviews)
            ?? old?.budget ?? .minutes(20)
        let off = try daysOff.map(PlanCommand.weekdays) ?? old?.daysOff ?? []
        guard off.count < 7 else {
            throw Complaint("every weekday is off", remedy: "leave at least one to study on", status: .usage)
        }
        return CommitteePlan(day: day, budget: budget, daysOff: off)
    }

    /// The study day of a date, year first.
    private static func day(_ text: String) throws -> Int {
        guard let date = try? HistoricalDate(notation: text), date.precision == .day, !date.isRange,
            !date.isCirca
        else {
            throw Complaint("“\(text)” is no day", remedy: "write it as 2026-12-05", status: .usage)
        }
        return date.days.lowerBound
    }

    private static func weekdays(_ text: String) throws -> Set<Int> {
        let names = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
        return Set(
            try text.lowercased().split(separator: ",").map { word in
                guard let index = names.firstIndex(where: { word.trimmingPrefix(" ").hasPrefix($0) }) else {
                    throw Complaint("“\(word)” is no weekday", remedy: "write sat,sun", status: .usage)
                }
                return index
            }
        )
    }
}
