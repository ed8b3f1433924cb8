import Decks
import Judging
import Words

/// What wrong options are measured against: the right one, and everything else that would be accepted.
struct ChoiceContext {
    let fact: Fact
    let aspect: Aspect
    /// What is asked.
    let card: CardText
    /// Where wrong options come from.
    let rivals: AspectKind.Rivals
    /// The pool that other facts lend to.
    let pool: String
    /// The right option.
    let right: Distractor
    /// The date of the event that is asked for, as exactly as asked.
    let date: HistoricalDate?

    private let promptWords: [Substring]
    private let promptKey: String
    private let subjectKeys: [String]
    private let rightDates: [HistoricalDate]
    /// What is shown, as options are compared with it: longer words, opening, letters, initials.
    private let shownWords: [Substring]
    private let shownOpening: String
    private let shownLetters: [Character]
    private let shownInitials: [Character]
    /// How well the right option's initials fit, where that is what tells options apart.
    private var initialsFit: Double?
    private let judge: TextAnswer?
    /// Folded answers that the author accepts or calls nearly right.
    private let nearKeys: Set<String>

    /// Nil when nothing can be picked.
    init?(fact: Fact, aspect: Aspect) {
        guard let card = fact.cardText(for: aspect), let text = card.option else { return nil }
        self.fact = fact
        self.aspect = aspect
        self.card = card
        rivals = aspect.kind.rivals
        pool = aspect.kind.pool
        promptKey = fold(card.prompt(.choice))
        promptWords = promptKey.longerWords.filter { !Self.commonWords.contains(String($0)) }
        let variants = fact.variants(for: aspect)
        nearKeys = Set((variants.accepted + variants.near.map(\.answer)).map { fold($0) })
        let asked: HistoricalDate? =
            if case .event(let event) = fact.content { event.date.coarsened(to: event.askedPrecision) } else {
                nil
            }
        date = asked
        let typed = fact.textAnswers(for: aspect)
        right = Distractor(text, date: asked, aliases: typed ?? [])
        rightDates = rivals == .dates ? [asked].compactMap(\.self) + fact.otherRightDates : []
        judge = typed.map { TextAnswer(prompt: "", accepted: $0, variants: variants) }
        subjectKeys = card.subjects.map { fold($0) }
        shownWords = fold(card.shown).longerWords
        shownOpening = card.shown.opening
        shownLetters = Initials.letters(of: card.shown)
        shownInitials = Initials.of(card.shown)
        if rivals == .expansions || rivals == .acronyms { initialsFit = initialsFit(of: right) }
    }

    /// Whether the author wrote the one wrong option that is to stand beside the right one.
    var isEitherOr: Bool { card.options.count == 1 && fact.variants(for: aspect).siblings.count == 1 }

    /// Whether an option is another than the right one at first sight, and its look does not give it away.
    ///
    /// The author's options always count, unless they are right or nearly so; what is only never right must look like an option.
    func canOffer(_ candidate: Distractor) -> Bool {
        let key = candidate.key
        guard !key.isEmpty, key != right.key, !nearKeys.contains(key), fits(candidate) else { return false }
        if candidate.isWritten { return card.options.contains(candidate.text) || looksRight(candidate) }
        if candidate.aliases.contains(right.key) || right.key.holds(key) || key.holds(right.key) {
            return false
        }
        if !looksRight(candidate) { return false }
        // What the question itself names is out of the race, and what names the subject points at it.
        if promptKey.holds(key) || candidate.aliases.contains(where: promptKey.holds) { return false }
        return !subjectKeys.contains(where: key.holds)
    }

    /// Whether the first letters of an option do not tell it from the right one.
    private func fits(_ candidate: Distractor) -> Bool {
        guard let initialsFit else { return true }
        return self.initialsFit(of: candidate) >= initialsFit * 0.8
    }

    /// Whether no fair teacher would accept an option if it were typed.
    ///
    /// Judging takes longer than everything else here, so that only options that are about to be taken are judged.
    func isWrong(_ candidate: Distractor) -> Bool {
        guard !candidate.isWritten, let judge, let grade = try? judge.grade(candidate.text, in: .empty) else {
            return true
        }
        return grade.verdict == .wrong
    }

