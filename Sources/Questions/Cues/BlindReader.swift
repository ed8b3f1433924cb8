import Decks
import Judging
import Words

/// Reads the questions of a deck as somebody does who knows nothing of it.
struct BlindReader {
    private let groups: [String: String]
    private let facts: [String: Set<String>]

    init(_ topic: Topic) {
        var groups: [String: String] = [:]
        var facts: [String: Set<String>] = [:]
        for fact in topic.deck.facts {
            for aspect in fact.content.aspects {
                guard let text = fact.cardText(for: aspect) else { continue }
                for name in [text.option].compactMap(\.self) + text.right {
                    if let group = fact.group, aspect.kind.rivals != .answers { groups[fold(name)] = group }
                    for word in SeenQuestion.tellingWords(of: name + " " + text.shown) {
                        facts[String(word), default: []].insert(fact.id)
                    }
                }
            }
        }
        self.groups = groups
        self.facts = facts
    }

    /// What every rule makes of a question; nil for one that cannot be guessed.
    func sample(_ question: Question) -> CueMeasurement.Sample? {
        let chance = question.form.chance()
        guard chance > 0 else { return nil }
        let seen = seen(question)
        let hits: [Bool?] = BlindRule.all.map { rule in
            guard let reply = rule.reply(seen), let grade = try? question.form.grade(reply, in: .empty) else {
                return nil
            }
            return grade.verdict == .correct
        }
        let aspect =
            if case .blank = question.card.aspect { "blank" } else { question.card.aspect.description }
        return CueMeasurement.Sample(
            card: question.card,
            question: question,
            kind: "\(aspect), \(question.form.kind.rawValue)",
            chance: chance,
            hits: hits
        )
    }

    private func seen(_ question: Question) -> SeenQuestion {
        let options =
            if case .choice(let form) = question.form { form.options.map(\.text) } else { [String]() }
        let (facts, asked) = (facts, question.card.fact)
        return SeenQuestion(
            prompt: question.prompt,
            form: question.form,
            options: options,
            sorts: options.map { groups[fold($0)] }
        ) { word in
            guard let users = facts[String(word)] else { return 0 }
            return users.count - (users.contains(asked) ? 1 : 0)
        }
    }
}
