public import Decks

/// A right date, and how replies are held against it.
public struct DateAnswer: Sendable, Hashable {
    /// The question.
    public let prompt: String
    /// The date as exactly as it is known.
    public let date: HistoricalDate
    /// How exactly the date is asked.
    public let asked: HistoricalDate.Precision
    /// Dates that are also right, nearly right or never right, in the notation of decks; or plain texts.
    public let variants: Variants
    private let texts: TextAnswer

    /// Prepares a date for any number of replies.
    public init(
        prompt: String,
        date: HistoricalDate,
        asked: HistoricalDate.Precision,
        variants: Variants = Variants()
    ) {
        self.prompt = prompt
        self.date = date
        self.asked = min(asked, date.precision)
        self.variants = variants
        texts = TextAnswer(prompt: prompt, accepted: [date.notation], variants: variants)
    }

    /// Judges what a learner typed.
    ///
    /// - Parameters:
    ///   - reply: What was typed, of any length and content.
    ///   - lexicon: The deck's events, so that a wrong date can be told from that of another event.
    /// - Returns: What the reply is worth, and why.
    /// - Throws: Why the reply cannot be read as one date; the question is then asked again.
    public func grade(_ reply: String, in lexicon: Lexicon = .empty) throws(Misread) -> Grade {
        let phrase = Phrase(reply, isDate: true)
        guard !phrase.words.isEmpty else { return Grade(.wrong, reason: .noAnswer) }
        guard !phrase.isTooLong else { return Grade(.wrong, reason: .tooLong) }
        if let known = texts.known(phrase.key), phrase.words.contains(where: { !$0.isNumber }) {
            return known
        }
        let utterance = Utterance(phrase, to: texts.question)
        if utterance.affirmed.isEmpty {
            let denied = utterance.denied.flatMap { DateReader(words: $0).expressions() }
            let deniesRight = denied.contains { comparison.grade($0)?.verdict == .correct }
            return Grade(.wrong, reason: deniesRight ? .denied(date.description) : .noAnswer)
        }
        let groups = utterance.alternatives.map { DateReader(words: $0).expressions() }
        var found = DateReader.lendYears(groups.flatMap { $0 })
        if found.count > 1 {
            // "2015 (ended in 2024)" where the question speaks of 2024.
            let mentioned = Set(DateReader(words: texts.question.words).expressions().flatMap(\.readings))
            let own = found.filter { !$0.readings.contains(where: mentioned.contains) }
            if !own.isEmpty { found = own }
        }
        if found.count > 1 {
            // "1969, Apollo 11": a figure beside a full year is part of something else.
            let full = found.filter { !isBareFigure($0, phrase) }
            if !full.isEmpty, groups.count == 1 { found = full }
        }
        if found.count == 1, let before = DateReader(words: utterance.retracted).expressions().last {
            found[0] = found[0].completed(by: before)
        }
        let grade = try grade(found, areAlternatives: groups.count > 1, reply)
        guard grade.verdict == .correct else {
            return isSpaced(phrase)
                ? Grade(.close, score: 0.7, reason: .yearSlip(date)) : other(found, in: lexicon) ?? grade
        }
        if utterance.isHedged { return Grade(.close, score: 0.7, reason: .hedged(date.description)) }
        return utterance.isCorrected ? Grade(.correct, reason: .selfCorrected(date.description)) : grade
    }

    /// The grade of a wrong date on which something else in the deck happened.
    private func other(_ found: [DateExpression], in lexicon: Lexicon) -> Grade? {
        guard found.count == 1, let typed = found[0].readings.first, found[0].certainty == .sure,
            comparison.grade(typed).reason == .wrongYear(date)
                || comparison.grade(typed).reason == .wrongMonth(date),
            let event = lexicon.event(on: typed)
        else { return nil }
        // NB: a day of the same thing's story is true by the record, but not what was asked.
        if typed.precision == .day, typed.start.year == date.start.year,
            lexicon.isAbout(event, texts.question)
        {
            return Grade(.close, score: 0.3, reason: .near(Aside(typed.description, reason: event)))
        }
        return Grade(.wrong, reason: .otherAnswer(typed.description, of: event))
    }

