/// The spread of due dates around an interval, so that cards learned together do not stay together.
public struct Fuzz: Sendable, Hashable {
    /// The longest interval, in days.
    public var maximumInterval: Int

    /// A spread that never exceeds `maximumInterval` days.
    public init(maximumInterval: Int = 36_500) { self.maximumInterval = maximumInterval }

    /// The whole days among which an interval is drawn.
    ///
    /// Below 2.5 days there is no spread: the rounded interval, at least 1. Else round(I - d) ... round(I + d), half to
    /// even, not below 2 nor above the maximum, with
    /// d = 1 + 0.15 (min(I, 7) - 2.5) + 0.1 (min(I, 20) - 7) + 0.05 (I - 20), each bracket at least 0.
    /// Source: py-fsrs 6.3.2, `FUZZ_RANGES` and `_get_fuzzed_interval`; the same ranges as Anki's.
    ///
    /// - Parameter interval: In days; infinite and negative ones are limited as long and short ones are.
    /// - Returns: At least 1 and at most ``maximumInterval``.
    public func range(around interval: Double) -> ClosedRange<Int> {
        let maximum = Double(max(maximumInterval, 1))
        guard interval >= 2.5 else {
            let day = interval >= 1.5 ? min(2, Int(maximum)) : 1
            return day...day
        }
        let days = min(interval, 2 * maximum + 20)
        let spread =
            1 + 0.15 * max(min(days, 7) - 2.5, 0) + 0.1 * max(min(days, 20) - 7, 0) + 0.05 * max(days - 20, 0)
        let upper = min((days + spread).rounded(.toNearestOrEven), maximum)
        let lower = min(max((days - spread).rounded(.toNearestOrEven), 2), upper)
        return Int(lower)...Int(upper)
    }

    /// An interval drawn from the range: floor(low + u (1 + high - low)), each day as likely as another.
    ///
    /// - Parameters:
    ///   - interval: In days, before the spread.
    ///   - card: A hash of the card's id, the same on every machine; see ``StableHash``.
    ///   - day: The number of the day of the review, counted from any fixed day.
    /// - Returns: Whole days; the same for the same card, day and interval. Source of the draw: Anki rslib `with_review_fuzz`.
    public func interval(around interval: Double, card: UInt64, day: Int) -> Int {
        let range = range(around: interval)
        var generator = SeededGenerator(card: card, day: day)
        let width = Double(1 + range.upperBound - range.lowerBound)
        return min(range.lowerBound + Int(generator.nextUnit() * width), range.upperBound)
    }
}
