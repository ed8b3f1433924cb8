import Decks

extension Fact {
    /// Items to put into their order; nil when the numbers in them do so by themselves.
    func orderForm(for aspect: Aspect, using generator: inout some RandomNumberGenerator) -> Form? {
        guard case .list(let list) = content, aspect == .order else { return nil }
        let titles = list.titles
        guard indicesByNumber(titles) != Array(titles.indices) else { return nil }
        let shuffled = shuffledIndices(titles.count, using: &generator)
        return .order(
            OrderForm(
                shown: shuffled.map { titles[$0] },
                solution: titles.indices.map { item in shuffled.firstIndex(of: item) ?? item }
            )
        )
    }
}
