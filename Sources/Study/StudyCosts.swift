public import Decks
public import Scheduling

/// What the planner takes reviews to cost: one each, or the seconds of the forms that cards are asked in.
public struct StudyCosts: Hashable, Sendable {
    /// One for each kind of card; never empty.
    public let kinds: [ReviewCosts]
    private let kindOfAspect: [Aspect: Int]

    /// Budgets that count answers.
    public static let answers = StudyCosts(kinds: [.unit], kindOfAspect: [:])

    /// Budgets in seconds.
    ///
    /// The planner solves each kind apart, so that aspects of similar cost are put together: three kinds at most.
    ///
    /// - Parameters:
    ///   - times: What an answer takes in each form.
    ///   - aspects: Of all cards.
    public init(_ times: FormTimes, aspects: [Aspect]) {
        var counts: [Aspect: Int] = [:]
        for aspect in aspects { counts[aspect, default: 0] += 1 }
        var groups: [ReviewCosts: [Aspect]] = [:]
        for aspect in counts.keys { groups[Self.costs(times, aspect), default: []].append(aspect) }
        let members = groups.map { costs, aspects in
            Group(costs: costs, cards: aspects.reduce(0) { $0 + (counts[$1] ?? 0) }, aspects: aspects)
        }
        let merged = Group.merged(members.sorted { $0.order < $1.order }, most: 3)
        let pairs = merged.enumerated().flatMap { kind, group in group.aspects.map { ($0, kind) } }
        self.init(
            kinds: merged.isEmpty ? [.unit] : merged.map(\.costs),
            kindOfAspect: Dictionary(pairs) { first, _ in first }
        )
    }

    private init(kinds: [ReviewCosts], kindOfAspect: [Aspect: Int]) {
        self.kinds = kinds
        self.kindOfAspect = kindOfAspect
    }

    /// Which of ``kinds`` a card is of.
    public func kind(of aspect: Aspect) -> Int { kindOfAspect[aspect] ?? 0 }

    /// By the first form of each rung; short steps are asked as young cards are, and what would be asked cold is shown first.
    private static func costs(_ times: FormTimes, _ aspect: Aspect) -> ReviewCosts {
        func form(_ strength: Strength) -> FormKind {
            Ladder.forms(for: aspect, strength: strength).first ?? .recall
        }
        let first = form(.new)
        return ReviewCosts(
            new: times.seconds(for: first, isFirst: true) + (first.isRecognition ? 0 : FormTimes.look),
            young: times.seconds(for: form(.young)),
            mature: times.seconds(for: form(.mature)),
            repetition: times.seconds(for: form(.young)),
            matureStability: CardProgress.matureStability
        )
    }
}

/// Aspects whose cards cost the same, or nearly so.
private struct Group {
    var costs: ReviewCosts
    var cards: Int
    var aspects: [Aspect]

    /// By what they cost in all rungs together, then in each, so that the order is always the same.
    var order: (Double, Double, Double) {
        (costs.new + costs.young + costs.mature, costs.mature, costs.young)
    }

    /// Puts neighbours together whose costs are nearest, in proportion, until few enough are left.
    static func merged(_ groups: [Group], most: Int) -> [Group] {
        var groups = groups
        while groups.count > most {
            let gaps = zip(groups, groups.dropFirst()).map { $1.order.0 / $0.order.0 }
            let nearest = gaps.indices.min { gaps[$0] < gaps[$1] } ?? 0
            let next = groups.remove(at: nearest + 1)
            groups[nearest] = groups[nearest].joined(with: next)
        }
        return groups
    }

    private func joined(with other: Group) -> Group {
        let share = Double(other.cards) / Double(max(1, cards + other.cards))
        func mean(_ cost: KeyPath<ReviewCosts, Double>) -> Double {
            costs[keyPath: cost] + (other.costs[keyPath: cost] - costs[keyPath: cost]) * share
        }
        return Group(
            costs: ReviewCosts(
                new: mean(\.new),
                young: mean(\.young),
                mature: mean(\.mature),
                repetition: mean(\.repetition),
                matureStability: costs.matureStability
            ),
            cards: cards + other.cards,
            aspects: aspects + other.aspects
        )
    }
}
