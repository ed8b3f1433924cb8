public import Decks

/// A right date, and how replies are held against it.
public struct DateAnswer: Sendable, Hashable {
    /// The question.
    public let prompt: String
    /// The date as exactly as it is known.
    public let date: HistoricalDate
    /// How exactly the date is asked.
    public let asked: HistoricalDate.Precision
    /// Dates that are also right, nearly right or never right, in the notation of decks.
    public let variants: Variants

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
    }

    /// Judges what a learner typed.
    ///
    /// - Throws: Why the reply cannot be read as one date; the question is then asked again.
    public func grade(_ reply: String) throws(Misread) -> Grade {
        let phrase = Phrase(reply)
        guard !phrase.words.isEmpty else { return Grade(.wrong, reason: .noAnswer) }
        let typed = try TypedDate(reply)
        return judge(typed.date)
    }

    private func judge(_ typed: HistoricalDate) -> Grade {
        let target = date.coarsened(to: asked)
        if typed.isWithin(target) { return Grade(.correct, reason: .date(date)) }
        if target.isWithin(typed), typed.precision < asked {
            return Grade(.close, reason: .coarserDate(date, asked: asked))
        }
        return Grade(.wrong, reason: .wrongYear(date))
    }
}
