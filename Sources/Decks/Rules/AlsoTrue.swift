import Words

extension DeckRule {
    /// "More than ___" with a smaller number among the wrong options, which is as true.
    static let alsoTrue = DeckRule(
        "also-true",
        .warning,
        "after “more than” or “at most”, a wrong option is true as well",
        remedy: "ask for the exact figure, or give options on the other side",
        eachFact: { fact in
            fact.bounds.flatMap { bound in
                let isTrue = { (text: String) in
                    text.firstNumber.map { bound.isFloor ? $0 < bound.number : $0 > bound.number } ?? false
                }
                let written = bound.wrong.enumerated().filter { isTrue($0.element) }.map { index, wrong in
                    Finding(
                        fact: fact.id,
                        path: bound.path + [bound.isList ? .item(index) : .answer(wrong)],
                        problem: "`\(wrong)` is true as well: the question says “\(bound.words)”",
                        remedy: bound.remedy
                    )
                }
                guard written.isEmpty, bound.isBlank, bound.wrong.count < 3 else { return written }
                return [
                    Finding(
                        fact: fact.id,
                        path: [.key("say")],
                        problem:
                            "after “\(bound.words)” every \(bound.isFloor ? "smaller" : "larger") number "
                            + "that the deck lends as an option is true as well",
                        remedy: bound.remedy
                    )
                ]
            }
        }
    )
}

/// A number that is asked as a floor or a ceiling, and what stands beside it.
private struct Bound {
    let number: Double
    /// Whether what is larger is no longer true; else what is smaller.
    let isFloor: Bool
    /// The words that make it one.
    let words: String
    let path: [Finding.Step]
    /// What the author calls wrong.
    let wrong: [String]
    /// Whether ``wrong`` is a list by position.
    var isList = false
    /// Whether the number is a blank, for which the deck lends options.
    var isBlank = false

    var remedy: String {
        "ask for the exact figure, or give three options that are \(isFloor ? "larger" : "smaller")"
    }

    private static let floors = [
        "more than", "at least", "over", "above", "no fewer than", "no less than", "not less than",
        "exceeding",
        "upwards of", "a minimum of",
    ]
    private static let ceilings = [
        "fewer than", "less than", "at most", "under", "below", "no more than", "not more than", "up to",
        "a maximum of",
    ]

    /// The bound that a text ends in, or begins with; "no more than" is not "more than".
    static func read(_ text: String, atEnd: Bool) -> (isFloor: Bool, words: String)? {
        let words = FoldedText(text).words
        let known = (floors.map { (true, $0) } + ceilings.map { (false, $0) }).filter { _, phrase in
            let parts = phrase.split(separator: " ").map(String.init)
            return atEnd ? words.suffix(parts.count) == parts[...] : words.prefix(parts.count) == parts[...]
        }
        return known.max { $0.1.utf8.count < $1.1.utf8.count }.map { (isFloor: $0.0, words: $0.1) }
    }
}

extension Fact {
    /// The numbers of the fact that are asked as floors or ceilings.
    fileprivate var bounds: [Bound] {
        switch content {
        case .answer(let answer):
            guard let number = answer.answer.firstNumber, let found = Bound.read(answer.answer, atEnd: false)
            else { return [] }
            return [
                Bound(
                    number: number,
                    isFloor: found.isFloor,
                    words: found.words,
                    path: [.key("options")],
                    wrong: answer.options,
                    isList: true
                )
            ]
        case .cloze(let cloze):
            return cloze.blanks.compactMap { blank in
                let aspect = Aspect.blank(blank.name)
                let sentence = cloze.sentence(hiding: blank.name, gap: FoldedText.gap)
                guard aspects.contains(aspect), let number = blank.answers.first?.firstNumber,
                    let gap = sentence.firstRange(of: FoldedText.gap),
                    let found = Bound.read(String(sentence[..<gap.lowerBound]), atEnd: true)
                else { return nil }
                let isOnly = cloze.blanks.count == 1
                return Bound(
                    number: number,
                    isFloor: found.isFloor,
                    words: found.words,
                    path: [.key("siblings")] + (isOnly ? [] : [.key(aspect.description)]),
                    wrong: variants(for: aspect).siblings.map(\.answer),
                    isBlank: true
                )
            }
        case .event, .actor, .term, .list, .pairs, .focus: return []
        }
    }
}
