// What is missing or too much in a fact by itself.

import Words

extension Fact {
    /// What keeps the fact from being asked.
    func gaps() -> [Finding] {
        var findings: [Finding] = []
        if aspects.isEmpty { findings.append(asksNothing) }
        switch content {
        case .list(let list): findings += list.gaps(fact: id)
        case .pairs(let pairs): findings += pairs.gaps(fact: id)
        case .focus(let focus): findings += focus.gaps(fact: id)
        case .answer(let answer): findings += answer.gaps(fact: id, accepted: variants(for: .answer).accepted)
        case .event, .actor, .term, .cloze: break
        }
        return findings
    }

    private var asksNothing: Finding {
        let isUnasked = content.aspects.isEmpty
        return Finding(
            fact: id,
            path: isUnasked ? [] : [.key("aspects")],
            problem: "nothing is asked of this fact",
            remedy: isUnasked ? "add `acronym` or `role`" : "name an aspect, or delete `aspects` to ask all"
        )
    }
}

extension ItemList {
    fileprivate func gaps(fact: String) -> [Finding] {
        let list: [Finding.Step] = [.key("list")]
        guard items.count > 1 else {
            return [
                Finding(
                    fact: fact,
                    path: list,
                    problem: "a list needs two items or more",
                    remedy: "add one, or write `answer: …`"
                )
            ]
        }
        var findings: [Finding] = []
        var seen: [FoldedText: Int] = [:]
        for (index, wordings) in items.enumerated() {
            for wording in wordings.map(FoldedText.init) where !wording.isEmpty {
                guard let earlier = seen.updateValue(index, forKey: wording), earlier != index else {
                    continue
                }
                findings.append(
                    Finding(
                        fact: fact,
                        path: list + [.item(index)],
                        problem: "items \(earlier + 1) and \(index + 1) are the same",
                        remedy: "keep one of them, or say what sets them apart"
                    )
                )
            }
        }
        return findings + need(needed, of: items.count, "items", fact: fact)
    }
}

extension Pairs {
    fileprivate func gaps(fact: String) -> [Finding] {
        let key = Finding.Step.key("pairs")
        if pairs.count < 2 {
            let problem = "matching needs two pairs or more"
            return [
                Finding(fact: fact, path: [key], problem: problem, remedy: "add one, or write `answer: …`")
            ]
        }
        var rights: Set<FoldedText> = []
        return pairs.filter { !rights.insert(FoldedText($0.right)).inserted }.map { pair in
            Finding(
                fact: fact,
                path: [key, .answer(pair.left)],
                severity: .warning,
                problem: "`\(pair.right)` belongs to two left sides",
                remedy: "make the right sides differ, or expect them to be swapped"
            )
        }
    }
}

extension Focus {
    fileprivate func gaps(fact: String) -> [Finding] {
        guard points.isEmpty else { return need(needed, of: points.count, "points", fact: fact) }
        let problem = "a focus question needs points to compare an answer with"
        return [
            Finding(
                fact: fact,
                path: [.key("points")],
                problem: problem,
                remedy: "add what a good answer touches"
            )
        ]
    }
}

extension ShortAnswer {
    fileprivate func gaps(fact: String, accepted: [String]) -> [Finding] {
        let right = Set((accepted + [answer]).map(FoldedText.init))
        return options.enumerated().filter { right.contains(FoldedText($0.element)) }.map { index, option in
            Finding(
                fact: fact,
                path: [.key("options"), .item(index)],
                problem: "the wrong option `\(option)` is right",
                remedy: "delete it: the right answer is added by itself"
            )
        }
    }
}

private func need(_ needed: Int, of count: Int, _ things: String, fact: String) -> [Finding] {
    guard !(1...count).contains(needed) else { return [] }
    return [
        Finding(
            fact: fact,
            path: [.key("need")],
            problem: "\(needed) \(things) are needed, and there are \(count)",
            remedy: "write `need: \(count)`, or add \(things)"
        )
    ]
}
