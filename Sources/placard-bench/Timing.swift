import Foundation

/// Times of repeated runs, in milliseconds.
struct Timing {
    /// All of them, the shortest first.
    let sorted: [Double]

    /// Runs `body` as often as asked and keeps what each run took.
    init(runs: Int, _ body: () throws -> Void) rethrows {
        let clock = ContinuousClock()
        var times: [Double] = []
        for _ in 0..<runs { times.append(Timing.milliseconds(try clock.measure(body))) }
        sorted = times.sorted()
    }

    /// Keeps times that were measured elsewhere.
    init(milliseconds: [Double]) { sorted = milliseconds.sorted() }

    /// The time below which a share of the runs stayed.
    func percentile(_ share: Double) -> Double {
        guard !sorted.isEmpty else { return .nan }
        return sorted[min(sorted.count - 1, Int(Double(sorted.count) * share))]
    }

    /// "median 12.3 ms, best 11.0 ms of 20".
    var summary: String {
        "median \(Timing.text(percentile(0.5))), best \(Timing.text(sorted.first ?? .nan)) of \(sorted.count)"
    }

    /// Milliseconds with as many digits as they deserve.
    static func text(_ milliseconds: Double) -> String {
        let digits = milliseconds < 10 ? 100.0 : 10.0
        return "\((milliseconds * digits).rounded() / digits) ms"
    }

    /// The processor time that this program has taken, in seconds.
    static var processorSeconds: Double {
        var time = timespec()
        unsafe clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    static func milliseconds(_ duration: Duration) -> Double {
        Double(duration.components.seconds) * 1e3 + Double(duration.components.attoseconds) / 1e15
    }
}
