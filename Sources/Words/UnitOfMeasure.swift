/// A unit in which quantities are measured, with what converts it.
///
/// ```swift
/// UnitOfMeasure.named("km/h")    // [kilometre per hour]
/// UnitOfMeasure.named("pounds")  // [pound, pound sterling]
/// ```
/// Two units are equal when every quantity has the same number in both: a litre is a cubic decimetre. A number of
/// units *x* is `(x + offset) · factor` base units; only temperatures have an offset.
public struct UnitOfMeasure: Sendable {
    /// The name in English: "kilometre per hour".
    public let name: String
    /// The base units and their powers, none of them zero: metre 1, second −1.
    let powers: [String: Int]
    /// How many base units one of the unit is.
    let factor: Rational
    /// What is added to a number before it is multiplied: 273.15 for degrees Celsius.
    let offset: Rational

    init(_ name: String, _ powers: [String: Int] = [:], factor: Rational = .one, offset: Rational = .zero) {
        self.name = name
        self.powers = powers
        self.factor = factor
        self.offset = offset
    }

    /// The unit of bare numbers.
    public static let one = UnitOfMeasure("one")
    /// A hundredth.
    public static let percent = UnitOfMeasure("percent", factor: Rational(1, exponent: -2) ?? .one)

    /// The units that a symbol or name stands for, the likeliest first; none when it is unknown.
    ///
    /// Symbols are read by case where it matters (mW, MW), names in English, French and Spanish.
    public static func named(_ text: String) -> [UnitOfMeasure] {
        let tokens = LexedText(text).tokens
        return UnitReader(tokens).units(at: 0).filter { $0.end == tokens.count }.map(\.unit)
    }

    /// The units whose names are words of a text: "How many years did it last?" names the year.
    ///
    /// Symbols of a single letter are taken for a unit only in brackets or after "in". O(tokens of the text).
    public static func mentioned(in text: String) -> [UnitOfMeasure] {
        let tokens = LexedText(text).tokens
        let reader = UnitReader(tokens)
        var found: [UnitOfMeasure] = []
        var index = 0
        while index < tokens.count {
            let units = reader.units(at: index)
            let isNamed =
                tokens[index].text.utf8.count > 1 || index > 0 && "([in".contains(tokens[index - 1].text)
            if isNamed, let end = units.map(\.end).max() {
                for unit in units.map(\.unit) where !found.contains(unit) { found.append(unit) }
                index = end
            } else {
                index += 1
            }
        }
        return found
    }

    /// Whether quantities in both units can be compared.
    public func converts(to other: UnitOfMeasure) -> Bool { powers == other.powers }

    /// A number of this unit in another; nil when it does not convert or does not fit.
    public func convert(_ number: Rational, to other: UnitOfMeasure) -> Rational? {
        guard converts(to: other) else { return nil }
        if self == other { return number }
        return number.plus(offset)?.times(factor)?.divided(by: other.factor)?.minus(other.offset)
    }

    /// The unit to a power, 1 to 9 or −1 to −9; nil when it does not fit.
    func raised(to power: Int) -> UnitOfMeasure? {
        guard power != 1 else { return self }
        guard let factor = factor.raised(to: power) else { return nil }
        return UnitOfMeasure(UnitOfMeasure.name(name, power), powers.mapValues { $0 * power }, factor: factor)
    }

    /// The product of two units; nil when it does not fit.
    func times(_ other: UnitOfMeasure) -> UnitOfMeasure? {
        guard let factor = factor.times(other.factor) else { return nil }
        let powers = powers.merging(other.powers, uniquingKeysWith: +).filter { $0.value != 0 }
        return UnitOfMeasure("\(name) \(other.name)", powers, factor: factor)
    }

    private static func name(_ name: String, _ power: Int) -> String {
        switch power {
        case 2: "square \(name)"
        case 3: "cubic \(name)"
        case -1: "per \(name)"
        case ..<0: "per " + self.name(name, -power)
        default: "\(name) to the \(power)"
        }
    }
}

extension UnitOfMeasure: Hashable {
    /// Whether every quantity has the same number in both units.
    public static func == (left: UnitOfMeasure, right: UnitOfMeasure) -> Bool {
        left.powers == right.powers && left.factor == right.factor && left.offset == right.offset
    }

    /// Hashes what makes units equal.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(powers)
        hasher.combine(factor)
        hasher.combine(offset)
    }
}
