/// Reads one number without its sign and unit: figures, words, fractions, powers, ratios, Roman numerals.
struct NumberReader {
    let reader: QuantityReader

    init(_ reader: QuantityReader) {
        self.reader = reader
    }

    /// The number at a token; nil when there is none.
    func number(at start: Int) -> Amount? {
        guard let token = reader.token(start) else { return nil }
        switch token.kind {
        case .number: return figures(at: start)
        case .word: return words(at: start)
        case .symbol, .punctuation: return nil
        }
    }

    func text(_ index: Int) -> String { reader.text(index) }
    func isAttached(_ index: Int) -> Bool { reader.isAttached(index) }

    // MARK: - Figures

    private func figures(at start: Int) -> Amount? {
        guard let amount = plain(at: start) else { return nil }
        if let special = ratio(from: amount) ?? fraction(from: amount) ?? power(from: amount) {
            return scaledByWords(timesPowerOfTen(special))
        }
        let scaled = scaledByWords(timesPowerOfTen(mixed(amount)))
        guard scaled.end == amount.end, isAttached(amount.end),
            QuantityWords.ordinalEndings.contains(text(amount.end))
        else { return withFraction(scaled) }
        var ordinal = scaled
        ordinal.end += 1
        for index in ordinal.readings.indices { ordinal.readings[index].isOrdinal = true }
        return ordinal
    }

    private func plain(at index: Int) -> Amount? {
        guard let token = reader.token(index), token.kind == .number else { return nil }
        let readings = Numeral.readings(of: token.text, reader.notation)
        guard !readings.isEmpty else { return nil }
        return Amount(
            readings: readings.map { Quantity(.number($0.value), decimals: $0.decimals) },
            end: index + 1
        )
    }

    func single(_ amount: Amount) -> Rational? {
        guard case .number(let number) = amount.readings[0].value else { return nil }
        return number
    }

    /// "1:2", "1 : 2 : 3".
    private func ratio(from first: Amount) -> Amount? {
        var parts = [single(first)].compactMap(\.self)
        var end = first.end
        while parts.count < 8, text(end) == ":",
            reader.token(end)?.followsSpace == reader.token(end + 1)?.followsSpace,
            let part = plain(at: end + 1), let number = single(part)
        {
            parts.append(number)
            end = part.end
        }
        return parts.count > 1 ? Amount(readings: [Quantity(.ratio(parts))], end: end) : nil
    }

    /// "3/4", "3 out of 4"; none of "3/4/2013" or "S/3/4".
    private func fraction(from first: Amount) -> Amount? {
        var next = first.end
        if text(next) == "/" {
            guard text(first.end - 2) != "/", text(first.end + 2) != "/" else { return nil }
            next += 1
        } else if text(next) == "out", text(next + 1) == "of" {
            next += 2
        } else {
            return nil
        }
        guard let part = plain(at: next), let below = single(part), let top = single(first),
            let quotient = top.divided(by: below)
        else { return nil }
        return Amount(readings: [Quantity(.number(quotient))], end: part.end)
    }

    /// "9 3/5": a whole number and a fraction below one.
    private func mixed(_ whole: Amount) -> Amount {
        guard let number = single(whole), number.whole != nil, let top = plain(at: whole.end),
            let part = fraction(from: top), let rest = single(part), rest < .one, let sum = number.plus(rest)
        else { return whole }
        return Amount(readings: [Quantity(.number(sum))], end: part.end)
    }

    /// "10^8", "10**-3", "2 to the power of 10".
    private func power(from base: Amount) -> Amount? {
        var next = base.end
        if text(next) == "^" || text(next) == "**" {
            next += 1
        } else if text(next) == "to", text(next + 1) == "the" {
            next += text(next + 2) == "power" ? (text(next + 3) == "of" ? 4 : 3) : 2
        } else {
            return nil
        }
        let isNegative = text(next) == "-" || text(next) == "minus" || text(next) == "–"
        if isNegative || text(next) == "+" { next += 1 }
        guard let exponent = plain(at: next), let power = single(exponent)?.whole, let number = single(base),
            let value = number.raised(to: isNegative ? -power : power)
        else { return nil }
        return Amount(readings: [Quantity(.number(value))], end: exponent.end)
    }

    /// "3 × 10⁸": the number times a power of ten.
    private func timesPowerOfTen(_ amount: Amount) -> Amount {
        guard ["×", "x", "*", "·"].contains(text(amount.end)), text(amount.end + 1) == "10",
            let ten = plain(at: amount.end + 1), let power = power(from: ten), let factor = single(power),
            factor.magnitude.numeratorIsOne
        else { return amount }
        return amount.scaled(by: factor.exponent, to: power.end).map { scaled in
            var scaled = scaled
            scaled.scale = 0
            return scaled
        } ?? amount
    }
}

extension Rational {
    /// Whether the number is a power of ten.
    fileprivate var numeratorIsOne: Bool { numerator == 1 && denominator == 1 }
}
