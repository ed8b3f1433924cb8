/// Which sign parts the whole figures of a number from the others.
public enum DecimalNotation: Hashable, Sendable {
    /// A point, as in English: "1,234.5".
    case point
    /// A comma, as in French and Spanish: "1.234,5".
    case comma
    /// Either: "1,234" may be both.
    case any
}

/// The reading of a number in figures.
enum Numeral {
    /// A value that figures can have, and how many of them stand after the decimal sign.
    struct Reading: Hashable {
        let value: Rational
        let decimals: Int
    }

    /// The values of "1,234.5", "21 000", "1½" or "3e8", the likeliest first; none when the figures are no number.
    ///
    /// Groups are of three figures, or of two before a last one of three (India): "12,34,567". O(length).
    static func readings(of text: String, _ notation: DecimalNotation = .any) -> [Reading] {
        if text.utf8.count <= 17, text.utf8.allSatisfy({ 48...57 ~= $0 }), let whole = Int128(text) {
            return Rational(whole).map { [Reading(value: $0, decimals: 0)] } ?? []
        }
        let halves = text.split { $0 == "e" || $0 == "E" }
        guard let figures = halves.first, let power = halves.count == 2 ? Int(halves[1]) : 0 else {
            return []
        }
        if let last = figures.unicodeScalars.last, !last.isASCII {
            return mixed(figures.dropLast(), with: last, notation)
        }
        return plain(figures, notation).compactMap { reading in
            guard let scale = Rational(1, exponent: power), let value = reading.value.times(scale) else {
                return nil
            }
            return Reading(value: value, decimals: reading.decimals - power)
        }
    }

    private static func mixed(
        _ figures: Substring,
        with scalar: Unicode.Scalar,
        _ notation: DecimalNotation
    ) -> [Reading] {
        guard let part = fraction(scalar) else { return [] }
        let figures = figures.last == " " ? figures.dropLast() : figures
        guard !figures.isEmpty else { return [Reading(value: part, decimals: 0)] }
        return plain(figures, notation).compactMap { reading in
            guard reading.decimals == 0, let sum = reading.value.plus(part) else { return nil }
            return Reading(value: sum, decimals: 0)
        }
    }

    /// The fraction that a character is by itself, by the Unicode Character Database: "⅝".
    private static func fraction(_ scalar: Unicode.Scalar) -> Rational? {
        guard let value = scalar.properties.numericValue else { return nil }
        for denominator in 1...160 {
            let numerator = (value * Double(denominator)).rounded()
            guard abs(numerator / Double(denominator) - value) < 1e-6 else { continue }
            return Rational(Int128(numerator), over: Int128(denominator))
        }
        return nil
    }

    private static func plain(_ figures: Substring, _ notation: DecimalNotation) -> [Reading] {
        let signs = figures.filter { !$0.isNumber }
        let groups = figures.split(omittingEmptySubsequences: false) { !$0.isNumber }
        guard let last = signs.last else { return reading(groups, decimals: 0) }
        let parted =
            areGroups(groups.dropLast(), parted: signs.dropLast()) && !signs.dropLast().contains(last)
        let decimal = parted && last != " " ? reading(groups, decimals: groups[groups.count - 1].count) : []
        let whole = areGroups(groups[...], parted: signs[...]) ? reading(groups, decimals: 0) : []
        guard !decimal.isEmpty, !whole.isEmpty else { return decimal + whole }
        switch notation {
        case .point: return last == "." ? decimal : whole
        case .comma: return last == "," ? decimal : whole
        case .any: return last == "." ? decimal + whole : whole + decimal
        }
    }

    /// Whether figures are parted by thousands: by one sign only, and no group begins a number with zero.
    private static func areGroups(_ groups: ArraySlice<Substring>, parted signs: Substring) -> Bool {
        guard let sign = signs.first, let first = groups.first, let last = groups.last else {
            return signs.isEmpty
        }
        guard signs.allSatisfy({ $0 == sign }), 1...3 ~= first.count, first.first != "0", last.count == 3
        else {
            return false
        }
        let inner = groups.dropFirst().dropLast()
        return inner.allSatisfy { $0.count == 3 }
            || sign == "," && first.count <= 2 && inner.allSatisfy { $0.count == 2 }
    }

    private static func reading(_ groups: [Substring], decimals: Int) -> [Reading] {
        guard let digits = Int128(groups.joined()), let value = Rational(digits, exponent: -decimals) else {
            return []
        }
        return [Reading(value: value, decimals: decimals)]
    }
}
