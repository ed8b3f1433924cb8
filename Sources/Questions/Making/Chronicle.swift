import Decks

/// The events of a deck from early to late, so that those near a date are found without looking at all.
struct Chronicle {
    /// An event and the id of its fact.
    typealias Known = (id: String, event: Event)

    private struct Entry {
        let day: Int
        let known: Known
    }

    private let entries: [Entry]

    /// Sorts the events by the first day on which they may have happened.
    init(_ events: [Known]) {
        entries = events.map { Entry(day: $0.event.date.days.lowerBound, known: $0) }.sorted {
            $0.day < $1.day
        }
    }

    /// All events, the nearest to a day first, and of equally near ones by their texts.
    ///
    /// Finding the first takes the logarithm of the number of events, and each further one the same time at any number.
    func nearest(to day: Int) -> some Sequence<Known> {
        let place = firstPlace(from: day)
        return sequence(state: (before: place - 1, after: place, near: [Known]())) { state in
            if state.near.isEmpty {
                state.near = nextNearest(to: day, &state.before, &state.after)
            }
            return state.near.popLast()
        }
    }

    /// The events of the least distance that was not seen yet, the last of them to be met first.
    private func nextNearest(to day: Int, _ before: inout Int, _ after: inout Int) -> [Known] {
        let gaps = [
            before >= 0 ? day - entries[before].day : nil,
            after < entries.count ? entries[after].day - day : nil,
        ]
        guard let gap = gaps.compactMap(\.self).min() else { return [] }
        var near: [Known] = []
        while after < entries.count, entries[after].day - day == gap {
            near.append(entries[after].known)
            after += 1
        }
        while before >= 0, day - entries[before].day == gap {
            near.append(entries[before].known)
            before -= 1
        }
        return near.sorted { $0.event.text > $1.event.text }
    }

    /// The place of the first event that is not before a day, by halving.
    private func firstPlace(from day: Int) -> Int {
        var (low, high) = (0, entries.count)
        while low < high {
            let middle = (low + high) / 2
            if entries[middle].day < day { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
