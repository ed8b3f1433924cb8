extension String {
    /// The candidate that a slip of the finger most likely turned into this text; nil when none is near.
    ///
    /// O(candidates × length²).
    public func nearest(in candidates: [String]) -> String? {
        guard utf8.count <= 40, candidates.count <= 1000 else { return nil }
        let limit = Swift.max(1, count / 3)
        let typed = Array(lowercased().unicodeScalars)
        var best: (distance: Int, name: String)?
        for candidate in candidates {
            let distance = EditDistance.between(typed, Array(candidate.unicodeScalars), limit: limit)
            if let distance, distance < best?.distance ?? .max { best = (distance, candidate) }
        }
        return best?.name
    }
}
