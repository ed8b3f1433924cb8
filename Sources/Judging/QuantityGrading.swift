import Words

extension TextJudge {
    /// What the quantity of some words is beside the right ones.
    func quantity(_ words: [Word]) -> QuantityAnswer.Finding? {
        guard let quantities = answer.quantities, !words.isEmpty else { return nil }
        return quantities.finding(in: reply.stretch(words), lexicon.transforms)
    }

    /// The grade of a reply by its quantity alone; nil when other words decide.
    func grade(_ finding: QuantityAnswer.Finding?) -> Grade? {
        switch finding {
        case .right(let isBare):
            return Grade(
                .correct,
                reason: isBare ? .accepted(answer.canonical) : .extraWords(answer.canonical)
            )
        case .incomplete(.unit): return Grade(.close, score: 0.7, reason: .unitMissing(answer.canonical))
        case .incomplete(.figures):
            return Grade(.close, score: 0.8, reason: .doubtfulTypo(of: answer.canonical))
        case .incomplete: return Grade(.close, score: 0.6, reason: .alteredName(of: answer.canonical))
        case .other(.otherUnit): return Grade(.wrong, reason: .otherUnit(answer.canonical))
        case .other: return Grade(.wrong, reason: .otherNumber(answer.canonical))
        case nil: return nil
        }
    }
}

extension Phrase {
    /// The text of some words with the signs that stand before and behind: "−3", "5 %".
    func stretch(_ words: [Word]) -> String {
        guard let first = words.map(\.start).min(), let last = words.map(\.end).max() else { return "" }
        let utf8 = Array(source.utf8)
        var (start, end) = (min(first, utf8.count), min(last, utf8.count))
        while start > 0, Phrase.isSign(utf8[start - 1]) { start -= 1 }
        while end < utf8.count, Phrase.isSign(utf8[end]) { end += 1 }
        return String(decoding: utf8[start..<max(start, end)], as: UTF8.self)
    }

    /// Whether a byte is part of neither a letter nor a figure nor a separator of clauses.
    private static func isSign(_ byte: UInt8) -> Bool {
        byte >= 0x80 || " +-<>=~%$#*.".utf8.contains(byte)
    }
}
