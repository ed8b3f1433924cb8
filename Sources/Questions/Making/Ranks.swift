// Numbers on the screen that put things into an order by themselves.

/// The first number of a text, in digits.
func firstNumber(in text: String) -> Int? {
    text.split { !$0.isASCII || !$0.isNumber }.first.flatMap { Int($0) }
}

/// The indices of texts from the lowest number to the highest; nil unless each text has one of its own.
func indicesByNumber(_ texts: [String]) -> [Int]? {
    let numbers = texts.compactMap(firstNumber)
    guard numbers.count == texts.count, Set(numbers).count == numbers.count else { return nil }
    return numbers.indices.sorted { numbers[$0] < numbers[$1] }
}
