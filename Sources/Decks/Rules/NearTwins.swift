import Words

extension DeckRule {
    /// Two questions that differ in one small word, as "at least" and "at most" do: they are told apart by reading
    /// closely, not by knowing.
    static let nearTwins = DeckRule(
        "near-twins",
        .warning,
        "two questions differ in one small word",
        remedy: "word one of them anew, so that nobody has to read twice"
    ) { deck in
        var stems = Stems()
        return deck.findings { stems.twins(of: $0) }
    }
}

/// The questions of a deck so far, each under its words but one.
private struct Stems {
    /// A question without one of its words.
    private struct Frame: Hashable {
        let words: [String]
        let gap: Int
    }

    /// In shorter questions one word is most of the question.
    private static let least = 6
    /// In longer ones nobody overlooks a word by reading on.
    private static let most = 40

    private var frames: [Frame: (fact: String, word: String)] = [:]

    mutating func twins(of fact: Fact) -> [Finding] {
        fact.askings.filter { ["question", "blank"].contains($0.kind) }.compactMap { asking in
            let written = asking.prompt.split(whereSeparator: \.isWhitespace).map(String.init)
            let words = written.map { FoldedText($0).words.joined(separator: " ") }
            guard (Self.least...Self.most).contains(words.count) else { return nil }
            var twin: (fact: String, word: String, other: String)?
            for gap in words.indices where Self.isSmall(written[gap]) {
                var rest = words
                rest[gap] = ""
                let frame = Frame(words: rest, gap: gap)
                if let other = frames[frame], other.fact != fact.id, other.word != words[gap] {
                    twin = (other.fact, words[gap], other.word)
                }
                frames[frame] = (fact.id, words[gap])
            }
            return twin.map { twin in
                Finding(
                    fact: fact.id,
                    path: [.key(asking.key)],
                    problem:
                        "only `\(twin.word)` for `\(twin.other)` sets this question apart from `\(twin.fact)`",
                    remedy: "word one of them anew, so that nobody has to read twice"
                )
            }
        }
    }

    /// Whether a word is neither a name nor a number, which make another question as they should.
    private static func isSmall(_ word: String) -> Bool {
        !word.isEmpty && word.allSatisfy { $0.isLowercase || $0.isPunctuation }
    }
}
