/// Days of study in a row.
public struct Streak: Codable, Hashable, Sendable {
    /// The run that ends today, or yesterday as long as nothing was studied today.
    public let current: Int
    /// The longest run ever.
    public let longest: Int
    /// Whether anything was studied today.
    public let includesToday: Bool

    /// Finds the runs.
    ///
    /// - Parameters:
    ///   - days: Numbers of the days with answers, rising.
    ///   - today: The number of the day that is today.
    public init(days: [Int], today: Int) {
        var longest = 0
        var run = 0
        var previous: Int?
        for day in days where day <= today {
            run = previous.map { day - $0 <= 1 } ?? false ? run + (day == previous ? 0 : 1) : 1
            longest = max(longest, run)
            previous = day
        }
        self.longest = longest
        includesToday = previous == today
        current = previous.map { today - $0 <= 1 } ?? false ? run : 0
    }
}
