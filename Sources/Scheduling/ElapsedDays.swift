/// The numbers of days since a review that are tabulated: each of the first, then ever fewer.
///
/// What a review does changes little from the tenth day to the twelfth; between two numbers it is interpolated.
struct ElapsedDays: Sendable {
    /// Where a number of days lies.
    struct Place: Sendable {
        /// The last tabulated number at or below.
        var index: Int
        /// The share of the next one.
        var share: Float
    }

    /// Rising from 1.
    let days: [Int]
    /// For each number of days from 0 on.
    let places: [Place]

    init(upTo last: Int) {
        var days = [1, 2]
        while days[days.count - 1] < last {
            let previous = days[days.count - 1]
            days.append(min(previous + max(1, previous / 3), max(last, previous + 1)))
        }
        self.days = days
        places = (0...max(2, last)).map { number in
            let index = max(0, min((days.lastIndex { $0 <= number }) ?? 0, days.count - 2))
            let width = Float(days[index + 1] - days[index])
            return Place(index: index, share: max(0, Float(number - days[index]) / width))
        }
    }

    var count: Int { days.count }
}
