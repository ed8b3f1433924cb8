/// The distinct cards of one group as the plan begins, eight to a vector; costs are those for a weight of 1.
struct PlanStarts: Sendable {
    /// Where a card's review leads with each rating, at four points each; the shares are times the rating's chance.
    struct Outcomes: Sendable {
        var points: SIMD4<UInt16> = .zero
        var again: SIMD4<Float> = .zero
        var hard: SIMD4<Float> = .zero
        var good: SIMD4<Float> = .zero
        var easy: SIMD4<Float> = .zero
    }

    /// How many cards there are of each, by their weight; 0 fills up the last vector.
    private(set) var counts: [PlanLane]
    /// Recall on the committee's day without a review.
    private(set) var left: [PlanLane]
    /// What a review costs, for [vector][day].
    private(set) var costs: [PlanLane]
    /// More than any gain where there can be no review, else 0; for [vector][day].
    private(set) var barriers: [PlanLane]
    /// For [day][card].
    private(set) var outcomes: [Outcomes]
    /// Expected recall on the committee's day after a review on the last one, without interpolation.
    private(set) var lastDay: [PlanLane]

    /// How many distinct cards, filled up to whole vectors.
    var count: Int { 8 * counts.count }

    init(_ cards: [(card: PlanCard, count: Float)], tables: PlanTables) {
        let days = tables.problem.horizon
        let blocks = (cards.count + 7) / 8
        counts = [PlanLane](repeating: .zero, count: blocks)
        left = counts
        lastDay = counts
        costs = [PlanLane](repeating: .zero, count: blocks * days)
        barriers = [PlanLane](repeating: PlanLane(repeating: 1e6), count: blocks * days)
        outcomes = [Outcomes](repeating: Outcomes(), count: 8 * blocks * days)
        for (index, start) in cards.enumerated() {
            counts[index / 8][index % 8] = start.count
            left[index / 8][index % 8] = Float(tables.recallIfLeft(start.card))
            lastDay[index / 8][index % 8] = Float(tables.recallAfterTheLastDay(start.card))
            for day in max(0, start.card.lastReview + 1)..<max(days, start.card.lastReview + 1) {
                costs[index / 8 * days + day][index % 8] = Float(
                    tables.cost(of: start.card, on: day) / start.card.weight
                )
                barriers[index / 8 * days + day][index % 8] = 0
                outcomes[8 * blocks * day + index] = Outcomes(tables.outcomes(of: start.card, on: day))
            }
        }
    }
}

extension PlanStarts.Outcomes {
    init(_ places: [MemoryGrid.Place]) {
        for (index, place) in places.enumerated() { points[index] = UInt16(place.index) }
        (again, hard, good, easy) = (places[0].shares, places[1].shares, places[2].shares, places[3].shares)
    }

    /// The expected worth after the review, from the worth of each point.
    @inline(__always)
    func value(of worth: Span<Float>, from offset: Int, _ width: Int) -> Float {
        (again * Self.corners(worth, offset + Int(points[0]), width)
            + hard * Self.corners(worth, offset + Int(points[1]), width)
            + good * Self.corners(worth, offset + Int(points[2]), width)
            + easy * Self.corners(worth, offset + Int(points[3]), width)).sum()
    }

    /// Spreads an amount over the points, the other way round.
    @inline(__always)
    func spread(_ amount: Float, over mass: inout MutableSpan<Float>, from offset: Int, _ width: Int) {
        Self.add(again * amount, to: &mass, offset + Int(points[0]), width)
        Self.add(hard * amount, to: &mass, offset + Int(points[1]), width)
        Self.add(good * amount, to: &mass, offset + Int(points[2]), width)
        Self.add(easy * amount, to: &mass, offset + Int(points[3]), width)
    }

    @inline(__always)
    private static func corners(_ column: Span<Float>, _ index: Int, _ width: Int) -> SIMD4<Float> {
        SIMD4(column[index], column[index + 1], column[index + width], column[index + width + 1])
    }

    @inline(__always)
    private static func add(
        _ amounts: SIMD4<Float>,
        to mass: inout MutableSpan<Float>,
        _ index: Int,
        _ width: Int
    ) {
        mass[index] += amounts[0]
        mass[index + 1] += amounts[1]
        mass[index + width] += amounts[2]
        mass[index + width + 1] += amounts[3]
    }
}
