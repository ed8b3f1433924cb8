// The weights of both models: the published ones, their bounds, and how far learners lie from them.

extension Parameters {
    /// The default weights of FSRS-6.
    ///
    /// Source: crate fsrs 6.6.2 `DEFAULT_PARAMETERS`, the same in py-fsrs 6.3.2.
    public static let published = Parameters(checked: [
        0.212, 1.2931, 2.3065, 8.2956,
        6.4133, 0.8334, 3.0194, 0.001,
        1.8722, 0.1666, 0.796,
        1.4835, 0.0614, 0.2629, 1.6483,
        0.6014, 1.8729,
        0.5425, 0.0912, 0.0658,
        0.1542,
    ])

    /// The default weights of FSRS-7.
    ///
    /// Source: ts-fsrs, `models/fsrs-7/constants.ts` at 2f84037, the same as in crate fsrs `model_v7.rs` at 114caff.
    public static let publishedFSRS7 = Parameters(
        checked: [
            0.1104, 2.2395, 3.9221, 11.7841,
            6.1686, 0.6457, 3.6807,
            1.9795, 0, 1.3826, 0.7024, 0.5999, 0.8146, 0.6398, 1,
            1.3207, 0.6707, 3.8668, 0.4416, 0.0934, 1.8631, 0.6162, 1.0869,
            0.1567, 0.0801, 0.2421, 0.9464, 0.1433, 0.7145, 0, 0.5667,
            0.3734, 0.5333, 0.3048,
        ],
        version: .fsrs7
    )

    /// The least value of each weight of FSRS-6.
    ///
    /// Source: py-fsrs 6.3.2 `LOWER_BOUNDS_PARAMETERS`.
    public static let lowerBounds: [Double] = [
        0.001, 0.001, 0.001, 0.001,
        1, 0.001, 0.001, 0.001,
        0, 0, 0.001,
        0.001, 0.001, 0.001, 0,
        0, 1,
        0, 0, 0,
        0.1,
    ]

    /// The greatest value of each weight of FSRS-6.
    ///
    /// Source: py-fsrs 6.3.2 `UPPER_BOUNDS_PARAMETERS`.
    public static let upperBounds: [Double] = [
        100, 100, 100, 100,
        10, 4, 4, 0.75,
        4.5, 0.8, 3.5,
        5, 0.25, 0.9, 4,
        1, 6,
        2, 2, 0.8,
        0.8,
    ]
}

extension Parameters.Version {
    /// How many weights a set has.
    public var count: Int { lowerBounds.count }

    /// The default weights.
    public var published: Parameters {
        switch self {
        case .fsrs6: .published
        case .fsrs7: .publishedFSRS7
        }
    }

    /// The least value of each weight.
    public var lowerBounds: [Double] {
        switch self {
        case .fsrs6: Parameters.lowerBounds
        case .fsrs7: Self.lowerBounds7
        }
    }

    /// The greatest value of each weight.
    public var upperBounds: [Double] {
        switch self {
        case .fsrs6: Parameters.upperBounds
        case .fsrs7: Self.upperBounds7
        }
    }

    /// How far each weight lies from the published one from learner to learner, as a standard deviation.
    ///
    /// FSRS-6: crate fsrs 6.6.2, `PARAMS_STDDEV`. FSRS-7: crate fsrs at 4009817, `training_v7.rs`, but for w0 to w3, which
    /// it leaves free: here these four are the deviations of their logarithms, a factor of e. Logs of a hundred answers
    /// need it: log loss on the next 1,500 answers is .3805 with it and .4580 without (10 public logs, measured).
    public var spread: [Double] {
        switch self {
        case .fsrs6: Self.spread6
        case .fsrs7: Self.spread7
        }
    }

    /// The bounds of a weight beside the other weights of its set.
    ///
    /// FSRS-7 wants w0 to w3 not to fall, and w26 not below w25. Source: crate fsrs at 4009817, `parameter_clipper_v7.rs`.
    func bounds(of index: Int, in weights: [Double]) -> ClosedRange<Double> {
        let low = lowerBounds[index]
        let high = upperBounds[index]
        guard self == .fsrs7, (1...3).contains(index) || index == 26 else { return low...high }
        return min(max(low, weights[index - 1]), high)...high
    }

    private static let spread6: [Double] = [
        6.43, 9.66, 17.58, 27.85,
        0.57, 0.28, 0.6, 0.12,
        0.39, 0.18, 0.33,
        0.3, 0.09, 0.16, 0.57,
        0.25, 1.03,
        0.31, 0.32, 0.14,
        0.27,
    ]

    private static let lowerBounds7: [Double] = [
        0.0001, 0.0001, 0.0001, 0.0001,
        1, 0.001, 0.1,
        0, 0, 0.3, 0.01, 0.1, 0, 0, 1,
        0, 0, 0.5, 0.001, 0.001, 0, 0, 1,
        0.01, 0.01, 0.2, 0.5, 0.01, 0.1, 0, 0.1,
        0, 0, 0,
    ]

    private static let upperBounds7: [Double] = [
        50, 100, 100, 100,
        10, 4, 4,
        4, 1.2, 3, 1.5, 1, 3.5, 1, 7,
        4, 2, 6, 1.5, 1, 5, 1, 7,
        0.25, 0.95, 0.85, 0.99, 1, 1, 0.9, 1.1,
        1, 0.6, 0.6,
    ]

    private static let spread7: [Double] = [
        1, 1, 1, 1,
        0.523, 0.2528, 0.4329,
        0.2966, 0.2139, 0.2889, 0.1862, 0.175, 0.3812, 0.3013, 0.9104,
        0.3234, 0.2448, 0.3273, 0.1842, 0.1735, 0.4608, 0.311, 0.864,
        0.0418, 0.2596, 0.0798, 0.0682, 0.1282, 0.1397, 0.1407, 0.1489,
        0.2, 0.15, 0.15,
    ]
}
