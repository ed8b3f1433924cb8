import Words

/// A learner's answer laid against the right one, so that a screen can mark what differs without colour.
public struct Difference: Sendable, Hashable {
    /// A stretch of the two answers.
    public enum Segment: Sendable, Hashable {
        /// In both, as the right answer writes it.
        case same(String)
        /// Only in the right answer.
        case missing(String)
        /// Only in the learner's.
        case extra(String)
    }

    /// The stretches in order, spaces included: run together, they hold both texts.
    public let segments: [Segment]

    /// Whether the texts have most of the answer's characters in common, so that what differs is worth marking.
    public var isSmall: Bool {
        var (same, missing) = (0, 0)
        for segment in segments {
            switch segment {
            case .same(let text): same += text.count
            case .missing(let text): missing += text.count
            case .extra: break
            }
        }
        return same > missing
    }

    /// Lays `reply` against `answer`, letter by letter; case and accents do not count as differences.
    ///
    /// The longest common subsequence (R. Wagner and M. Fischer, Journal of the ACM 21, 1974); texts of more than 300
    /// characters are not compared but set side by side.
    /// - Complexity: O(length of `reply` · length of `answer`).
    public init(of reply: String, from answer: String) {
        let limit = 300
        let isShort = reply.utf8.count <= limit * 8 && reply.unicodeScalars.count <= limit * 2
        let typed = isShort ? Array(reply) : []
        let right = Array(answer)
        guard isShort, typed.count <= limit, right.count <= limit else {
            segments = [.extra(String(reply.unicodeScalars.prefix(limit))), .missing(answer)]
            return
        }
        segments = Difference.segments(
            typed,
            typed.map { fold(String($0)) },
            right,
            right.map { fold(String($0)) }
        )
    }

    private static func segments(
        _ typed: [Character],
        _ typedFolded: [String],
        _ right: [Character],
        _ rightFolded: [String]
    ) -> [Segment] {
        let lengths = commonLengths(typedFolded, rightFolded)
        var segments: [Segment] = []
        var row = 0
        var column = 0
        while row < typed.count || column < right.count {
            if row < typed.count, column < right.count, typedFolded[row] == rightFolded[column] {
                append(.same(String(right[column])), to: &segments)
                row += 1
                column += 1
            } else if column == right.count
                || row < typed.count && lengths[row + 1][column] >= lengths[row][column + 1]
            {
                append(.extra(String(typed[row])), to: &segments)
                row += 1
            } else {
                append(.missing(String(right[column])), to: &segments)
                column += 1
            }
        }
        return segments
    }

    /// The length of the longest common subsequence of every pair of tails.
    private static func commonLengths(_ left: [String], _ right: [String]) -> [[Int]] {
        var lengths = [[Int]](repeating: [Int](repeating: 0, count: right.count + 1), count: left.count + 1)
        for row in left.indices.reversed() {
            for column in right.indices.reversed() {
                lengths[row][column] =
                    left[row] == right[column]
                    ? lengths[row + 1][column + 1] + 1
                    : max(lengths[row + 1][column], lengths[row][column + 1])
            }
        }
        return lengths
    }

    /// Appends a stretch, as one with a stretch of the same kind before it.
    private static func append(_ segment: Segment, to segments: inout [Segment]) {
        switch (segments.last, segment) {
        case (.same(let before), .same(let text)): segments[segments.count - 1] = .same(before + text)
        case (.missing(let before), .missing(let text)):
            segments[segments.count - 1] = .missing(before + text)
        case (.extra(let before), .extra(let text)): segments[segments.count - 1] = .extra(before + text)
        case (_, .same), (_, .missing), (_, .extra): segments.append(segment)
        }
    }
}
