/// Cards by urgency, the most urgent first; a heap, since few of many are asked on a day.
struct UrgencyQueue {
    private var heap: [Entry] = []

    struct Entry {
        var urgency: Double
        var number: Int

        /// Of equal urgency the first card comes first.
        func isBefore(_ other: Entry) -> Bool {
            urgency > other.urgency || (urgency == other.urgency && number < other.number)
        }
    }

    /// O(n).
    init(_ entries: [Entry]) {
        heap = entries
        for place in (0..<heap.count / 2).reversed() { sink(place) }
    }

    /// O(log n).
    mutating func pop() -> Entry? {
        guard let first = heap.first, let last = heap.popLast() else { return nil }
        if !heap.isEmpty {
            heap[0] = last
            sink(0)
        }
        return first
    }

    /// O(log n).
    mutating func push(_ entry: Entry) {
        heap.append(entry)
        var place = heap.count - 1
        while place > 0, heap[place].isBefore(heap[(place - 1) / 2]) {
            heap.swapAt(place, (place - 1) / 2)
            place = (place - 1) / 2
        }
    }

    private mutating func sink(_ start: Int) {
        var place = start
        while 2 * place + 1 < heap.count {
            var child = 2 * place + 1
            if child + 1 < heap.count, heap[child + 1].isBefore(heap[child]) { child += 1 }
            guard heap[child].isBefore(heap[place]) else { return }
            heap.swapAt(place, child)
            place = child
        }
    }
}
