import Decks
import Yams

/// Keys that stand twice in one group.
///
/// Yams stops at the first of them. So each is noted, renamed in the text to a character of the private use area
/// without moving anything, and the text is read again: what else is wrong comes to light as well.
struct DuplicateKeys {
    /// Each repair costs one more reading; a file with more of them is shown these first.
    private static let limit = 24
    /// What all readings together may take, in bytes; more than 10,000 facts twice.
    private static let budget = 6_000_000

    private var count = 0

    /// Whether a key was renamed here and so must not be read.
    static func isRepaired(_ key: String) -> Bool {
        key.unicodeScalars.first.map { (0xE000...0xE0FF).contains($0.value) } ?? false
    }

    /// Notes the key and renames it; false when it cannot be renamed.
    mutating func repair(
        _ key: String,
        at mark: Mark,
        in text: inout String,
        _ mistakes: inout Mistakes
    ) -> Bool {
        let place = Place(line: mark.line, column: mark.column)
        let problem = "the key \(quoted(key)) stands here more than once"
        mistakes.add(place, problem, "keep one of them")
        guard count < min(DuplicateKeys.limit, DuplicateKeys.budget / (text.utf8.count + 1)),
            let index = text.scalarIndex(of: place)
        else { return false }
        let isQuoted = text.unicodeScalars[index] == "\"" || text.unicodeScalars[index] == "'"
        let target = isQuoted ? text.unicodeScalars.index(after: index) : index
        guard target < text.endIndex, let first = key.unicodeScalars.first,
            text.unicodeScalars[target] == first, let name = Unicode.Scalar(0xE000 + UInt32(count))
        else { return false }
        text.unicodeScalars.replaceSubrange(target...target, with: [name])
        count += 1
        return true
    }
}

extension String {
    /// The index of a place; nil beyond the end.
    fileprivate func scalarIndex(of place: Place) -> String.Index? {
        var line = 1
        var index = startIndex
        let scalars = unicodeScalars
        while line < place.line, index < endIndex {
            let scalar = scalars[index]
            index = scalars.index(after: index)
            if scalar == "\r", index < endIndex, scalars[index] == "\n" {
                index = scalars.index(after: index)
            }
            if scalar == "\n" || scalar == "\r" { line += 1 }
        }
        let target = scalars.index(index, offsetBy: place.column - 1, limitedBy: endIndex)
        return target == endIndex ? nil : target
    }
}
