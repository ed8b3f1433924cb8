/// Keys that stand twice in one group: Yams stops at the first, so each is renamed and the text read again.
enum DuplicateKeys {
    /// Whether a key was renamed and so must not be read.
    static func isRepaired(_ key: String) -> Bool { false }
}
