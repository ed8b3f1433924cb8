/// A number with its unit, while a quantity is read.
struct Amount {
    var readings: [Quantity]
    /// The token after it.
    var end: Int
    /// Whether the words are seldom a number.
    var isDoubtful = false
    /// The power of ten of a scale such as "million"; 0 without one.
    var scale = 0

    /// Whether it is two numbers and everything between them.
    var isRange: Bool {
        if case .range = readings.first?.value { true } else { false }
    }

    /// The same with every number changed.
    func mapping(_ change: (Rational) -> Rational?) -> [Quantity] {
        readings.compactMap { reading in
            guard case .number(let number) = reading.value else { return reading }
            guard let changed = change(number) else { return nil }
            var reading = reading
            reading.value = .number(changed)
            return reading
        }
    }
}

/// Reads numbers with their signs and units, ranges of them, and lengths in several units: "5 ft 10 in".
struct AmountReader {
    private let reader: QuantityReader
    private let numbers: NumberReader

    init(_ reader: QuantityReader) {
        self.reader = reader
        numbers = NumberReader(reader)
    }

    /// The number or range at a token; nil when there is none.
    func amount(at start: Int, isBetween: Bool = false) -> Amount? {
        guard let first = signed(at: start) ?? oneUnitAndFraction(at: start) else { return nil }
        if let range = range(from: first, isBetween: isBetween) { return range }
        return isBetween ? nil : compound(first)
    }

    // MARK: - Sign and money

    private func signed(at start: Int) -> Amount? {
        var index = start
        var isNegative = takeSign(&index)
        let money = reader.units.money(at: index)
        if let end = money.first?.end {
            index = end
            isNegative = isNegative || takeSign(&index)
        }
        guard var amount = numbers.number(at: index) else { return nil }
        if isNegative { amount.readings = amount.mapping(\.negated) }
        guard !money.isEmpty else { return measured(amount) }
        amount = scaled(amount) ?? amount
        amount.readings = amount.readings.flatMap { reading in money.map { reading.measured(in: $0.unit) } }
        amount.isDoubtful = false
        return amount
    }

    /// Takes the sign of a number; a hyphen is one only where nothing stands before it that it could join.
    private func takeSign(_ index: inout Int) -> Bool {
        guard let token = reader.token(index), let next = reader.token(index + 1) else { return false }
        if QuantityWords.negative.contains(token.text) {
            index += 1
            return true
        }
        let before = reader.token(index - 1)
        let opens = before == nil || before?.kind == .symbol || "([{:=,;".contains(reader.text(index - 1))
        guard ["-", "–", "+"].contains(token.text), opens || token.followsSpace, opens || !next.followsSpace,
            next.kind == .number || next.kind == .symbol
        else { return false }
        index += 1
        return token.text != "+"
    }

    // MARK: - Unit

    /// The amount with the unit after it, and where a letter may be a unit or a scale with both: "300K".
    private func measured(_ amount: Amount) -> Amount {
        let scaled = scaled(amount).map(withUnit)
        let plain = withUnit(amount)
        guard var best = scaled, best.end >= plain.end else { return plain }
        if best.end == plain.end { best.readings = plain.readings + best.readings }
        return best
    }

    private func withUnit(_ amount: Amount) -> Amount {
        var start = amount.end
        if QuantityWords.of.contains(reader.text(start)) { start += reader.text(start + 1) == "'" ? 2 : 1 }
        if reader.text(start) == "-", reader.isAttached(start), reader.isAttached(start + 1) { start += 1 }
        let found = reader.units.units(at: start)
        guard let end = found.first?.end else { return amount }
        var measured = amount
        measured.readings = amount.readings.flatMap { reading in found.map { reading.measured(in: $0.unit) } }
        measured.end = end
        measured.isDoubtful = amount.isDoubtful && reader.token(amount.end - 1)?.text == "second"
        return measured
    }

