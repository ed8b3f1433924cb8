/// Cards whose reviews cost nearly the same beside their weight: the planner solves each group apart.
///
/// A card of weight 2 is two cards of weight 1 whose reviews cost half as much each.
struct PlanGroups: Sendable {
    /// Mean costs of each group's cards, for a weight of 1; in units of the planner.
    let costs: [ReviewCosts]
    private let groups: [Key: Int]

    private struct Key: Hashable {
        let kind: Int
        let weight: Double
    }

    private struct Group {
        var costs: ReviewCosts
        var weight: Double
        var keys: [Key]

        var sum: Double { costs.new + costs.young + costs.mature + costs.repetition }

        func joined(with other: Group) -> Group {
            let share = other.weight / (weight + other.weight)
            return Group(
                costs: costs.mixed(with: other.costs, share: share),
                weight: weight + other.weight,
                keys: keys + other.keys
            )
        }
    }

    /// Puts neighbours together whose costs are nearest in proportion, until no more than `most` groups are left.
    init(_ cards: [PlanCard], problem: PlanProblem, unit: Double, most: Int) {
        var weights: [Key: Double] = [:]
        for card in cards { weights[Key(kind: card.kind, weight: card.weight), default: 0] += card.weight }
        var groups = weights.map { key, weight in
            Group(
                costs: problem.costs[key.kind].scaled(by: 1 / (unit * key.weight)),
                weight: weight,
                keys: [key]
            )
        }
        groups.sort { ($0.sum, $0.costs.mature, $0.costs.young) < ($1.sum, $1.costs.mature, $1.costs.young) }
        while groups.count > max(1, most) {
            let gaps = zip(groups, groups.dropFirst()).map { $1.sum / $0.sum }
            let nearest = gaps.indices.min { gaps[$0] < gaps[$1] } ?? 0
            let next = groups.remove(at: nearest + 1)
            groups[nearest] = groups[nearest].joined(with: next)
        }
        costs = groups.map(\.costs)
        let pairs = groups.enumerated().flatMap { index, group in group.keys.map { ($0, index) } }
        self.groups = Dictionary(uniqueKeysWithValues: pairs)
    }

    var count: Int { costs.count }

    /// The group of a card; that of another weight of its kind, or the first, if there was none like it.
    func group(of card: PlanCard) -> Int { groups[Key(kind: card.kind, weight: card.weight)] ?? 0 }
}

extension ReviewCosts {
    func scaled(by factor: Double) -> ReviewCosts {
        ReviewCosts(
            new: new * factor,
            young: young * factor,
            mature: mature * factor,
            repetition: repetition * factor,
            matureStability: matureStability
        )
    }

    func mixed(with other: ReviewCosts, share: Double) -> ReviewCosts {
        func mean(_ cost: KeyPath<ReviewCosts, Double>) -> Double {
            self[keyPath: cost] + (other[keyPath: cost] - self[keyPath: cost]) * share
        }
        return ReviewCosts(
            new: mean(\.new),
            young: mean(\.young),
            mature: mean(\.mature),
            repetition: mean(\.repetition),
            matureStability: matureStability
        )
    }
}