    /// Whether a date, as exactly as the right one is asked, is certainly another.
    func canOfferDate(_ other: HistoricalDate) -> Bool {
        guard let date else { return false }
        return other.precision == date.precision && other.isRange == date.isRange
            && other.isCirca == date.isCirca
            && rightDates.allSatisfy { !other.cannotBeTold(from: $0) }
    }

    /// How close an option is to the right one; only compared with its like.
    func affinity(of candidate: Distractor) -> Double {
        var affinity = 1 - min(1, (lengthRatio(candidate) - 1) / 1.5)
        if hasSameOpening(candidate) { affinity += 1 }
        switch rivals {
        case .expansions, .acronyms: affinity += 3 * initialsFit(of: candidate)
        case .described, .events:
            affinity += 2 * Self.wordsInCommon(candidate.words, right.words)
            if candidate.hasCapitals == right.hasCapitals { affinity += 0.5 }
            // What is described alike is of one sort: "the firm that …", "a vote that …".
            if let owner = candidate.owner, card.isTyped {
                affinity += Self.wordsInCommon(owner.words, shownWords)
                if owner.opening == shownOpening { affinity += 0.5 }
            }
        case .dates, .answers, .none: break
        }
        return affinity
    }

    /// Whether an option begins as the right one does: with the same article or preposition, or a capital.
    func hasSameOpening(_ candidate: Distractor) -> Bool {
        candidate.opening == right.opening
    }

    /// Whether an option repeats a telling word of the question.
    func echoesPrompt(_ candidate: Distractor) -> Bool {
        candidate.key.plainWords.contains { word in promptWords.contains { areFormsOfOneWord(word, $0) } }
    }

    /// How far an option's length, number or date lies along its scale: the right one must not always be an end.
    func measure(of candidate: Distractor) -> Double {
        if rivals == .dates, let date = candidate.date { return Double(date.days.lowerBound) }
        return AnswerShape.value(of: candidate.text) ?? Double(candidate.length)
    }

    /// How well the first letters of a name fit an acronym: options must not be told apart by initials alone.
    private func initialsFit(of candidate: Distractor) -> Double {
        rivals == .expansions
            ? Initials.fit(shownLetters, candidate.initials)
            : Initials.fit(Initials.letters(of: candidate.text), shownInitials)
    }
}

extension ChoiceContext {
    /// Whether an option has the look of the right one; every acronym looks like one, also "G5 Sahel".
    private func looksRight(_ candidate: Distractor) -> Bool {
        let isOfTheKind =
            candidate.shape == right.shape || (rivals == .acronyms && candidate.shape == .acronym)
        return isOfTheKind && lengthRatio(candidate) <= 2.5
    }

    private func lengthRatio(_ candidate: Distractor) -> Double {
        let (one, other) = (Double(candidate.length), Double(right.length))
        // Short words differ in length without standing out.
        return (max(one, other) + 8) / (min(one, other) + 8)
    }

    /// The share of words that two texts have in common, of the one that has more.
    private static func wordsInCommon(_ mine: [Substring], _ others: [Substring]) -> Double {
        guard !mine.isEmpty, !others.isEmpty else { return 0 }
        let shared = mine.count { word in others.contains { areFormsOfOneWord(word, $0) } }
        return Double(shared) / Double(max(mine.count, others.count))
    }

    /// Words that point at nothing.
    private static let commonWords: Set = [
        "this", "that", "these", "which", "what", "when", "where", "does", "from", "with", "whom", "whose",
        "have",
        "their", "there", "they", "were", "been", "into", "after", "before", "happened", "happen", "stand",
        "stands",
        "means", "mean", "acronym", "term", "describe", "description", "fits", "fill", "blank", "name",
        "guide",
    ]
}

extension Fact {
    /// The dates besides an event's own that are right or nearly so, as exactly as asked.
    fileprivate var otherRightDates: [HistoricalDate] {
        guard case .event(let event) = content else { return [] }
        let variants = variants(for: .date)
        return (variants.accepted + variants.near.map(\.answer)).compactMap {
            (try? HistoricalDate(notation: $0))?.coarsened(to: event.askedPrecision)
        }
    }
}
