import Decks

extension Fact {
    /// Items to put into their order.
    func orderForm(for aspect: Aspect, using generator: inout some RandomNumberGenerator) -> Form? {
        guard case .list(let list) = content, aspect == .order else { return nil }
        let titles = list.titles
        let shuffled = shuffledIndices(titles.count, using: &generator)
        return .order(
            OrderForm(
                shown: shuffled.map { titles[$0] },
                solution: titles.indices.map { item in shuffled.firstIndex(of: item) ?? item }
            )
        )
    }
}
