/// A hash that is the same in every process and on every machine, unlike `Hasher`'s; for seeds and checksums, not for secrets.
///
/// ```swift
/// var hash = StableHash()
/// hash.add("Mali".utf8)
/// hash.value == StableHash.hash("Mali")    // true
/// ```
/// It depends on the bytes alone, not on how they are parted.
///
/// Source: FNV-1a, 64 bits; Fowler, Noll and Vo, offset basis 0xcbf29ce484222325, prime 0x100000001b3 (RFC 9923).
public struct StableHash: Sendable {
    @usableFromInline var state: UInt64 = 0xCBF2_9CE4_8422_2325

    /// The hash of what was added.
    public var value: UInt64 { state }

    /// The hash of nothing.
    public init() {}

    /// Adds bytes.
    ///
    /// - Complexity: O(bytes).
    @inlinable
    public mutating func add(_ bytes: some Sequence<UInt8>) {
        for byte in bytes { state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    }

    /// The hash of a text's UTF-8.
    public static func hash(_ text: String) -> UInt64 {
        var hash = StableHash()
        hash.add(text.utf8)
        return hash.value
    }
}
