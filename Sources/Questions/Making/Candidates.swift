// Where wrong options come from, the best ones first: the author, the group, and only then the rest of the deck.
import Decks

extension Topic {
    /// The wrong options that a choice may take, best first.
    ///
    /// What the author calls wrong comes first. Then a new card is met among any of the closer members of its group, later
    /// among what it is most easily confused with.
    func candidates(
        for context: ChoiceContext,
        strength: Strength,
        using generator: inout some RandomNumberGenerator
    ) -> [Distractor] {
        switch context.rivals {
        case .none: []
        case .dates: dates(for: context, strength: strength, using: &generator)
        case .events: events(for: context, strength: strength, using: &generator)
        case .expansions, .acronyms, .described, .answers:
            words(for: context, strength: strength, using: &generator)
        }
    }

    /// What the others of the group are confused with, which may be confused with this one as well.
    func cousins(
        for context: ChoiceContext,
        using generator: inout some RandomNumberGenerator
    ) -> [Distractor] {
        guard context.rivals.areNames else { return [] }
        return groupmates(of: context.fact).flatMap {
            $0.siblingOptions(for: context.aspect, areWritten: false)
        }
        .filter(context.canOffer)
        .shuffled(using: &generator)
    }

    /// How many options are weighed against each other where nothing nearer than the deck lends any.
    ///
    /// More than any deck of people's making has of one kind and look; of a larger deck those count that were written near
    /// by, so that a question takes as long as in a small one.
    private static let mostWeighed = 256

    /// Others of the same kind and sort from anywhere in the deck, the most alike first: for a choice that lacks options.
    ///
    /// Answers to questions and blanks can be anything at all, so that only numbers of the same look are taken.
    func strangers(for context: ChoiceContext, limit: Int) -> [Distractor] {
        guard context.rivals.areNames else { return [] }
        let isAnything = [.words, .acronym, .symbol].contains(context.right.shape)
        if context.rivals == .answers, isAnything { return [] }
        let ranked = peers(of: context.fact).lazy
            .flatMap { index in lent.options(of: deck.facts[index], to: context.pool).map { (index, $0) } }
            .filter { $0.1.isAlike(context.right) }
            .prefix(Self.mostWeighed)
            .map { (affinity: context.affinity(of: $0.1), index: $0.0, option: $0.1) }
            .sorted { ($1.affinity, $0.option.text, $0.index) < ($0.affinity, $1.option.text, $1.index) }
        return Array(ranked.lazy.map(\.option).filter(context.canOffer).prefix(limit))
    }

    private func words(
        for context: ChoiceContext,
        strength: Strength,
        using generator: inout some RandomNumberGenerator
    ) -> [Distractor] {
        let (fact, aspect) = (context.fact, context.aspect)
        let written = fact.siblingOptions(for: aspect, areWritten: true).filter(context.canOffer)
            .shuffled(using: &generator)
        let group = groupmates(of: fact).flatMap { lent.options(of: $0, to: context.pool) }
            .filter(context.canOffer)
        return written + ranked(group, for: context, strength: strength, using: &generator)
    }

    /// The closest first; for a new card any of the closer ones, those that begin alike in front.
    private func ranked(
        _ options: [Distractor],
        for context: ChoiceContext,
        strength: Strength,
        using generator: inout some RandomNumberGenerator
    ) -> [Distractor] {
        let sorted = options.shuffled(using: &generator)
            .map { (affinity: context.affinity(of: $0), option: $0) }
            .sorted { $0.affinity > $1.affinity }
            .map(\.option)
        guard strength == .new, context.rivals == .described else { return sorted }
        let closer = sorted.prefix(6).shuffled(using: &generator)
        return closer.filter(context.hasSameOpening) + closer.filter { !context.hasSameOpening($0) }
            + sorted.dropFirst(6)
    }

    private func dates(
        for context: ChoiceContext,
        strength: Strength,
        using generator: inout some RandomNumberGenerator
    ) -> [Distractor] {
        guard let date = context.date else { return [] }
        let siblings = context.fact.siblingDates.compactMap { $0.shown(like: date) }
            .filter { $0.date.map(context.canOfferDate) ?? false }
            .shuffled(using: &generator)
        let lent = chronicle.nearest(to: date.days.lowerBound).lazy.filter { $0.id != context.fact.id }
            .compactMap { Distractor("", belongsTo: $0.event.text, date: $0.event.date).shown(like: date) }
            .filter { $0.date.map(context.canOfferDate) ?? false }
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
        let day = date.days.lowerBound
        let others = { (pool: Chronicle) in
            pool.nearest(to: day).lazy
                .filter { $0.id != context.fact.id && !$0.event.date.cannotBeTold(from: date) }
        }
        let group = Chronicle(
            groupmates(of: context.fact).compactMap { mate in mate.anchor.map { (mate.id, $0) } }
        )
        let hasMates = others(group).prefix(3).count(where: { _ in true }) == 3
        let lent = others(hasMates ? group : chronicle)
            .map { Distractor($0.event.text, belongsTo: $0.event.date.description, date: $0.event.date) }
            .filter(context.canOffer)
            .prefix(strength == .new ? 12 : 6)
        return strength == .new ? lent.shuffled(using: &generator) : Array(lent)
    }
}

extension AspectKind.Rivals {
    /// Whether options are names or words, which other facts lend.
    fileprivate var areNames: Bool { self != .none && self != .dates && self != .events }
}

extension Distractor {
    /// The option shown as exactly as the right date is, so that both say the same kind of thing.
    fileprivate func shown(like right: HistoricalDate) -> Distractor? {
        guard let coarse = date?.coarsened(to: right.precision) else { return nil }
        return Distractor(coarse.description, belongsTo: belongsTo, date: coarse)
    }
}
