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
            is there where some facts are core and others not. “interval” holds 90 % of \
            simulated learners who may have given the same answers: the fewer there are, the wider it is.
            """
    )

    @Argument(
        help: "The deck; without it the only one there is, or the one studied last.",
        completion: .names
    )
    var deck: String?
    @Option(
        help: ArgumentHelp("The committee's day, such as 2026-12-05, today or tomorrow.", valueName: "date"),
        completion: .names
    )
    var by: String?
    @Option(
        help: ArgumentHelp(
            "The hour at which it meets, such as 14:00: its own day is studied on until then.",
            valueName: "time"
        )
    )
    var at: String?
    @Option(help: "Minutes of study a day.")
    var minutes: Int?
    @Option(help: "Reviews a day.")
    var reviews: Int?
    @Option(
        name: .customLong("days-off"),
        help: "Weekdays without study, such as sat,sun.",
        completion: .names
    )
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
        guard !committee.isLastHours else {
            if changed != nil { try app.setCommitteePlan(plan, of: topic.deck.id) }
            return try show(LastHoursForecast(committee), in: app)
        }
        let learner = try committee.learner()
        let store = try app.store()
        let made = try app.planning { check in
            try PlanForecast(committee, for: learner, log: try store.reviewLog(), checkCancellation: check)
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

    private func show(_ forecast: LastHoursForecast, in app: App) throws {
        if json { return app.screen.lay(try JSON.text(of: forecast.report)) }
        app.screen.show(app.text(of: forecast.committee, nil).greeting)
        app.screen.show("“study” asks what sits least until then.")
    }

    private func slip(_ forecast: PlanForecast, _ committee: Committee) -> String? {
        CommitteeText(committee: committee, digest: forecast.digest, hour: nil).slip
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
        guard by != nil || at != nil || minutes != nil || reviews != nil || daysOff != nil else { return nil }
        // With a day given there is no need of the old plan: one that cannot be read gives way.
        let old = by == nil ? try app.committeePlan(of: deck) : try? app.committeePlan(of: deck)
        let now = try app.time()
        guard let day = try by.map({ try PlanCommand.day($0, today: now.day) }) ?? old?.day else {
            throw Complaint("when is the committee?", remedy: "say --by 2026-12-05", status: .usage)
        }
        let budget =
            minutes.map(CommitteePlan.Budget.minutes) ?? reviews.map(CommitteePlan.Budget.reviews)
            ?? old?.budget ?? .minutes(20)
        let off = try daysOff.map(PlanCommand.weekdays) ?? old?.daysOff ?? []
        guard off.count < 7 else {
            throw Complaint("every weekday is off", remedy: "leave at least one to study on", status: .usage)
        }
        let moment = try at.map { try PlanCommand.moment($0, ofDay: day, in: app.world.timeZone) }
        let plan = CommitteePlan(
            day: day,
            budget: budget,
            daysOff: off,
            moment: moment ?? (by == nil ? old?.moment : nil)
        )
        guard plan.isOver(at: now) else { return plan }
        throw day == now.day && plan.moment == nil
            ? Complaint(
                "that day is today",
                remedy: "say at which hour with --at 14:00, or --by with a later day",
                status: .usage
            )
            : Complaint("that is not in the future", remedy: "say --by with a later day", status: .usage)
    }

    /// The moment of a time of day, "14:00" or "14", on a study day.
    private static func moment(_ text: String, ofDay day: Int, in timeZone: TimeZone) throws -> Int {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false).map { Int($0) }
        guard (1...2).contains(parts.count), let hour = parts[0], (0...23).contains(hour),
            let minute = parts.count == 1 ? 0 : parts[1], (0...59).contains(minute)
        else { throw Complaint("“\(text)” is no time of day", remedy: "write it as 14:00", status: .usage) }
        let local = Double(86_400 * day + 3_600 * hour + 60 * minute)
        let offset = timeZone.secondsFromGMT(for: Date(timeIntervalSince1970: local))
        return (Int(local) - offset) * 1000
    }

    /// The study day of a date, year first.
    private static func day(_ text: String, today: Int) throws -> Int {
        switch text.lowercased() {
        case "today": return today
        case "tomorrow": return today + 1
        default: break
        }
        guard let date = try? HistoricalDate(notation: text), date.precision == .day, !date.isRange,
            !date.isCirca
        else {
            throw Complaint("“\(text)” is no day", remedy: "write it as 2026-12-05", status: .usage)
        }
        return date.days.lowerBound
    }

    /// Short names of the weekdays, from Monday on.
    static let weekdayNames = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]

    private static func weekdays(_ text: String) throws -> Set<Int> {
        Set(
            try text.lowercased().split(separator: ",").map { word in
                let name = word.trimmingPrefix(" ")
                guard let index = weekdayNames.firstIndex(where: { name.hasPrefix($0) }) else {
                    throw Complaint("“\(word)” is no weekday", remedy: "write sat,sun", status: .usage)
                }
                return index
            }
        )
    }
}