    /// The amount times a thousand for "k", a million for "M"; nil without such a letter.
    private func scaled(_ amount: Amount) -> Amount? {
        guard amount.scale == 0, let letter = reader.token(amount.end),
            let scale = QuantityWords.scaleLetters[letter.cased]
        else { return nil }
        return amount.scaled(by: scale, to: amount.end + 1)
    }

    // MARK: - Several numbers

    private func range(from first: Amount, isBetween: Bool) -> Amount? {
        let joint = reader.text(first.end)
        guard QuantityWords.through.contains(joint), isBetween || !QuantityWords.and.contains(joint),
            let last = signed(at: first.end + 1), !last.isDoubtful
        else { return nil }
        var low = first
        if low.scale == 0, last.scale > 0, low.readings.allSatisfy({ $0.unit == nil }),
            let scaled = low.scaled(by: last.scale, to: low.end)
        {
            low = scaled
        }
        let readings = low.readings.flatMap { one in last.readings.compactMap { range(one, $0) } }
        guard !readings.isEmpty else { return nil }
        return Amount(readings: readings, end: last.end, scale: last.scale)
    }

    private func range(_ low: Quantity, _ high: Quantity) -> Quantity? {
        guard case .number(let least) = low.value, case .number(let most) = high.value, least < most,
            low.unit == nil || low.unit == high.unit
        else { return nil }
        return Quantity(.range(least, most), high.unit, decimals: max(low.decimals, high.decimals))
    }

    /// "A year and a half": an article is a number only where a fraction of the same unit follows.
    private func oneUnitAndFraction(at start: Int) -> Amount? {
        guard QuantityWords.articles.contains(reader.text(start)) else { return nil }
        let found = reader.units.units(at: start + 1)
        guard let end = found.first?.end, numbers.fraction(after: end) != nil else { return nil }
        return Amount(readings: found.map { Quantity(.number(.one), $0.unit) }, end: end)
    }

    /// "Two hours and a half": the fraction is one of the unit before it.
    private func withFraction(_ amount: Amount) -> Amount {
        guard amount.readings.contains(where: { $0.unit != nil }),
            let part = numbers.fraction(after: amount.end)
        else { return amount }
        let readings = amount.mapping { $0.whole == nil ? nil : $0.plus(part.value) }
        return readings.isEmpty ? amount : Amount(readings: readings, end: part.end)
    }

    /// The sum of numbers in units that grow smaller: "1 h 30 min" is 90 minutes.
    private func compound(_ first: Amount) -> Amount {
        var sum = withFraction(first)
        for _ in 0..<4 {
            let joint = reader.text(sum.end)
            let next = QuantityWords.and.contains(joint) || joint == "," ? sum.end + 1 : sum.end
            guard sum.readings.contains(where: { $0.unit != nil }),
                let part = numbers.number(at: next).map(withUnit)
            else { break }
            let readings = sum.readings.flatMap { one in part.readings.compactMap { total(one, $0) } }
            guard !readings.isEmpty else { break }
            sum = Amount(readings: readings, end: part.end)
        }
        return sum
    }

    private func total(_ large: Quantity, _ small: Quantity) -> Quantity? {
        guard case .number(let one) = large.value, case .number(let other) = small.value,
            let unit = large.unit, let part = small.unit, part.factor < unit.factor, !unit.powers.isEmpty,
            let converted = unit.convert(one, to: part), let sum = converted.plus(other)
        else { return nil }
        return Quantity(.number(sum), part, decimals: small.decimals)
    }
}

extension Amount {
    /// The amount times a power of ten; nil when it does not fit.
    func scaled(by scale: Int, to end: Int) -> Amount? {
        guard let factor = Rational(1, exponent: scale) else { return nil }
        let readings = mapping { $0.times(factor) }.map { reading in
            var reading = reading
            reading.decimals -= scale
            return reading
        }
        return readings.isEmpty ? nil : Amount(readings: readings, end: end, scale: self.scale + scale)
    }
}
