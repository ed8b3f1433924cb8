import Testing

@testable import placard_bench

/// A short form of `placard-bench damage`.
@Test func aDamagedFileIsSeenOrHasEveryAnswerAndIsNotChanged() throws {
    try DamagedFiles.visit(count: 16, seed: 7) { damage, outcome in
        #expect(!outcome.isFault, "\(damage.rawValue): \(outcome.rawValue)")
    }
}
