import Decks
import Questions
import Scheduling
import Study
import Testing

/// A plan toward a day, and today's cards under it.
@Suite struct CommitteePlanTests {
    /// Study day 20,779 is Sunday 22 November 2026: 20,776 days after Thursday 1970-01-01 is a Thursday, since
    /// 20,776 = 7 × 2968.
    private let sunday = 20_779

    @Test func theWeekdayOfTheFirstDayIsThursday() {
        #expect(CommitteePlan.weekday(of: 0) == 3)
        #expect(CommitteePlan.weekday(of: -1) == 2)
        #expect(CommitteePlan.weekday(of: sunday) == 6)
    }

    @Test func minutesAreCountedInSeconds() {
        #expect(CommitteePlan(day: sunday + 3, budget: .minutes(10)).dailyBudget == 600)
        #expect(CommitteePlan(day: sunday + 3, budget: .reviews(10)).dailyBudget == 10)
    }

    private func problem(_ plan: CommitteePlan, today: Int, room: Int = 20) -> PlanProblem? {
        plan.problem(
            today: today,
            room: room,
            costs: .answers,
            learner: LearnerPace(),
            parameters: .published
        )
    }

    @Test func daysOffHaveNoBudgetAndTodayOnlyWhatIsLeft() {
        let plan = CommitteePlan(day: sunday + 8, budget: .reviews(20), daysOff: [5, 6])
        // Monday to Sunday: what is left of Monday, four whole days, two off.
        let room = plan.room(on: sunday + 1, spent: 5)
        #expect(problem(plan, today: sunday + 1, room: room)?.budgets == [15, 20, 20, 20, 20, 0, 0])
    }

    @Test func whoDidMoreThanTheBudgetHasNothingLeftToday() {
        let plan = CommitteePlan(day: sunday + 2, budget: .reviews(20), daysOff: [0])
        #expect(plan.room(on: sunday, spent: 50) == 0)
        #expect(plan.room(on: sunday) == 20)
        #expect(plan.room(on: sunday + 1) == 0)
    }

    /// Two short steps after a first answer that was wrong, one after a right one or a lapse; "easy" does not occur.
    @Test func shortStepsAreCounted() {
        let plan = CommitteePlan(day: sunday + 2, budget: .reviews(20))
        let problem = problem(plan, today: sunday)
        #expect(problem?.repeats == SameDayRepeats(first: [2, 2, 1, 0], later: [1, 0, 0, 0]))
        #expect(problem?.habits.first[3] == 0 && problem?.habits.recalled[2] == 0)
    }

    @Test(arguments: [0, -1, -200]) func thereIsNothingToPlanOnTheDayOrAfterIt(daysLeft: Int) {
        let plan = CommitteePlan(day: sunday + daysLeft, budget: .reviews(20))
        #expect(problem(plan, today: sunday) == nil)
    }

    @Test func aDayTooFarAwayIsLeftToPlainRepetition() {
        let plan = CommitteePlan(day: sunday + CommitteePlan.longest + 1, budget: .reviews(20))
        #expect(problem(plan, today: sunday) == nil)
    }
}

/// What a plan chooses for today.
@Suite struct PlannedStudyTests {
    private let today = 20_000
    private let topic = Topic(
        Deck(
            id: "towns",
            title: "Towns",
            facts: (1...6).map { number in
                Fact(
                    id: "town-\(number)",
                    content: .term(Term(term: "Town \(number)", meaning: "the place number \(number)"))
                )
            }
        )
    )

    private func card(_ number: Int, _ aspect: Aspect) -> CardID {
        CardID(deck: "towns", fact: "town-\(number)", aspect: aspect)
    }

    private func learned(_ card: CardID, stability: Double, on day: Int) -> CardProgress {
        var progress = CardProgress(new: card)
        progress.memory = MemoryState(stability: stability, difficulty: 5)
        progress.phase = .review
        progress.due = .day(day + 3)
        progress.lastReview = StudyTime(milliseconds: day * 86_400_000, day: day)
        progress.firstDay = day
        progress.reviews = 1
        return progress
    }

