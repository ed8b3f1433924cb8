/// How far a number may be from the expected one.
public enum Tolerance: Hashable, Sendable {
    /// Not at all.
    case none
    /// By a share of the expected number: 1/20 is five per cent.
    case share(Rational)
    /// By a number in the unit of the expected one.
    case absolute(Rational)

    /// Reads "5 %", "5%", "± 2", "+/- 0.5" or "2"; nil for anything else and below zero.
    public init?(_ text: String) {
        let lexed = LexedText(text, notation: .point)
        let tokens = lexed.tokens
        let start = tokens.first?.text == "±" ? 1 : 0
        guard let written = lexed.quantities.first, lexed.quantities.count == 1,
            written.tokens == start..<tokens.count,
            written.readings[0].comparator == .exactly,
            case .number(let number) = written.readings[0].value, !number.isNegative
        else { return nil }
        switch written.readings[0].unit {
        case nil: self = .absolute(number)
        case UnitOfMeasure.percent:
            guard let share = number.times(UnitOfMeasure.percent.factor) else { return nil }
            self = .share(share)
        default: return nil
        }
    }

    /// Whether a number is near enough to the expected one.
    public func allows(_ typed: Rational, for expected: Rational) -> Bool {
        guard typed != expected else { return true }
        let gap = typed.minus(expected)?.magnitude
        switch self {
        case .none: return false
        case .share(let share):
            guard let gap, let most = expected.magnitude.times(share) else { return false }
            return gap <= most
        case .absolute(let most): return gap.map { $0 <= most } ?? false
        }
    }
}
