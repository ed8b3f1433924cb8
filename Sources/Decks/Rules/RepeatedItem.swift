import Words

extension DeckRule {
    /// A list that names the same thing twice, so that no complete answer can be given.
    static let repeatedItem = DeckRule(
        "repeated-item",
        .error,
        "two items of a list are the same",
        remedy: "keep one of them, or say what sets them apart",
        eachFact: { fact in
            guard case .list(let list) = fact.content else { return [] }
            var findings: [Finding] = []
            var seen: [FoldedText: Int] = [:]
            for (index, wordings) in list.items.enumerated() {
                for wording in wordings.map(FoldedText.init) where !wording.isEmpty {
                    guard let earlier = seen.updateValue(index, forKey: wording), earlier != index else {
                        continue
                    }
                    findings.append(
                        Finding(
                            fact: fact.id,
                            path: [.key("list"), .item(index)],
                            problem: "items \(earlier + 1) and \(index + 1) are the same",
                            remedy: "keep one of them, or say what sets them apart"
                        )
                    )
                }
            }
            return findings
        }
    )
}
