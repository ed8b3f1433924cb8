extension String {
    /// The candidate that a slip of the finger most likely turned into this text; nil when none is near.
    ///
    /// O(candidates × length²).
    public func nearest(in candidates: [String]) -> String? {
        guard utf8.count <= 40, candidates.count <= 1000 else { return nil }
        let limit = Swift.max(1, count / 3)
        var best: (distance: Int, name: String)?
        for candidate in candidates {
            let distance = editDistance(Array(lowercased().utf8), Array(candidate.utf8))
            if distance <= limit, distance < best?.distance ?? .max { best = (distance, candidate) }
        }
        return best?.name
    }
}

/// The fewest insertions, deletions, replacements and swaps of neighbours that turn one text into the other.
///
/// Optimal string alignment (Damerau 1964); O(left × right).
private func editDistance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for i in left.indices {
        var row = [i + 1]
        for j in right.indices {
            var best = min(row[j] + 1, last[j + 1] + 1, last[j] + (left[i] == right[j] ? 0 : 1))
            if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
                best = min(best, beforeLast[j - 1] + 1)
            }
            row.append(best)
        }
        beforeLast = last
        last = row
    }
    return last[right.count]
}
