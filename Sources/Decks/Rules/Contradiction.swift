import Words

extension DeckRule {
    /// An answer that is listed as right and, elsewhere, as close or wrong: nobody could grade it.
    static let contradiction = DeckRule(
        "contradiction",
        .error,
        "an answer is listed as right and as close or wrong",
        remedy: "keep it in one place",
        eachFact: { $0.contradictions() }
    )
}

extension Fact {
    /// The answers that the author lists as right and, elsewhere, as close or wrong.
    fileprivate func contradictions() -> [Finding] {
        var findings = rightOptions
        for aspect in content.aspects {
            let variants = writtenVariants(for: aspect)
            guard !variants.near.isEmpty || !variants.siblings.isEmpty else { continue }
            let right = Set(rightAnswers(for: aspect) + variants.accepted.map(key))
            let close = Set(variants.near.map { key($0.answer) })
            for aside in variants.near where right.contains(key(aside.answer)) {
                findings.append(finding(aside, "near", aspect, "right as well as only close"))
            }
            for aside in variants.siblings where right.contains(key(aside.answer)) {
                findings.append(
                    finding(aside, "siblings", aspect, "right as well as a sibling, which is never right")
                )
            }
            for aside in variants.siblings where close.contains(key(aside.answer)) {
                findings.append(
                    finding(aside, "siblings", aspect, "close as well as a sibling, which is never right")
                )
            }
        }
        guard findings.count > 1 else { return findings }
        var seen: Set<Finding> = []
        return findings.filter { seen.insert($0).inserted }
    }

    /// The wrong options of a question that are listed as right.
    private var rightOptions: [Finding] {
        guard case .answer(let answer) = content else { return [] }
        let right = Set(([answer.answer] + writtenVariants(for: .answer).accepted).map(key))
        return answer.options.enumerated().filter { right.contains(key($0.element)) }.map { index, option in
            Finding(
                fact: id,
                path: [.key("options"), .item(index)],
                problem: "the wrong option `\(option)` is right",
                remedy: "delete it: the right answer is added by itself"
            )
        }
    }

    /// The canonical answers of an aspect.
    private func rightAnswers(for aspect: Aspect) -> [AnswerKey] {
        if case .event(let event) = content {
            return [.date(event.date), .date(event.date.coarsened(to: event.askedPrecision))]
        }
        return cardText(for: aspect)?.right.map(key) ?? []
    }

    /// What makes two answers the same: a date's value, else the folded text.
    private func key(_ answer: String) -> AnswerKey {
        if kind == .events, let date = try? HistoricalDate(notation: answer) { return .date(date) }
        return .text(FoldedText(answer))
    }

    private func finding(_ aside: Aside, _ list: String, _ aspect: Aspect, _ claim: String) -> Finding {
        var path: [Finding.Step] = [.key(list)]
        if case .cloze(let cloze) = content, cloze.blanks.count > 1 { path.append(.key(aspect.description)) }
        return Finding(
            fact: id,
            path: path + [.answer(aside.answer)],
            problem: "`\(aside.answer)` is listed as \(claim)",
            remedy: "keep it in one place"
        )
    }
}

/// What makes two answers the same.
private enum AnswerKey: Hashable {
    case date(HistoricalDate)
    case text(FoldedText)
}
