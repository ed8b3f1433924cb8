/// Slips of the finger between two words.
public enum EditDistance {
    /// The number of insertions, deletions, substitutions and swaps of neighbours that turn one word into another.
    ///
    /// F. Damerau, "A technique for computer detection and correction of spelling errors", Communications of the
    /// ACM 7 (1964); the form in which a swapped pair is not edited again (optimal string alignment).
    /// Nil when it is more than `limit`.
    /// - Complexity: O(*n* · *m*), where *n* and *m* are the lengths.
    public static func between(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar], limit: Int) -> Int? {
        guard abs(left.count - right.count) <= limit else { return nil }
        guard !left.isEmpty, !right.isEmpty else { return max(left.count, right.count) }
        if left.count <= 64 {
            let distance = byBits(left, right)
            return distance <= limit ? distance : nil
        }
        return byRows(left, right, limit: limit)
    }

    /// The distance to a word of at most 64 letters, a column of the table at once in the bits of a number.
    ///
    /// H. Hyyrö, "A bit-vector algorithm for computing Levenshtein and Damerau edit distances", Nordic Journal of
    /// Computing 10 (2003), with swaps. No memory is allocated.
    private static func byBits(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
        var (plus, minus, diagonal, before): (UInt64, UInt64, UInt64, UInt64) = (.max, 0, 0, 0)
        var distance = left.count
        let last: UInt64 = 1 << UInt64(left.count - 1)
        for letter in right {
            var same: UInt64 = 0
            for index in left.indices where left[index] == letter { same |= 1 << UInt64(index) }
            let swapped = (~diagonal & same) << 1 & before
            diagonal = (((same & plus) &+ plus) ^ plus) | same | minus | swapped
            var more = minus | ~(diagonal | plus)
            var less = diagonal & plus
            if more & last != 0 { distance += 1 }
            if less & last != 0 { distance -= 1 }
            more = more << 1 | 1
            less <<= 1
            plus = less | ~(diagonal | more)
            minus = more & diagonal
            before = same
        }
        return distance
    }

    private static func byRows(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar], limit: Int) -> Int? {
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
