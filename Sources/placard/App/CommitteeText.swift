import Decks
import Questions
import Reports
import Scheduling
import Study

/// What is said of a plan at the prompt, before a sitting and after it.
struct CommitteeText {
    let committee: Committee
    /// What the plan says of today; nil where it says nothing.
    let digest: PlanDigest?
    /// The hour at which the committee meets; nil where it is not known.
    let hour: String?

    private var plan: CommitteePlan { committee.plan }

    /// "20 minutes", "5 answers".
    private func amount(_ count: Int) -> String {
        switch plan.budget {
        case .reviews: Wording.count(count, "answer")
        case .minutes: Wording.count(count, "minute")
        }
    }

    /// How far it is, what is known and what is expected.
    ///
    /// "Committee in 13 days (mali): 71 % now, 94 % on the day with 20 minutes a day."
    var greeting: String {
        if let later = committee.recallAtItsHour, let hour {
            let now = Wording.percent(committee.recallNow)
            return "Committee today at \(hour) (\(committee.topic.deck.id)): \(now) now, "
                + "\(Wording.percent(later)) then if nothing more is studied."
        }
        let days = Wording.count(plan.day - committee.now.day, "day")
        let recall = Wording.percent(committee.recallNow)
        guard let digest else { return "Committee in \(days): \(recall) now." }
        return
            "Committee in \(days) (\(committee.topic.deck.id)): \(recall) now, \(digest.expectation.text) on "
            + "the day with \(amount(plan.budget.count)) a day."
    }

    /// What a plan that does not keep its promise says; nil for one that does.
    var slip: String? {
        guard let digest, let promise = plan.promise, plan.hasSlipped(digest.expectation) else { return nil }
        let points = Int(((promise.recall - digest.expectation.byWeight) * 100).rounded())
        let remedy =
            digest.restoring.map { "\(amount($0)) a day would make up for it (plan \(option) \($0))" }
            ?? "more time alone would not make up for it"
        return "That is \(Wording.count(points, "point")) less than was promised on "
            + "\(StudyTime.dateText(ofDay: promise.day)); \(remedy)."
    }

    private var option: String {
        switch plan.budget {
        case .reviews: "--reviews"
        case .minutes: "--minutes"
        }
    }

    /// What is expected after a sitting.
    ///
    /// "On the day, with 20 minutes a day: core 97 %, all 76 %."
    var outlook: String? {
        committee.isLastHours
            ? greeting
            : digest.map { "On the day, with \(amount(plan.budget.count)) a day: \($0.expectation.text)." }
    }

    /// What five minutes more would bring after a sitting; nil where that is nothing.
    func prospect(of session: Session) -> String? {
        let more =
            switch session.spending?.unit {
            case .seconds?: 300.0
            default: 20.0
            }
        guard session.question == nil, let prospect = session.prospect(of: more) else { return nil }
        guard prospect.gain >= 0.0005 else { return nil }
        let amount = session.spending?.unit == .seconds ? "Five minutes" : "Twenty answers"
        return
            "\(amount) more would ask \(Wording.count(prospect.cards, "card")): \(Wording.tenths(prospect.gain * 100)) "
            + "points (study --minutes 5)."
    }

    /// What a sitting has to offer.
    ///
    /// "today 20 minutes: 12 to repeat, 9 new, about 45 answers"
    func today(_ session: Session) -> String {
        let offer = session.offer
        let parts = [
            offer.unfinished > 0 ? "\(offer.unfinished) unfinished" : nil,
            offer.due > 0 ? "\(offer.due) to repeat" : nil, offer.new > 0 ? "\(offer.new) new" : nil,
            session.spending?.unit == .seconds
                ? session.answersToCome.map { "about \(Wording.count(Int($0.rounded()), "answer"))" } : nil,
        ]
        let room =
            switch session.spending?.unit {
            case .seconds?: Wording.count(Self.minutes(session.spending?.room ?? 0), "minute")
            default: Wording.count(Int(session.spending?.room ?? 0), "answer")
            }
        guard !session.isInRound else { return "\(room) left today: what sits least comes once more" }
        return "today \(room): " + parts.compactMap(\.self).joined(separator: ", ")
    }

    /// Minutes as they are told: at least one.
    static func minutes(_ seconds: Double) -> Int { max(1, Int((seconds / 60).rounded())) }

    /// Whether there is a plan for today, so that it is to be told why it asks nothing.
    var isInForce: Bool { digest != nil || committee.isLastHours }

    /// Why the plan has nothing more to ask today, and what comes next.
    var nothingToday: String {
        let today = committee.now.day
        let next = (today + 1..<max(plan.day, today + 2)).first { !plan.isOff($0) && $0 < plan.day }
        let onward =
            next.map { "The plan goes on \(Wording.days(until: $0, from: today))" }
            ?? "No day of study is left before the committee"
        let answers = committee.answersToday
        let reason =
            if plan.isOff(today) {
                "today is a day off in its plan"
            } else if committee.room == 0 {
                "today's \(amount(plan.budget.count)) are used, with \(Wording.count(answers, "answer"))"
            } else if answers > 0 {
                "all that raises recall on the day was asked today, with \(Wording.count(answers, "answer"))"
            } else {
                "nothing that you could review today would raise recall on the day"
            }
        return
            "\(committee.topic.deck.title): \(reason). \(onward). To go on now: study --minutes 5, timeline, "
            + "focus or test."
    }
}
