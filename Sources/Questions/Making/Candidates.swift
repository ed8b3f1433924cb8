// Where wrong options come from, the best ones first: the author, the group, and only then the rest of the deck.
import Decks

extension Topic {
    /// The wrong options that a choice may take, best first.
    ///
    /// A new card is met among clearly different members of its group, later among what it is most easily confused
    /// with: the siblings that the author names, then the closest of the group.
    func candidates(
        for context: ChoiceContext,
        strength: Strength,
        using generator: inout some RandomNumberGenerator
    ) -> [Distractor] {
        switch context.rivals {
        case .none: []
        case .dates: dates(for: context, strength: strength, using: &generator)
        case .events: events(for: context, strength: strength, using: &generator)
        case .spelled, .described, .answers: words(for: context, strength: strength, using: &generator)
        }
    }

    /// What the others of the group are confused with, which may be confused with this one as well.
    func cousins(
        for context: ChoiceContext,
        using generator: inout some RandomNumberGenerator
    ) -> [Distractor] {
        guard context.rivals.areNames else { return [] }
        return groupmates(of: context.fact).flatMap { $0.siblingOptions(for: context.aspect) }
            .filter { context.canOffer($0) }
            .shuffled(using: &generator)
    }

    /// Others of the same kind from anywhere in the deck, the most alike first: for a choice that lacks options.
    ///
    /// Answers to questions and blanks can be anything at all, so that only numbers of the same look are taken.
    func strangers(for context: ChoiceContext, limit: Int) -> [Distractor] {
        let right = context.right.text
        guard context.rivals.areNames else { return [] }
        let isAnything = [.words, .acronym, .symbol].contains(AnswerShape(right))
        if context.rivals == .answers, isAnything { return [] }
        let kind = context.fact.kind
        let ranked = deck.facts.lazy.filter { $0.kind == kind && $0.id != context.fact.id }
            .flatMap { $0.lent(to: context.pool) }
            .filter { AnswerShape.areAlike($0.text, right) }
            .map { (distance: distance(of: $0, in: context), option: $0) }
            .sorted { ($0.distance, $0.option.text) < ($1.distance, $1.option.text) }
        return Array(ranked.lazy.map(\.option).filter { context.canOffer($0) }.prefix(limit))
    }

    /// How unlike a stranger is: in its initials where they matter, else in its length.
    private func distance(of option: Distractor, in context: ChoiceContext) -> Double {
        context.rivals == .spelled
            ? -context.initialsFit(of: option)
            : Double(abs(option.text.utf8.count - context.right.text.utf8.count))
    }

    private func words(
        for context: ChoiceContext,
        strength: Strength,
        using generator: inout some RandomNumberGenerator
    ) -> [Distractor] {
        let (fact, aspect) = (context.fact, context.aspect)
        let written = context.card.options.map { Distractor($0, isWritten: true) }.filter {
            context.canOffer($0, isWritten: true)
        }
        .shuffled(using: &generator)
        let siblings = fact.siblingOptions(for: aspect).filter { context.canOffer($0) }
            .shuffled(using: &generator)
        var group = groupmates(of: fact).flatMap { $0.lent(to: context.pool) }.filter { context.canOffer($0) }
        group = ranked(group, for: context, strength: strength, using: &generator)
        return strength == .new ? written + group + siblings : siblings + written + group
    }

    /// The closest first; for a new card any of those that nothing but knowledge tells apart.
    private func ranked(
        _ options: [Distractor],
        for context: ChoiceContext,
        strength: Strength,
        using generator: inout some RandomNumberGenerator
    ) -> [Distractor] {
        let shuffled = options.shuffled(using: &generator)
        let sorted = shuffled.map { (affinity: context.affinity(of: $0), option: $0) }
            .sorted { $0.affinity > $1.affinity }
        guard strength == .new else { return sorted.map(\.option) }
        let alike =
            context.rivals == .spelled
            ? sorted.prefix(5).map(\.option).shuffled(using: &generator) : shuffled
        return alike.filter(context.hasSameOpening) + alike.filter { !context.hasSameOpening($0) }
    }

    private func dates(
        for context: ChoiceContext,
        strength: Strength,
        using generator: inout some RandomNumberGenerator
    ) -> [Distractor] {
        guard let date = context.date else { return [] }
        let siblings = context.fact.siblingDates.compactMap { $0.shown(like: date) }
            .filter { $0.date.map(context.canOffer) ?? false }
            .shuffled(using: &generator)
        let middle = date.days.lowerBound
        let nearest = events.filter { $0.id != context.fact.id }
            .map { (distance: abs($0.event.date.days.lowerBound - middle), event: $0.event) }
            .sorted { ($0.distance, $0.event.text) < ($1.distance, $1.event.text) }
        let lent = nearest.lazy
            .compactMap { Distractor("", belongsTo: $0.event.text, date: $0.event.date).shown(like: date) }
            .filter { $0.date.map(context.canOffer) ?? false }
            .prefix(24)
        guard strength == .new else { return siblings + Array(lent) }
        let shuffled = lent.shuffled(using: &generator)
        let isFar = { (option: Distractor) in option.date?.start.year != date.start.year }
        return shuffled.filter(isFar) + siblings + shuffled.filter { !isFar($0) }
    }

    private func events(
        for context: ChoiceContext,
        strength: Strength,
        using generator: inout some RandomNumberGenerator
    ) -> [Distractor] {
        guard let date = context.date else { return [] }
        let middle = date.days.lowerBound
        let others = events.filter { $0.id != context.fact.id && !$0.event.date.cannotBeTold(from: date) }
            .map { (distance: abs($0.event.date.days.lowerBound - middle), known: $0) }
            .sorted { ($0.distance, $0.known.event.text) < ($1.distance, $1.known.event.text) }
            .map(\.known)
        let group = context.fact.group
        let mates = group == nil ? [] : others.filter { fact($0.id)?.group == group }
        let pool = mates.count >= 3 ? mates : others
        let lent = pool.lazy
            .map { Distractor($0.event.text, belongsTo: $0.event.date.description, date: $0.event.date) }
            .filter { context.canOffer($0) }
            .prefix(strength == .new ? 12 : 6)
        return strength == .new ? lent.shuffled(using: &generator) : Array(lent)
    }
}

extension AspectKind.Rivals {
    /// Whether options are names or words, which other facts lend.
    fileprivate var areNames: Bool { self == .spelled || self == .described || self == .answers }
}

extension Distractor {
    /// The option shown as exactly as the right date is, so that both say the same kind of thing.
    fileprivate func shown(like right: HistoricalDate) -> Distractor? {
        guard let coarse = date?.coarsened(to: right.precision) else { return nil }
        return Distractor(coarse.description, belongsTo: belongsTo, date: coarse)
    }
}
