import Decks
import Judging
import Questions

/// Why a reply was judged as it was, in a sentence: the one place where a reason becomes words.
///
/// The texts within are the deck's and the learner's: they are made inert where they are shown.
enum GradeWording {
    /// The verdict and its reason; of a `list` without the items that are missing, which the view names once.
    static func message(for grade: Grade, of list: ListAnswer? = nil) -> String {
        let verdict =
            switch grade.verdict {
            case .correct: "Correct"
            case .close: "Close"
            case .wrong: "Wrong"
            }
        guard let why = reason(grade.reason, of: list) else { return "\(verdict)." }
        return "\(verdict): \(why)."
    }

    /// One line a reason: splitting this would hide from the compiler that none is missing.
    private static func reason(_ reason: Reason, of answer: ListAnswer?) -> String? {
        switch reason {
        case .exact, .accepted, .choice, .date: nil
        case .sibling(let aside): about(aside)
        case .near(let aside): about(aside)
        case .otherAnswer(let name, let of): "\(name) – \(trimmed(of))"
        case .repeatsQuestion: "that repeats the question"
        case .noAnswer: "no answer"
        case .tooLong: "that is longer than any answer to this question"
        case .unrelated: "that is another thing"
        case .list(let found, let nearly, let missing, let extra): list(found, nearly, missing, extra, answer)
        case .order(let inPlace, let misplaced):
            misplaced.isEmpty
                ? nil : "\(inPlace.count) of \(inPlace.count + misplaced.count) stand in their place"
        case .pairs(let right, let wrong):
            wrong.isEmpty ? nil : "\(right.count) of \(right.count + wrong.count) match; not \(joined(wrong))"
        case .points(let found, let missed):
            "\(found.count) of \(found.count + missed.count) points touched"
        case .typo: "with a slip of the finger"
        case .extraWords: nil
        case .paraphrase: "in other words"
        case .selfCorrected: "your correction counts"
        case .hedged: "a guess, but the right one"
        case .undecided(let answers): "\(joined(answers, by: " or ")) is no decision"
        case .plusWrong(_, let extra): "the right one is there, but so is “\(extra)”"
        case .denied: "that denies the right answer"
        case .acronymSwapped(let acronym): "two letters of \(acronym) are swapped"
        case .initials: "those are its initials; the name was asked"
        case .doubtfulTypo(let of): "“\(of)” was probably meant, but it is not spelled so"
        case .otherWord(let typed, let of): "“\(typed)” is another word than “\(of)”"
        case .unitMissing(let of): "the number is right, but compare the unit: \(of)"
        case .otherUnit(let of): "the number is right in another unit: \(of)"
        case .otherNumber: "that is another number"
        case .strict(let of, let rule): "\(strict(rule)): \(of)"
        case .partialName(let missing): "“\(missing.joined(separator: " "))” is missing"
        case .alteredName: "most of the name is there, but not all of its words are right"
        case .described: "that says what it is; its name was asked"
        case .ownWords: "in words of your own; compare them"
        case .wider: "that is where or what it belongs to, not the thing itself"
        case .narrower: "that is only a part of it"
        case .wordOrder: "the words stand in another order"
        case .reversedRelation: "it is the other way round"
        case .coarserDate(_, let asked): "right, but the \(asked.rawValue) was asked"
        case .wrongDetail(let date): "right as far as it was asked, but the exact date is \(date)"
        case .yearMissing: "the year is missing"
        case .monthOff: "one month off"
        case .dayOff: "the right month, another day"
        case .wrongYear: "another year"
        case .wrongMonth: "the right year, another month"
        case .ambiguousDate: "that can be read in two ways; write the year in full and the month as a word"
        case .yearSlip: "two digits of the year are swapped"
        case .severalDates: "the right date is among several"
        }
    }

    private static func strict(_ rule: Strictness.Rule) -> String {
        switch rule {
        case .accents: "an accent is wrong or missing"
        case .case: "capitals and small letters matter here"
        case .articles: "the article is wrong or missing"
        case .inflection: "another form of the word was asked"
        case .order: "the words stand in another order"
        case .spelling: "the spelling matters here"
        }
    }

    private static func about(_ aside: Aside) -> String {
        guard let reason = aside.reason else { return "\(aside.answer) is something else" }
        return "\(aside.answer) – \(trimmed(reason))"
    }

    private static func list(
        _ found: [String],
        _ nearly: [String],
        _ missing: [String],
        _ extra: [String],
        _ answer: ListAnswer?
    ) -> String? {
        var parts: [String] = []
        let needed = answer?.needed ?? found.count + missing.count
        if found.count < needed { parts.append("\(found.count) of \(needed)") }
        if !nearly.isEmpty { parts.append("nearly: \(joined(nearly, by: "; "))") }
        if answer == nil, !missing.isEmpty { parts.append("missing: \(joined(missing, by: "; "))") }
        if !extra.isEmpty { parts.append("not one of them: \(joined(extra, by: "; "))") }
        return parts.isEmpty ? nil : parts.joined(separator: "; ")
    }

    private static func joined(_ words: [String], by separator: String = ", ") -> String {
        words.joined(separator: separator)
    }

    /// A sentence without the full stop that would end the message twice.
    private static func trimmed(_ text: String) -> String {
        let text = text.trimmingSpaces
        return text.hasSuffix(".") ? String(text.dropLast()) : text
    }
}
