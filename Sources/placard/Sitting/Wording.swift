import Decks
import Judging
import Questions
import Reports
import Scheduling
import Study

/// Short English for values of the core.
enum Wording {
    static func word(for rating: Rating) -> String {
        switch rating {
        case .again: "again"
        case .hard: "hard"
        case .good: "good"
        case .easy: "easy"
        }
    }

    static func sign(for verdict: Verdict, isASCII: Bool) -> String {
        switch verdict {
        case .correct: isASCII ? "+" : "✓"
        case .close: "~"
        case .wrong: isASCII ? "x" : "✗"
        }
    }

    static func style(for verdict: Verdict) -> Screen.Style {
        switch verdict {
        case .correct: .good
        case .close: .middling
        case .wrong: .bad
        }
    }

    /// When a card comes back, as a sentence.
    ///
    /// - Parameters:
    ///   - progress: The card.
    ///   - now: The moment of study.
    ///   - steps: How many right answers it needs until it waits for days.
    ///   - isHere: Whether the sitting that goes on asks it again.
    ///   - isPlanned: Whether a plan says when, whatever the interval is.
    /// - Returns: A sentence.
    static func comesBack(
        _ progress: CardProgress,
        now: StudyTime,
        steps: Int,
        isHere: Bool = false,
        isPlanned: Bool = false
    ) -> String {
        let sitting = isHere ? "this sitting" : "your next sitting"
        return switch progress.due {
        case .moment where steps == 1: "Once more in \(sitting), then it is firm."
        case .moment: "Comes back in \(sitting)."
        case .day where isPlanned: "Firm; the plan says when it comes back."
        case .day(let day): "Comes back \(days(until: day, from: now.day))."
        case nil: "Not asked yet."
        }
    }

    /// "today", "tomorrow", "in 12 days".
    static func days(until day: Int, from today: Int) -> String {
        switch day - today {
        case ..<0: "now (\(count(today - day, "day")) late)"
        case 0: "today"
        case 1: "tomorrow"
        default: "in \(day - today) days"
        }
    }

    /// "today", "yesterday", "12 days ago".
    static func daysAgo(_ day: Int, from today: Int) -> String {
        switch today - day {
        case ...0: "today"
        case 1: "yesterday"
        default: "\(today - day) days ago"
        }
    }

    /// A reply between quotation marks: its beginning, where a learner pasted a book.
    static func quoted(_ reply: String, limit: Int = 200) -> String {
        let start = reply.prefix(limit)
        return start.endIndex == reply.endIndex ? "“\(reply)”" : "“\(start)…”"
    }

    /// "1 card", "2 cards".
    static func count(_ number: Int, _ noun: String) -> String {
        Figures.count(number, noun)
    }

    /// "once", "twice", "3 times".
    static func times(_ number: Int) -> String {
        switch number {
        case 1: "once"
        case 2: "twice"
        default: "\(number) times"
        }
    }

    /// A share as whole per cent; a dash where there is nothing to divide by.
    static func percent(_ part: Int, of whole: Int) -> String {
        Figures.percent(part, of: whole)
    }

    /// A number with at most one digit after the point.
    static func tenths(_ value: Double) -> String { Figures.tenths(value) }

    /// A share as whole per cent.
    static func percent(_ share: Double) -> String { Figures.percent(share) }

    /// An answer with [what is missing] and {what is too much}.
    static func marked(_ difference: Difference) -> String {
        difference.segments.map { segment in
            switch segment {
            case .same(let text): text
            case .missing(let text): "[\(text)]"
            case .extra(let text): "{\(text)}"
            }
        }.joined()
    }

    static func name(of kind: Fact.Kind) -> String {
        switch kind {
        case .actors: "actor"
        case .events: "event"
        case .terms: "term"
        case .statements: "statement"
        case .focus: "focus question"
        }
    }
}

extension Reason {
    /// Whether the learner typed or picked just that solution, so that nothing is left to show.
    func shows(_ solution: String) -> Bool {
        switch self {
        case .exact(let answer), .choice(let answer): answer == solution
        case .accepted, .typo, .extraWords, .paraphrase, .selfCorrected, .hedged, .undecided, .plusWrong,
            .denied,
            .sibling, .near, .otherAnswer, .acronymSwapped, .initials, .wider, .narrower, .doubtfulTypo,
            .otherWord, .unitMissing, .otherUnit, .otherNumber, .strict,
            .partialName, .alteredName, .described, .ownWords, .wordOrder, .reversedRelation, .date,
            .coarserDate,
            .wrongDetail, .yearMissing, .monthOff, .dayOff, .wrongYear, .wrongMonth, .ambiguousDate,
            .yearSlip, .severalDates, .list, .order, .pairs, .points,
            .repeatsQuestion, .noAnswer, .tooLong, .unrelated:
            false
        }
    }

    /// Whether the learner's own words may say all that is right, which only the learner can tell.
    var isToBeCompared: Bool {
        switch self {
        case .ownWords: true
        case .list(_, let nearly, let missing, let extra):
            extra.isEmpty && !missing.isEmpty && nearly.count >= missing.count
        default: false
        }
    }

    /// Whether laying the learner's letters against the right ones shows what was wrong with them.
    var isComparable: Bool {
        switch self {
        case .typo, .doubtfulTypo, .otherWord, .strict, .acronymSwapped, .partialName, .alteredName,
            .wordOrder:
            true
        case .exact, .accepted, .choice, .extraWords, .paraphrase, .selfCorrected, .hedged, .undecided,
            .plusWrong,
            .denied, .sibling, .near, .otherAnswer, .unitMissing, .otherUnit, .otherNumber, .initials, .wider,
            .narrower, .described, .ownWords,
            .reversedRelation, .date, .coarserDate, .wrongDetail, .yearMissing, .monthOff, .dayOff,
            .wrongYear,
            .wrongMonth, .ambiguousDate, .yearSlip, .severalDates, .list, .order, .pairs, .points,
            .repeatsQuestion, .noAnswer, .tooLong, .unrelated:
            false
        }
    }
}
