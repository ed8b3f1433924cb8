/// Points for a fast answer, only where the teacher chose them: pressing for speed makes a class guess (Wang and Tahir
/// 2020, "The effect of using Kahoot! for learning", Computers & Education 149).
public enum Speed {
    /// The points of a right answer after some time: `round((1 − t/T/2) × points)`, all of them under half a second.
    ///
    /// The formula is the one that Kahoot! documents for its own games, so that classes can compare.
    ///
    /// - Parameters:
    ///   - milliseconds: How long the answer took; never more than `limit` counts.
    ///   - limit: The time allowed, in milliseconds; above 0.
    ///   - points: What an immediate answer earns.
    /// - Returns: From half of `points` to all of them.
    public static func points(after milliseconds: Int, of limit: Int, points: Int) -> Int {
        guard milliseconds >= 500, limit > 0 else { return points }
        let share = Double(min(milliseconds, limit)) / Double(limit)
        return Int(((1 - share / 2) * Double(points)).rounded())
    }
}
