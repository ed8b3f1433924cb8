// Reads Fixtures/fsrs7-vectors.json; its `about` and `source` say where each number comes from.

import Foundation
import Scheduling

struct FSRS7Vectors: Decodable, Sendable {
    struct Review: Decodable, Sendable {
        let gap: Double
        let rating: Rating
        let recallBefore: Double?
        let slow: Double
        let fast: Double
        let difficulty: Double
        let interval: [String: Double]
        let recallAfter: [String: Double]
    }

    struct History: Decodable, Sendable {
        let parameters: String
        let reviews: [Review]
    }

    struct Import: Decodable, Sendable {
        let days: Double
        let retention: Double
        let state: [Double]
    }

    struct PublishedHistory: Decodable, Sendable {
        let reviews: [[Double]]
        let fsrsRs: [[Double]]
        let benchmark: [[Double]]
    }

    struct PublishedNext: Decodable, Sendable {
        struct Outcome: Decodable, Sendable {
            let state: [Double]
            let interval: [String: Double]
        }

        let state: [Double]?
        let gap: Double
        let recall: Double?
        let ratings: [Outcome]
    }

    struct Published: Decodable, Sendable {
        let histories: [PublishedHistory]
        let next: [PublishedNext]
    }

    let parameters: [String: [Double]]
    let histories: [History]
    let `import`: [Import]
    let published: Published

    static let all = Result {
        let folder = Bundle.module.resourceURL?.appending(path: "Fixtures")
        let file = folder?.appending(path: "fsrs7-vectors.json") ?? URL(filePath: "/missing")
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        return try decoder.decode(FSRS7Vectors.self, from: Data(contentsOf: file))
    }
}

extension MemoryState {
    /// Slow stability, fast stability, difficulty: the order of the fixture.
    init(_ numbers: [Double]) {
        self.init(stability: numbers[0], difficulty: numbers[2], fastStability: numbers[1])
    }

    var numbers: [Double] { [stability, fastStability ?? .nan, difficulty] }
}
