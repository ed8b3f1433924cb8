// An answer cannot be right and wrong.

import Words

extension Fact {
    /// The answers that the author lists as right and, elsewhere, as close or wrong.
    func contradictions() -> [Finding] {
        var findings: [Finding] = []
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
