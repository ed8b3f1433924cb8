extension Fact {
    /// How much a fact matters to the committee, as its author judges.
    public enum Weight: String, Hashable, Sendable, CaseIterable, Comparable {
        /// What nobody can do without: met first, and kept firmest when time is short.
        case core
        /// What a well-prepared delegate knows.
        case normal
        /// What is nice to know: met last.
        case detail

        /// What matters more comes first.
        public static func < (left: Weight, right: Weight) -> Bool { left.rank < right.rank }

        private var rank: Int {
            switch self {
            case .core: 0
            case .normal: 1
            case .detail: 2
            }
        }
    }
}
