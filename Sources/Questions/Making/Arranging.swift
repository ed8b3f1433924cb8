// Forms that arrange what is shown: an order, and pairs to match.
import Decks

extension Fact {
    /// Items to put into their order.
    func orderForm(for aspect: Aspect, using generator: inout some RandomNumberGenerator) -> Form? {
        guard case .list(let list) = content, aspect == .order else { return nil }
        let titles = list.titles
        let shuffled = Self.shuffledIndices(titles.count, using: &generator)
        return .order(
            OrderForm(
                shown: shuffled.map { titles[$0] },
                solution: titles.indices.map { item in shuffled.firstIndex(of: item) ?? item }
            )
        )
    }

    /// Left sides to match with shuffled right ones.
    func matchForm(for aspect: Aspect, using generator: inout some RandomNumberGenerator) -> Form? {
        guard case .pairs(let pairs) = content, aspect == .pairs else { return nil }
        let shuffled = Self.shuffledIndices(pairs.pairs.count, using: &generator)
        return .match(
            MatchForm(
                left: pairs.pairs.map(\.left),
                right: shuffled.map { pairs.pairs[$0].right },
                solution: pairs.pairs.indices.map { pair in shuffled.firstIndex(of: pair) ?? pair }
            )
        )
    }

    /// The numbers below `count` in a random order.
    ///
    /// Of three or more it is not the given one, so that the screen never solves it; of two, both orders are as
    /// likely, because one that is always wrong would solve it, too.
    private static func shuffledIndices(
        _ count: Int,
        using generator: inout some RandomNumberGenerator
    ) -> [Int] {
        let sorted = Array(0..<count)
        var shuffled = sorted.shuffled(using: &generator)
        if shuffled == sorted, count > 2 { shuffled.swapAt(0, count - 1) }
        return shuffled
    }
}
