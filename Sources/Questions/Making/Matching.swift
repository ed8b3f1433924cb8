import Decks

extension Fact {
    /// Left sides to match with shuffled right ones; nil when the numbers on both sides rise together.
    func matchForm(for aspect: Aspect, using generator: inout some RandomNumberGenerator) -> Form? {
        guard case .pairs(let pairs) = content, aspect == .pairs else { return nil }
        if let left = indicesByNumber(pairs.pairs.map(\.left)),
            left == indicesByNumber(pairs.pairs.map(\.right))
        {
            return nil
        }
        let shuffled = shuffledIndices(pairs.pairs.count, using: &generator)
        return .match(
            MatchForm(
                left: pairs.pairs.map(\.left),
                right: shuffled.map { pairs.pairs[$0].right },
                solution: pairs.pairs.indices.map { pair in shuffled.firstIndex(of: pair) ?? pair }
            )
        )
    }
}
