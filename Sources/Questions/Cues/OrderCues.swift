// What is solved by sorting what is on the screen.
import Decks
import Words

extension BlindRule {
    static let sorted = BlindRule(
        "sorted",
        "sorts by the numbers on the screen: items, or both sides of a matching"
    ) {
        seen in
        switch seen.form {
        case .order(let form): return indicesByNumber(form.shown).map(Arrangement.text)
        case .match(let form):
            guard let left = indicesByNumber(form.left), let right = indicesByNumber(form.right) else {
                return nil
            }
            return matching(left, right)
        case .choice, .truth, .place, .date, .text, .list, .recall: return nil
        }
    }

    static let alphabet = BlindRule("alphabet", "sorts by the alphabet: items, or both sides of a matching") {
        seen in
        switch seen.form {
        case .order(let form):
            return Arrangement.text(form.shown.indices.sorted { fold(form.shown[$0]) < fold(form.shown[$1]) })
        case .match(let form):
            let left = form.left.indices.sorted { fold(form.left[$0]) < fold(form.left[$1]) }
            let right = form.right.indices.sorted { fold(form.right[$0]) < fold(form.right[$1]) }
            return matching(left, right)
        case .choice, .truth, .place, .date, .text, .list, .recall: return nil
        }
    }

    static let sequence = BlindRule(
        "sequence",
        "places an event where its number keeps the numbers beside it rising"
    ) {
        seen in
        guard case .place(let form) = seen.form, let number = form.event.text.firstNumber else {
            return nil
        }
        let numbers = form.timeline.map(\.text.firstNumber)
        let gaps = (0..<form.gaps).filter { gap in
            numbers[..<gap].allSatisfy { $0.map { $0 < number } ?? true }
                && numbers[gap...].allSatisfy { $0.map { $0 > number } ?? true }
        }
        return gaps.count == 1 ? "\(gaps[0] + 1)" : nil
    }

    /// The reply that gives each left side the right one of its rank.
    private static func matching(_ left: [Int], _ right: [Int]) -> String {
        var matched = [Int](repeating: 0, count: left.count)
        for (rank, side) in left.enumerated() { matched[side] = right[rank] }
        return Arrangement.text(matched)
    }
}
