// Choices: the right option among wrong ones that are alike in kind, length and shape, and never also right.
import Decks

extension Topic {
    /// How many wrong options a choice has at best, and at least.
    private static let wrongOptions = (best: 3, least: 2)

    /// The right option among wrong ones; nil when the deck has too few that are clearly wrong.
    func choice(
        of fact: Fact,
        aspect: Aspect,
        strength: Strength,
        using generator: inout some RandomNumberGenerator
    ) -> Form? {
        guard let right = fact.option(for: aspect) else { return nil }
        var ranked = distractors(for: fact, aspect: aspect, right: right)
        guard ranked.count >= Self.wrongOptions.least else { return nil }
        // A new card is met among any of the better half; later ones among the closest.
        ranked.sort { $0.affinity > $1.affinity }
        let pool =
            strength == .new ? ranked.prefix(max(6, ranked.count / 4)).shuffled(using: &generator) : ranked
        var chosen: [Distractor] = []
        for candidate in pool where chosen.count < Self.wrongOptions.best {
            if chosen.allSatisfy({ candidate.canStandBeside($0) }) { chosen.append(candidate) }
        }
        guard chosen.count >= Self.wrongOptions.least else { return nil }
        var options = chosen.map { ChoiceForm.Option($0.text, belongsTo: $0.belongsTo) }
        let place = Int.random(in: 0...options.count, using: &generator)
        options.shuffle(using: &generator)
        options.insert(ChoiceForm.Option(right), at: place)
        return .choice(ChoiceForm(options: options, right: place))
    }

    private func distractors(for fact: Fact, aspect: Aspect, right: String) -> [Distractor] {
        let context = DistractorContext(fact: fact, aspect: aspect, right: right)
        var found = fact.ownDistractors(for: aspect).filter(context.isClearlyWrong).map(context.shown)
        for index in found.indices { found[index].affinity += 4 }
        for other in deck.facts where other.id != fact.id {
            for candidate in other.lentDistractors(for: aspect) where context.isClearlyWrong(candidate) {
                var ranked = context.shown(candidate)
                ranked.affinity = context.affinity(of: candidate, from: other)
                found.append(ranked)
            }
        }
        return found
    }
}

extension Fact {
    /// The right answer as an option, at the precision that is asked.
    func option(for aspect: Aspect) -> String? {
        switch content {
        case .event(let event):
            aspect == .date ? event.date.coarsened(to: event.askedPrecision).description : event.text
        case .list, .pairs, .focus: nil
        case .actor, .term, .cloze, .answer:
            aspect == .role || aspect == .meaning ? solution(for: aspect) : textAnswers(for: aspect)?.first
        }
    }

    /// Wrong options that the author wrote for this very fact.
    fileprivate func ownDistractors(for aspect: Aspect) -> [Distractor] {
        var own = variants(for: aspect).siblings.map { Distractor(text: $0.answer, belongsTo: $0.reason) }
        if case .answer(let answer) = content { own += answer.options.map { Distractor(text: $0) } }
        if aspect == .date { own = own.compactMap(\.asDate) }
        return own
    }

    /// What this fact lends as a wrong option when the same is asked of another.
    fileprivate func lentDistractors(for aspect: Aspect) -> [Distractor] {
        switch (content, aspect) {
        case (.event(let event), .date):
            [Distractor(text: event.date.description, belongsTo: event.text, date: event.date)]
        case (.event(let event), .event):
            [Distractor(text: event.text, belongsTo: event.date.description, date: event.date)]
        case (.actor, .expansion), (.actor, .acronym), (.actor, .name), (.actor, .role):
            aspects.contains(aspect) ? lent(aspect, from: [aspect]) : []
        case (.term, .term), (.term, .meaning):
            lent(aspect, from: [aspect])
        case (.cloze(let cloze), .blank), (.cloze(let cloze), .answer):
            cloze.blanks.compactMap { blank in
                blank.answers.first.map { Distractor(text: $0, belongsTo: cloze.sentence()) }
            }
        case (.answer(let answer), .blank), (.answer(let answer), .answer):
            [Distractor(text: answer.answer, belongsTo: answer.question)]
        case (.actor(let actor), .blank), (.actor(let actor), .answer):
            [Distractor(text: actor.name, belongsTo: actor.role)]
                + (actor.acronym.map { [Distractor(text: $0, belongsTo: actor.name)] } ?? [])
        default: []
        }
    }

    private func lent(_ aspect: Aspect, from aspects: [Aspect]) -> [Distractor] {
        option(for: aspect).map { text in
            let other: String? =
                switch aspect {
                case .expansion, .term, .name: nil
                case .acronym, .role, .meaning: title
                default: nil
                }
            return [Distractor(text: text, belongsTo: other)]
        } ?? []
    }
}
