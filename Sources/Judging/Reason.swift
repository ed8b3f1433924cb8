public import Decks

/// What a verdict rests on: enough for a screen to say why, in whatever words.
///
/// Texts are the author's, except where a case says that they are the learner's.
public enum Reason: Sendable, Hashable {
    /// The right answer, given as its canonical wording.
    case exact(String)
    /// Another accepted answer; the payload is the canonical one.
    case accepted(String)
    /// The right answer with slips of the finger.
    case typo(of: String)
    /// The right answer with more words around it.
    case extraWords(String)
    /// The right answer in other words.
    case paraphrase(of: String)
    /// The right answer after a correction by the learner.
    case selfCorrected(String)
    /// The right answer, given with doubt.
    case hedged(String)
    /// The right answer is among several that exclude each other (learner's words).
    case undecided([String])
    /// The right answer beside one that is wrong (learner's words).
    case plusWrong(String, extra: String)
    /// The right answer is denied.
    case denied(String)
    /// A confusable that the author names, with what it really is.
    case sibling(Aside)
    /// True but not what was asked, with the author's reason.
    case near(Aside)
    /// The answer to another question of the deck, with what that is about.
    case otherAnswer(String, of: String)
    /// The right acronym with two letters swapped.
    case acronymSwapped(String)
    /// The initials of the right name, which nobody can tell from those of another.
    case initials(of: String)
    /// A likely slip of the finger that might also be another word.
    case doubtfulTypo(of: String)
    /// Another word that is only a letter or two away (learner's word), where a slip of the finger would pass.
    case otherWord(String, of: String)
    /// The right number without its unit, or with one that nobody asked for.
    case unitMissing(String)
    /// The right number in another unit.
    case otherUnit(String)
    /// Another number.
    case otherNumber(String)
    /// The right answer but for something that its card is strict about.
    case strict(String, Strictness.Rule)
    /// Part of the right name; the payload is what is missing.
    case partialName(missing: [String])
    /// Most of the right name, with other words in it.
    case alteredName(of: String)
    /// What the right thing is part of, such as the State of a city that was asked for.
    case wider(than: String)
    /// A part of the right thing, such as the capital of a State that was asked for.
    case narrower(than: String)
    /// A description of the right thing instead of its name.
    case described(String)
    /// Words of the learner's own where the right answer is told: in part the same, or nobody can tell by words alone.
    case ownWords(String)
    /// The right words in another order.
    case wordOrder(of: String)
    /// The relation is the other way round.
    case reversedRelation(String)
    /// The right date, as exactly as asked or more so.
    case date(HistoricalDate)
    /// The date is not as exact as asked.
    case coarserDate(HistoricalDate, asked: HistoricalDate.Precision)
    /// The date is right as far as asked, but its finer part is not.
    case wrongDetail(HistoricalDate)
    /// The year is missing.
    case yearMissing(HistoricalDate)
    /// One month away.
    case monthOff(HistoricalDate)
    /// The right month, another day.
    case dayOff(HistoricalDate)
    /// Another year.
    case wrongYear(HistoricalDate)
    /// The right year, another month.
    case wrongMonth(HistoricalDate)
    /// A form that may mean the right date or another.
    case ambiguousDate(HistoricalDate)
    /// Digits of the year are swapped so that no such year is meant.
    case yearSlip(HistoricalDate)
    /// Several dates, the right one among them.
    case severalDates(HistoricalDate)
    /// Items of a list: found and missing as the author words them, nearly right ones and extras as the learner does.
    case list(found: [String], nearly: [String], missing: [String], extra: [String])
    /// Items put in order: those in their place, and those that are not.
    case order(inPlace: [String], misplaced: [String])
    /// Pairs: left sides that were matched rightly, and those that were not.
    case pairs(right: [String], wrong: [String])
    /// Points of an open answer: those touched, with the learner's words, and those missed.
    case points(found: [TouchedPoint], missed: [String])
    /// The answer repeats the question.
    case repeatsQuestion
    /// There is no answer, or only "I don't know".
    case noAnswer
    /// A choice between options was right or wrong; the payload is the right option.
    case choice(String)
    /// The answer is longer than any answer to such a question.
    case tooLong
    /// Nothing in the answer has to do with the right one.
    case unrelated(String)
}

/// A point of an open answer that the learner touched.
public struct TouchedPoint: Sendable, Hashable {
    /// The point as the author words it.
    public let point: String
    /// The learner's own words that touch it.
    public let quote: String

    /// Pairs a point with the words that touch it.
    public init(point: String, quote: String) {
        self.point = point
        self.quote = quote
    }
}
