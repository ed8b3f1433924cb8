/// A number that someone wrote, in one of its meanings: value, unit and what is said about it.
///
/// ```swift
/// LexedText("more than 1.5 million km").quantities[0].readings[0]
/// // value 1500000, comparator .moreThan, unit kilometre
/// ```
public struct Quantity: Hashable, Sendable {
    /// What is counted or measured.
    public enum Value: Hashable, Sendable {
        /// One number.
        case number(Rational)
        /// Everything from the first number to the second, which is larger.
        case range(Rational, Rational)
        /// Two numbers or more that stand in a proportion: 1 : 2.
        case ratio([Rational])
    }

    /// What is counted or measured, in the unit.
    public var value: Value
    /// Whether the number is a limit.
    public var comparator: Comparator
    /// The unit as far as it is known; nil for a bare number or a number of things.
    public var unit: UnitOfMeasure?
    /// The figures after the decimal point, as written; below zero for a rounded number such as "5 million" (−6).
    public var decimals: Int
    /// Whether it says which one, not how many: "5th".
    public var isOrdinal: Bool

    /// A quantity from its parts.
    public init(
        _ value: Value,
        _ unit: UnitOfMeasure? = nil,
        comparator: Comparator = .exactly,
        decimals: Int = 0,
        isOrdinal: Bool = false
    ) {
        self.value = value
        self.unit = unit
        self.comparator = comparator
        self.decimals = decimals
        self.isOrdinal = isOrdinal
    }

    /// The same with another unit, as when the question names the unit of a bare number.
    public func measured(in unit: UnitOfMeasure) -> Quantity {
        var quantity = self
        quantity.unit = unit
        return quantity
    }
}

/// What is said about a number besides its value.
public enum Comparator: Hashable, Sendable {
    /// The number itself.
    case exactly
    /// About the number.
    case about
    /// Above the number.
    case moreThan
    /// The number or above.
    case atLeast
    /// Below the number.
    case lessThan
    /// The number or below.
    case atMost

    /// Whether it bounds a number; about does not.
    public var isLimit: Bool { self != .exactly && self != .about }
}

/// A number as it was written, with everything that it can mean.
///
/// "1,234" is 1234 or 1.234, and "300K" is 300 kelvins or 300,000. Which is meant shows only beside what was expected:
/// ``relation(to:tolerance:)`` takes the readings that fit best.
public struct WrittenQuantity: Hashable, Sendable {
    /// The meanings, never none; the likeliest first.
    public let readings: [Quantity]
    /// The tokens of sign, number, scale, comparator and unit.
    public let tokens: Range<Int>
    /// Whether the words are seldom a number: "one", "second", "X".
    public let isDoubtful: Bool

    /// The relation of what was typed to what was expected, by the meanings of both that fit best.
    ///
    /// O(readings of the one × readings of the other).
    public func relation(to expected: WrittenQuantity, tolerance: Tolerance = .none) -> QuantityRelation {
        var best = QuantityRelation.otherValue
        for reading in readings {
            for right in expected.readings {
                best = min(best, reading.relation(to: right, tolerance: tolerance))
            }
        }
        return best
    }
}
