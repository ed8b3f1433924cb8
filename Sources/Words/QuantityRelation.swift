/// How a quantity that was typed relates to the one that was expected; the nearer the smaller.
public enum QuantityRelation: Int, Hashable, Sendable, Comparable, CaseIterable {
    /// The value is the same, in the same unit or in one that converts exactly, and so is the comparator.
    case same
    /// The value is the same in another unit, to the figures that were typed: 1.6 km for 1 mile.
    case rounded
    /// The value lies within the tolerance.
    case tolerated
    /// The number is right, and its unit was left out.
    case unitMissing
    /// The number is right, and no unit was expected.
    case unitAdded
    /// The value is right, and "more than" or the like was left out.
    case comparatorMissing
    /// The value is right, and "more than" or the like was added.
    case comparatorAdded
    /// A ratio that is right but not in these terms: 2 : 4 for 1 : 2.
    case proportional
    /// The number is right in the wrong unit: 9 months for 9 years.
    case otherUnit
    /// The value is right under the wrong comparator: less than 500 for more than 500.
    case otherComparator
    /// The value is right but for its sign.
    case otherSign
    /// Another value.
    case otherValue

    /// The nearer relation is the smaller.
    public static func < (left: QuantityRelation, right: QuantityRelation) -> Bool {
        left.rawValue < right.rawValue
    }
}

extension Quantity {
    /// The relation of this quantity, which was typed, to the one that was expected.
    ///
    /// Values are compared exactly. When several things differ, the relation names the gravest.
    public func relation(to expected: Quantity, tolerance: Tolerance = .none) -> QuantityRelation {
        max(valueRelation(to: expected, tolerance), comparatorRelation(to: expected))
    }

    private func comparatorRelation(to expected: Quantity) -> QuantityRelation {
        let (typed, right) = (comparator, expected.comparator)
        if typed == right || !typed.isLimit && !right.isLimit { return .same }
        if !typed.isLimit { return .comparatorMissing }
        return right.isLimit ? .otherComparator : .comparatorAdded
    }

    private func valueRelation(to expected: Quantity, _ tolerance: Tolerance) -> QuantityRelation {
        let plain = value.relation(to: expected.value, tolerance)
        guard unit != expected.unit else { return plain }
        let isRight = plain <= .proportional
        let typedUnit = unit ?? .one
        let expectedUnit = expected.unit ?? .one
        if let converted = converted(to: expectedUnit, from: typedUnit) {
            let relation = converted.value.relation(to: expected.value, tolerance)
            if relation <= .proportional { return relation }
            if isRounded(converted, of: expected, in: expectedUnit, by: typedUnit) { return .rounded }
        }
        guard isRight else { return plain }
        // "37°" leaves open which degrees.
        let isOpen = unit == UnitOfMeasure.named("°").first && expectedUnit.offset != .zero
        if unit == nil || isOpen { return max(plain, .unitMissing) }
        return max(plain, expected.unit == nil ? .unitAdded : .otherUnit)
    }

    private func converted(to expected: UnitOfMeasure, from typed: UnitOfMeasure) -> Quantity? {
        guard let value = value.map({ typed.convert($0, to: expected) }) else { return nil }
        return Quantity(value, expected, comparator: comparator, decimals: decimals)
    }

    /// Whether this quantity, which was typed, is the expected one in fewer figures, within a hundredth of it: 3.14 for pi.
    public func rounds(_ expected: Quantity) -> Bool {
        unit == expected.unit && comparator == expected.comparator
            && isRounded(self, of: expected, in: unit ?? .one, by: unit ?? .one)
    }

    /// Whether the conversion is within half of the last figure that was typed, and within a hundredth of the value.
    private func isRounded(
        _ converted: Quantity,
        of expected: Quantity,
        in expectedUnit: UnitOfMeasure,
        by typedUnit: UnitOfMeasure
    ) -> Bool {
        guard case .number(let typed) = value, case .number(let right) = expected.value,
            let exact = expectedUnit.convert(right, to: typedUnit),
            let gap = typed.minus(exact)?.magnitude,
            let half = Rational(5, exponent: -decimals - 1),
            let hundredth = Rational(1, exponent: -2)?.times(exact.magnitude)
        else { return false }
        return gap <= half && gap <= hundredth
    }
}

extension Quantity.Value {
    fileprivate func relation(to expected: Quantity.Value, _ tolerance: Tolerance) -> QuantityRelation {
        if self == expected { return .same }
        switch (self, expected) {
        case (.number(let typed), .number(let right)):
            if tolerance.allows(typed, for: right) { return .tolerated }
            return typed.negated == right ? .otherSign : .otherValue
        case (.range(let least, let most), .range(let low, let high)):
            return tolerance.allows(least, for: low) && tolerance.allows(most, for: high)
                ? .tolerated : .otherValue
        case (.ratio(let typed), .ratio(let right)):
            return Quantity.Value.areProportional(typed, right) ? .proportional : .otherValue
        default: return .otherValue
        }
    }

    private static func areProportional(_ one: [Rational], _ other: [Rational]) -> Bool {
        guard one.count == other.count, let first = one.first, let second = other.first, second != .zero,
            let share = first.divided(by: second)
        else { return false }
        return zip(one, other).allSatisfy { $1.times(share) == $0 }
    }

    fileprivate func map(_ convert: (Rational) -> Rational?) -> Quantity.Value? {
        switch self {
        case .number(let number): convert(number).map(Quantity.Value.number)
        case .range(let least, let most):
            if let low = convert(least), let high = convert(most) { .range(low, high) } else { nil }
        case .ratio: nil
        }
    }
}
