import Reports
import Testing

@Suite struct StreakTests {
    private func runs(_ days: [Int], today: Int) -> [Int] {
        let streak = Streak(days: days, today: today)
        return [streak.current, streak.longest, streak.includesToday ? 1 : 0]
    }

    @Test func withoutStudyThereIsNoStreak() {
        #expect(runs([], today: 10) == [0, 0, 0])
    }

    @Test func daysInARowUpToTodayCount() {
        #expect(runs([5, 8, 9, 10], today: 10) == [3, 3, 1])
    }

    @Test func theStreakLivesUntilTheEndOfToday() {
        #expect(runs([8, 9], today: 10) == [2, 2, 0])
    }

    @Test func aMissedDayEndsIt() {
        #expect(runs([4, 5, 6, 8], today: 10) == [0, 3, 0])
    }

    @Test func aDayIsCountedOnce() {
        #expect(runs([9, 9, 10], today: 10) == [2, 2, 1])
    }
}
