/// Why a list of numbers is not a set of FSRS parameters.
public enum ParameterError: Error, Sendable, Hashable {
    /// A set has 0 (the published ones), 17, 19, 21 or 34 numbers; this many were given.
    case wrongCount(Int)
    /// The number at `index` is infinite or not a number.
    case notFinite(index: Int, value: Double)
    /// The number at `index`, after filling an older set up to 21, lies outside `bounds`.
    case outOfBounds(index: Int, value: Double, bounds: ClosedRange<Double>)
}

extension ParameterError: CustomStringConvertible {
    /// What is wrong, with index, value and bounds.
    public var description: String {
        switch self {
        case .wrongCount(let count):
            "\(count) parameters; FSRS-6 has 21 (17 and 19 of older versions are filled up), FSRS-7 has 34"
        case .notFinite(let index, let value): "parameter w\(index) is \(value), which is not a finite number"
        case .outOfBounds(let index, let value, let bounds):
            "parameter w\(index) is \(value), outside \(bounds.lowerBound) to \(bounds.upperBound)"
        }
    }
}
