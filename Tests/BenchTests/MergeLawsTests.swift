import Testing

@testable import placard_bench

/// A short form of `placard-bench merge-laws`.
@Test(arguments: 1_000_000..<1_000_016)
func mergingIsCommutativeAssociativeAndIdempotent(seed: UInt64) throws {
    #expect(try RandomHistory.brokenLaws(seed: seed).isEmpty)
}
