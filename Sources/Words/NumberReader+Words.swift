// Numbers in words and in Roman numerals.

extension NumberReader {
    func words(at start: Int) -> Amount? {
        if let lone = loneFraction(at: start) { return scaledByWords(lone) }
        if QuantityWords.articles.contains(text(start)), let amount = article(at: start) { return amount }
        guard let spelled = spelled(at: start) else { return roman(at: start) }
        return withFraction(scaledByWords(namedFraction(spelled) ?? withPoint(spelled)))
    }

    /// "twenty-one", "vingt et un", "dos mil trece".
    private func spelled(at start: Int) -> Amount? {
        guard NumberWords.parts[text(start)] != nil else { return nil }
        var reading = NumberWords.Reading()
        var (end, index) = (start, start)
        while let word = reader.token(index), index - start < 24 {
            if let part = NumberWords.parts[word.text] {
                guard reading.take(part, word.text) else { break }
                end = index + 1
            } else if !(NumberWords.joiners.contains(word.text) || word.text == "-" && isAttached(index))
                || index > end
            {
                break
            }
            index += 1
        }
        guard end > start, let value = Rational(Int128(reading.value)) else { return nil }
        var quantity = Quantity(.number(value))
        quantity.isOrdinal = QuantityWords.ordinals.contains(text(end - 1))
        let isDoubtful = end == start + 1 && NumberWords.ambiguous.contains(text(start))
        return Amount(readings: [quantity], end: end, isDoubtful: isDoubtful)
    }

    /// "three point one four".
    private func withPoint(_ amount: Amount) -> Amount {
        guard QuantityWords.point.contains(text(amount.end)), let whole = single(amount) else {
            return amount
        }
        var digits: [Int] = []
        var index = amount.end + 1
        while digits.count < 12, case .unit(let digit)? = NumberWords.parts[text(index)], digit < 10 {
            digits.append(digit)
            index += 1
        }
        guard !digits.isEmpty, let part = Int128(digits.map(String.init).joined()),
            let value = Rational(part, exponent: -digits.count)?.plus(whole)
        else { return amount }
        return Amount(readings: [Quantity(.number(value), decimals: digits.count)], end: index)
    }

    /// "two thirds".
    private func namedFraction(_ amount: Amount) -> Amount? {
        let next = text(amount.end) == "-" ? amount.end + 1 : amount.end
        guard let denominator = QuantityWords.fractions[text(next)], let top = single(amount),
            top.whole != nil,
            let value = top.divided(by: Rational(denominator))
        else { return nil }
        return Amount(readings: [Quantity(.number(value))], end: next + 1)
    }

    /// "and a half", "and three quarters" after a number.
    func withFraction(_ amount: Amount) -> Amount {
        guard let part = fraction(after: amount.end), let whole = single(amount), whole.whole != nil,
            let sum = whole.plus(part.value)
        else { return amount }
        return scaledByWords(Amount(readings: [Quantity(.number(sum))], end: part.end))
    }

    /// What "and a half" or "and three quarters" adds, below one; nil when that does not stand here.
    func fraction(after end: Int) -> (value: Rational, end: Int)? {
        guard QuantityWords.and.contains(text(end)) else { return nil }
        var next = end + 1
        if QuantityWords.articles.contains(text(next)) { next += 1 }
        if let denominator = QuantityWords.fractions[text(next)] {
            return Rational(1, over: Int128(denominator)).map { ($0, next + 1) }
        }
        guard let part = spelled(at: next).flatMap(namedFraction), let value = single(part), value < .one
        else {
            return nil
        }
        return (value, part.end)
    }

    /// "half", "la moitié", "half a million", "half a year".
    private func loneFraction(at start: Int) -> Amount? {
        let first = QuantityWords.articles.contains(text(start)) ? start + 1 : start
        guard QuantityWords.loneFractions.contains(text(first)), let half = Rational(1, over: 2) else {
            return nil
        }
        var end = first + 1
        var index = end
        if QuantityWords.of.contains(text(index)) { index += 1 }
        if QuantityWords.articles.contains(text(index)) || text(index) == "-" { index += 1 }
        if isScale(index) || !reader.units.units(at: index).isEmpty { end = index }
        return Amount(readings: [Quantity(.number(half))], end: end, isDoubtful: end == first + 1)
    }

    /// "a million", "a third", "a dozen".
    private func article(at start: Int) -> Amount? {
        let one = Amount(readings: [Quantity(.number(.one))], end: start + 1)
        if isScale(start + 1) { return scaledByWords(one) }
        guard text(start) != "the", text(start) != "la" else { return nil }
        return namedFraction(one).map { fraction in
            var fraction = fraction
            fraction.isDoubtful = true
            return fraction
        }
    }

    private func isScale(_ index: Int) -> Bool {
        QuantityWords.scales[text(index)] != nil || QuantityWords.collections[text(index)] != nil
    }

    /// The amount times the scales after it: "million", "hundred thousand", "dozen".
    func scaledByWords(_ amount: Amount) -> Amount {
        var scaled = amount
        for _ in 0..<3 {
            let next = text(scaled.end) == "-" && isScale(scaled.end + 1) ? scaled.end + 1 : scaled.end
            if let scale = QuantityWords.scales[text(next)],
                let larger = scaled.scaled(by: scale, to: next + 1)
            {
                scaled = larger
            } else if let count = QuantityWords.collections[text(next)] {
                let readings = scaled.mapping { $0.times(Rational(count)) }
                guard !readings.isEmpty else { break }
                scaled = Amount(readings: readings, end: next + 1, scale: scaled.scale)
            } else {
                break
            }
        }
        return scaled
    }

    /// "XIV", "MCMLX"; a single letter only for one, five and ten, in capitals.
    private func roman(at start: Int) -> Amount? {
        guard let token = reader.token(start), 1...15 ~= token.text.utf8.count,
            token.text.utf8.count > 1 || ["I", "V", "X"].contains(token.cased),
            let value = Roman.value(of: token.text).flatMap({ Int32($0) })
        else { return nil }
        return Amount(readings: [Quantity(.number(Rational(value)))], end: start + 1, isDoubtful: true)
    }
}
