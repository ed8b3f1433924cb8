/// Finds the quantities in the tokens of a text.
struct QuantityReader {
    let tokens: [Token]
    let units: UnitReader
    let notation: DecimalNotation

    init(_ tokens: [Token], notation: DecimalNotation) {
        self.tokens = tokens
        self.notation = notation
        units = UnitReader(tokens)
    }

    /// All quantities, in order.
    ///
    /// O(tokens): what is looked at twice is bounded.
    mutating func read() -> [WrittenQuantity] {
        var quantities: [WrittenQuantity] = []
        var index = 0
        while index < tokens.count {
            if let quantity = quantity(at: index) {
                quantities.append(quantity)
                index = quantity.tokens.upperBound
            } else {
                index += 1
            }
        }
        return quantities
    }

    func token(_ index: Int) -> Token? { tokens.indices.contains(index) ? tokens[index] : nil }
    func text(_ index: Int) -> String { token(index)?.text ?? "" }
    func isAttached(_ index: Int) -> Bool { token(index)?.followsSpace == false }

    // MARK: - One quantity

    private func quantity(at start: Int) -> WrittenQuantity? {
        let before = phrase(QuantityWords.comparatorsBefore, at: start)
        let isBetween = before == nil && QuantityWords.between.contains(text(start))
        let first = before?.end ?? (isBetween ? start + 1 : start)
        guard let amount = AmountReader(self).amount(at: first, isBetween: isBetween) else { return nil }
        if isBetween, amount.isRange == false { return nil }
        let after = phrase(QuantityWords.comparatorsAfter, at: amount.end)
        let isOpen =
            after != nil && (text(amount.end) != "+" || isAttached(amount.end) && !isAttached(amount.end + 1))
        let comparator = before?.comparator ?? (isOpen ? after?.comparator : nil) ?? .exactly
        let readings = amount.readings.map { reading in
            var reading = reading
            reading.comparator = comparator
            return reading
        }
        return WrittenQuantity(
            readings: readings,
            tokens: start..<(isOpen ? after?.end ?? amount.end : amount.end),
            isDoubtful: amount.isDoubtful && before == nil && !isOpen
        )
    }

    private func phrase(
        _ phrases: [String: [QuantityWords.Phrase]],
        at index: Int
    ) -> (comparator: Comparator, end: Int)? {
        guard let token = token(index), let known = phrases[token.text] else { return nil }
        for phrase in known
        where phrase.rest.indices.allSatisfy({ text(index + 1 + $0) == phrase.rest[$0] }) {
            return (phrase.comparator, index + 1 + phrase.rest.count)
        }
        return nil
    }
}
