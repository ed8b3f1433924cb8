// Choices: the right option among wrong ones that are alike in kind, length and shape, and never also right.
import Decks

extension Topic {
    /// How many wrong options a choice has at best.
    private static let mostWrongOptions = 3

    /// The right option among wrong ones; nil when the deck has too few that are clearly wrong.
    ///
    /// One wrong option is enough where it is the author's: "north or south?" is a question.
    func choice(
        of fact: Fact,
        aspect: Aspect,
        strength: Strength,
        using generator: inout some RandomNumberGenerator
    ) -> Form? {
        guard let context = ChoiceContext(fact: fact, aspect: aspect) else { return nil }
        let chosen = wrongOptions(for: context, strength: strength, using: &generator)
        guard chosen.count >= 2 || chosen.contains(where: \.isWritten) else { return nil }
        let shown = chosen.shuffled(using: &generator)
        let place = Int.random(in: 0...shown.count, using: &generator)
        var texts = shown.map(\.text)
        var owners = shown.map(\.belongsTo)
        texts.insert(context.right.text, at: place)
        owners.insert(nil, at: place)
        let options = zip(evenedOut(texts), owners).map { ChoiceForm.Option($0, belongsTo: $1) }
        return .choice(ChoiceForm(options: options, right: place))
    }

    /// What is clearly wrong and fits beside the right option, at most ``mostWrongOptions``.
    func wrongOptions(
        for context: ChoiceContext,
        strength: Strength,
        using generator: inout some RandomNumberGenerator
    ) -> [Distractor] {
        let most = context.isEitherOr ? 1 : Self.mostWrongOptions
        let below = Int.random(in: 0...most, using: &generator)
        var known = candidates(for: context, strength: strength, using: &generator)
        var chosen = Self.selection(from: known, most: most, below: below, in: context)
        if chosen.count < most {
            known += cousins(for: context, using: &generator)
            chosen = Self.selection(from: known, most: most, below: below, in: context)
        }
        if chosen.count < most {
            known += strangers(for: context, limit: 8)
            chosen = Self.selection(from: known, most: most, below: below, in: context)
        }
        return chosen
    }

    /// The first options that go together, `below` of them shorter, smaller or earlier than the right one.
    ///
    /// The right option's rank is drawn, because one that is never the longest gives itself away as well as one that
    /// always is. Where the deck has too few options of a side, the other side fills up.
    private static func selection(
        from candidates: [Distractor],
        most: Int,
        below: Int,
        in context: ChoiceContext
    ) -> [Distractor] {
        let size = context.measure(of: context.right)
        var rooms = (below: below, above: most - below)
        var chosen: [Distractor] = []
        let canJoin = { (candidate: Distractor, chosen: [Distractor]) in
            chosen.allSatisfy { candidate.canStandBeside($0, asDates: context.rivals == .dates) }
                && context.isWrong(candidate)
        }
        let leading = leading(candidates, in: context)
        // The author's own options are all taken before any other is.
        for candidates in [leading.filter(\.isWritten), leading.filter { !$0.isWritten }] {
            var passed: [Distractor] = []
            for candidate in candidates where chosen.count < most {
                let measure = context.measure(of: candidate)
                let isBelow = rooms.below > 0 && measure <= size
                guard isBelow || (rooms.above > 0 && measure >= size) else {
                    passed.append(candidate)
                    continue
                }
                guard canJoin(candidate, chosen) else { continue }
                if isBelow { rooms.below -= 1 } else { rooms.above -= 1 }
                chosen.append(candidate)
            }
            for candidate in passed where chosen.count < most && canJoin(candidate, chosen) {
                chosen.append(candidate)
            }
        }
        return chosen
    }

    /// The candidates, one in front that repeats a word of the question if the right option does so, too.
    private static func leading(_ candidates: [Distractor], in context: ChoiceContext) -> [Distractor] {
        guard context.echoesPrompt(context.right),
            let echo = candidates.firstIndex(where: context.echoesPrompt)
        else { return candidates }
        var candidates = candidates
        candidates.insert(candidates.remove(at: echo), at: 0)
        return candidates
    }
}
