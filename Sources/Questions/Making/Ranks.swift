// Numbers on the screen that put things into an order by themselves.

import Decks

/// The indices of texts from the lowest number or date to the highest; nil unless each text has one of its own.
func indicesByNumber(_ texts: [String]) -> [Int]? {
    let numbers = texts.compactMap(\.rankValue)
    guard numbers.count == texts.count, Set(numbers).count == numbers.count else { return nil }
    return numbers.indices.sorted { numbers[$0] < numbers[$1] }
}
