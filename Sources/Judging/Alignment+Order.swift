extension Alignment {
    /// How the recognised words are ordered.
    enum Order {
        case kept
        case rotated
        case changed
    }

    /// Whether the recognised words stand in the order of the wording.
    var order: Order {
        let starts = places.compactMap { $0?.lowerBound }
        let drops = zip(starts, starts.dropFirst()).count { $0 > $1 }
        if drops == 0 { return .kept }
        guard drops == 1, let first = starts.first, let last = starts.last, last < first else {
            return .changed
        }
        return .rotated
    }
}
