// Reads Fixtures/fsrs-vectors.json; its `meta` says which implementation each number comes from.

import Foundation
import Scheduling

struct ReferenceVectors: Decodable {
    struct States: Decodable {
        let stability: [Double]
        let difficulty: [Double]
        let interval: [Double]?
        let intervalDays: [Int]?
        let retrievabilityBefore: [Double?]?
    }

    struct State: Decodable {
        let stability: Double
        let difficulty: Double
        let interval: Double?
        let intervalDays: Int?
    }

    struct Witnesses: Decodable {
        let fsrsRs: State
        let ref64: State
        let pyFsrs: State
    }

    struct Next: Decodable {
        let elapsedDays: Int
        let states: [String: Witnesses]
    }

    struct History: Decodable {
        let id: Int
        let params: String
        let desiredRetention: Double
        let reviews: [[Int]]
        let fsrsRs: States
        let ref64: States
        let pyFsrs: States
        let next: Next
    }

    let paramSets: [String: [Double]]
    let histories: [History]
    let memoryStateFromSm2: [[Double]]

    static let all = Result {
        let folder = Bundle.module.resourceURL?.appending(path: "Fixtures")
        let file = folder?.appending(path: "fsrs-vectors.json") ?? URL(filePath: "/missing")
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        return try decoder.decode(ReferenceVectors.self, from: Data(contentsOf: file))
    }

    func scheduler(for history: History) throws -> Scheduler {
        Scheduler(parameters: try Parameters(paramSets[history.params] ?? []))
    }
}

extension ReferenceVectors.History {
    var ratings: [Rating] { reviews.compactMap { Rating(rawValue: $0[0]) } }
    var days: [Int] { reviews.map { $0[1] } }
    /// py-fsrs has no upper clamp of stability; these five histories show it (vectors.json, `disagreement`).
    var exceedsClampInPyFSRS: Bool { pyFsrs.stability.contains { $0 > 36_500 } }
}

/// The greatest relative difference of two columns.
func relativeError(_ left: [Double], _ right: [Double]) -> Double {
    left.count == right.count
        ? zip(left, right).map { relativeError($0, $1) }.max() ?? 0
        : .infinity
}

func relativeError(_ left: Double, _ right: Double) -> Double {
    left == right ? 0 : abs(left - right) / max(abs(right), 1e-300)
}
