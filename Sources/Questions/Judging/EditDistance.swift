/// Slips of the finger between two words.
enum EditDistance {
    /// The number of insertions, deletions, substitutions and swaps of neighbours that turn one word into another.
    ///
    /// F. Damerau, "A technique for computer detection and correction of spelling errors", Communications of the
    /// ACM 7 (1964); the form in which a swapped pair is not edited again (optimal string alignment).
    /// Nil when it is more than `limit`.
    /// - Complexity: O(*n* · `limit`), where *n* is the longer word's length.
    static func between(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar], limit: Int) -> Int? {
        guard abs(left.count - right.count) <= limit else { return nil }
        guard !left.isEmpty, !right.isEmpty else { return max(left.count, right.count) }
        let width = right.count + 1
        var older = [Int](repeating: 0, count: width)
        var old = Array(0..<width)
        var new = [Int](repeating: 0, count: width)
        for row in 1...left.count {
            new[0] = row
            var least = row
            for column in 1..<width {
                let isSame = left[row - 1] == right[column - 1]
                var best = min(old[column] + 1, new[column - 1] + 1, old[column - 1] + (isSame ? 0 : 1))
                if row > 1, column > 1, left[row - 1] == right[column - 2], left[row - 2] == right[column - 1]
                {
                    best = min(best, older[column - 2] + 1)
                }
                new[column] = best
                least = min(least, best)
            }
            guard least <= limit else { return nil }
            (older, old, new) = (old, new, older)
        }
        return old[width - 1] <= limit ? old[width - 1] : nil
    }
}
