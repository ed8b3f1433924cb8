import Scheduling
import Testing

struct StableHashTests {
    /// From the test vectors of RFC 9923 (draft-eastlake-fnv), FNV-1a 64.
    @Test(
        arguments: [
            ("", 0xCBF2_9CE4_8422_2325), ("a", 0xAF63_DC4C_8601_EC8C), ("foobar", 0x8594_4171_F739_67E8),
        ] as [(String, UInt64)]
    )
    func textsHashAsPublished(text: String, hash: UInt64) {
        #expect(StableHash.hash(text) == hash)
    }
}
