/// A hash that is the same in every process and on every machine, unlike `Hasher`'s; for seeds, not for secrets.
public enum StableHash {
    /// FNV-1a, 64 bits, over the text's UTF-8.
    ///
    /// Source: Fowler, Noll and Vo, offset basis 0xcbf29ce484222325, prime 0x100000001b3 (RFC 9923).
    public static func hash(_ text: String) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
        return hash
    }
}
