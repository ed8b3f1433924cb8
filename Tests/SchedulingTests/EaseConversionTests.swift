import Scheduling
import Testing

struct EaseConversionTests {
    /// The 45 conversions that fsrs-rs-python 0.9.3 gave (fsrs-vectors.json, `memory_state_from_sm2`).
    @Test func conversionsEqualFSRSRs() throws {
        let rows = try ReferenceVectors.all.get().memoryStateFromSm2
        #expect(rows.count == 45)
        for row in rows {
            let memory = try Scheduler().memoryState(fromEase: row[0], interval: row[1], retention: row[2])
            #expect(relativeError(memory.stability, row[3]) < 2e-4, "\(row)")
            #expect(relativeError(memory.difficulty, row[4]) < 2e-4, "\(row)")
        }
    }

    @Test(arguments: [
        [Double.nan, 10, 0.9], [2.5, .infinity, 0.9], [2.5, 10, 0], [2.5, 10, 1], [2.5, 10, .nan],
        [2.5, 10, 1.1],
    ])
    func unusableNumbersAreAnError(row: [Double]) {
        #expect(throws: ConversionError.self) {
            try Scheduler().memoryState(fromEase: row[0], interval: row[1], retention: row[2])
        }
    }
}