    private func chosen(
        _ progress: [CardProgress],
        room: Int,
        repeats: SameDayRepeats = .none
    ) -> [CardID] {
        let study = PlannedStudy(topic: topic, progress: progress, today: today)
        var problem = PlanProblem(days: 5, reviewsPerDay: room)
        problem.repeats = repeats
        let plan = Planner(problem).plan(for: study.states)
        return expected(study.day(plan.worth(of: study.states), unit: .answers, room: Double(room)))
    }

    /// The cards of a day that there is room for.
    private func expected(_ day: DayPlan) -> [CardID] {
        var left = day.pace.room
        return Array(
            day.cards.prefix { card in
                let cost = day.pace.share(of: card).cost
                defer { left -= cost }
                return DayWorth.fits(cost, in: left)
            }
        )
    }

    /// A new card takes 1 + 2 × .24 + 2 × .094 + .495 = 2.16 answers on its first day: four of them are 8.65, so that from
    /// 9.74 on there is time for half of a fifth one.
    @Test func shortStepsTakeTheirShareOfTheDay() {
        #expect(chosen([], room: 10, repeats: SameDayRepeats(Steps())).count == 5)
        #expect(chosen([], room: 9, repeats: SameDayRepeats(Steps())).count == 4)
    }

    @Test func cardsOfOneFactHaveTheSameNumber() {
        let study = PlannedStudy(topic: topic, progress: [], today: today)
        #expect(Set(study.facts).count == 6)
        for (card, fact) in zip(study.cards, study.facts) {
            let siblings = zip(study.cards, study.facts).filter { $0.0.fact == card.fact }
            #expect(siblings.allSatisfy { $0.1 == fact })
        }
    }

    /// Six facts of two cards each: while there is a stranger, no sibling is chosen.
    @Test func siblingsMeetOnlyAfterAllStrangers() {
        let cards = chosen([], room: 12)
        #expect(cards.count == 12)
        #expect(Set(cards.prefix(6).map(\.fact)).count == 6)
        #expect(Set(chosen([], room: 6).map(\.fact)).count == 6)
    }

    @Test func aCoreFactComesFirstAndADetailLast() {
        let weights: [Fact.Weight] = [.detail, .normal, .core, .normal]
        let facts = weights.enumerated().map { number, weight in
            Fact(
                id: "town-\(number)",
                content: .term(Term(term: "Town \(number)", meaning: "the place number \(number)")),
                weight: weight
            )
        }
        let study = PlannedStudy(
            topic: Topic(Deck(id: "towns", title: "Towns", facts: facts)),
            progress: [],
            today: today
        )
        let plan = Planner(PlanProblem(days: 1, reviewsPerDay: 4)).plan(for: study.states)
        let day = study.day(plan.worth(of: study.states), unit: .answers, room: 8) { $0.aspect == .term }
        let cards = day.cards
        #expect(cards.map(\.fact) == ["town-2", "town-1", "town-3", "town-0"])
    }

    @Test func noMoreCardsAreChosenThanThereIsRoom() {
        #expect(chosen([], room: 4).count == 4)
    }

    @Test func aFactThatWasAskedTodayWaitsUntilAllOthersAreChosen() {
        let asked = learned(card(1, .term), stability: 3, on: today)
        #expect(!chosen([asked], room: 5).contains { $0.fact == "town-1" })
        #expect(!chosen([asked], room: 12).contains(card(1, .term)))
    }

    @Test func suspendedCardsAreNoPartOfThePlan() {
        var suspended = CardProgress(new: card(2, .term))
        suspended.isSuspended = true
        let study = PlannedStudy(topic: topic, progress: [suspended], today: today)
        #expect(study.cards.count == 11)
        #expect(!study.cards.contains(card(2, .term)))
    }

    @Test func unfinishedCardsComeFirst() {
        var unfinished = learned(card(3, .term), stability: 1, on: today)
        unfinished.phase = .learning(step: 1)
        unfinished.due = .moment(today * 86_400_000 + 600_000)
        #expect(chosen([unfinished], room: 2).first == card(3, .term))
    }

    @Test func recallNowIsTheMeanOverAllCardsWithNewOnesAtNought() {
        // One of twelve cards was met today, so that it is known for certain.
        let met = learned(card(1, .term), stability: 3, on: today)
        let study = PlannedStudy(topic: topic, progress: [met], today: today)
        #expect(abs(study.recall(under: CardRules()) - 1.0 / 12) < 1e-12)
    }
}