    /// Whether an expression is one or two figures without a month or an era.
    private func isBareFigure(_ expression: DateExpression, _ phrase: Phrase) -> Bool {
        expression.words.count == 1
            && phrase.words.contains { word in
                word.isNumber && word.end - word.start <= 2 && !word.gap.contains(.apostrophe)
                    && expression.readings.contains {
                        String($0.start.year) == word.text || String($0.start.year % 100) == word.text
                    }
            }
    }

    /// "17 89" for 1789: the right figures with spaces between them, where a year is asked.
    private func isSpaced(_ phrase: Phrase) -> Bool {
        asked == .year && phrase.words.count > 1
            && phrase.words.allSatisfy { $0.isNumber && $0.gap.isSubset(of: .space) && !$0.isSpelled }
            && phrase.words.map { phrase.excerpt([$0]) }.joined() == String(date.start.year)
    }

    private var comparison: DateComparison { DateComparison(date: date, asked: asked, variants: variants) }

    private func grade(
        _ found: [DateExpression],
        areAlternatives: Bool,
        _ reply: String
    ) throws(Misread) -> Grade {
        let short = String(reply.prefix(80))
        if found.isEmpty {
            if DateAnswer.isRelative(Phrase(reply, limit: 300, isDate: true), to: texts.question) {
                throw .relativeDate(short)
            }
            throw .notADate(short)
        }
        if found.contains(where: \.isImpossible) { throw .impossibleDate(short) }
        if found.contains(where: \.isBound) { throw .relativeDate(short) }
        let grades = found.map { comparison.grade($0) ?? Grade(.wrong, reason: .wrongYear(date)) }
        guard let best = grades.max(by: { $0.score < $1.score }) else { throw .notADate(short) }
        if found.count == 1 || grades.allSatisfy({ $0.verdict == .correct }) {
            if best.verdict != .correct, let both = unclear(found[0]) { throw both }
            return best
        }
        guard grades.contains(where: { $0.verdict == .correct }) else {
            return best.verdict == .close && !areAlternatives ? best : Grade(.wrong, reason: best.reason)
        }
        let others = zip(found, grades).filter { $0.1.verdict != .correct }.map(\.0)
        let areNear = others.allSatisfy(comparison.isNeighbour)
        if areAlternatives, !areNear { return Grade(.wrong, reason: .undecided([short])) }
        return Grade(.close, reason: .severalDates(date))
    }

    /// The two readings of day and month when the order decides between close and wrong.
    private func unclear(_ expression: DateExpression) -> Misread? {
        guard expression.certainty == .sure, expression.readings.count == 2,
            expression.readings[0].precision == .day,
            expression.readings[0].start.year == expression.readings[1].start.year, asked >= .month
        else { return nil }
        let verdicts = expression.readings.map { comparison.grade($0).verdict }
        guard verdicts[0] != verdicts[1] else { return nil }
        return .ambiguousDayMonth(expression.readings[0], expression.readings[1])
    }

    /// Whether a text counts from another event: "two years after the coup".
    private static func isRelative(_ phrase: Phrase, to question: Prompt) -> Bool {
        let texts = phrase.words.map(\.text)
        let units: Set<String> = [
            "year", "years", "month", "months", "week", "weeks", "day", "days", "decade", "decades", "annee",
            "annees",
            "ans", "an", "mois", "anos", "ano", "mes", "meses",
        ]
        let relations: Set<String> = [
            "after", "before", "same", "later", "earlier", "ago", "following", "next", "previous", "since",
            "apres",
            "avant", "meme", "suivante", "despues", "antes", "mismo", "siguiente",
        ]
        if texts.contains(where: units.contains), texts.contains(where: relations.contains) { return true }
        // "when four groups merged", "since the rebellion"
        let openings: Set<String> = [
            "when", "after", "before", "since", "during", "quand", "apres", "avant", "depuis", "cuando",
            "despues",
        ]
        let first = texts.first { !["it", "was", "is", "in", "the", "ever"].contains($0) }
        return first.map(openings.contains) ?? false
            && phrase.words.count {
                $0.hasContent && !openings.contains($0.text) && !question.containsForm(of: $0)
            } >= 2
            && !phrase.words.contains(where: \.hasDigits)
    }
}
