import Decks
import Judging
import Questions
import Reports

/// What `placard judge` writes about one line.
struct JudgeRecord: Encodable {
    let id: LineID?
    let verdict: String
    let score: Double
    let reason: ReasonRecord
    let message: String

    init(_ outcome: PlainQuestion.Outcome, id: LineID?) {
        self.id = id
        verdict = outcome.verdict.rawValue
        switch outcome {
        case .graded(let grade):
            score = (grade.score * 1_000).rounded() / 1_000
            reason = ReasonRecord(grade.reason)
            message = InertText.escapingControls(GradeWording.message(for: grade))
        case .misread(let misread):
            score = 0
            reason = ReasonRecord(kind: "askedAgain")
            let advice = MisreadWording.message(for: misread, form: nil)
            message = InertText.escapingControls("\(misread.mayBeKnown ? "Close" : "Wrong"): \(advice)")
        }
    }
}

/// A line that could not be judged.
struct JudgeFault: Encodable {
    let line: Int
    let error: String
}

/// A reason as JSON: its kind and whatever belongs to it.
struct ReasonRecord: Encodable {
    var kind: String
    var answer: String?
    var of: String?
    var why: String?
    var asked: String?
    var found: [String]?
    var quotes: [String]?
    var nearly: [String]?
    var missing: [String]?
    var extra: [String]?

    init(kind: String, answer: String? = nil) {
        self.kind = kind
        self.answer = answer
    }

    /// The kinds are part of what programs read: they stay as they are when a case is renamed.
    init(_ reason: Reason) {
        switch reason {
        case .exact(let text): self.init(kind: "exact", answer: text)
        case .accepted(let text): self.init(kind: "accepted", answer: text)
        case .typo(let text): self.init(kind: "typo", answer: text)
        case .extraWords(let text): self.init(kind: "extraWords", answer: text)
        case .paraphrase(let text): self.init(kind: "paraphrase", answer: text)
        case .selfCorrected(let text): self.init(kind: "selfCorrected", answer: text)
        case .hedged(let text): self.init(kind: "hedged", answer: text)
        case .denied(let text): self.init(kind: "denied", answer: text)
        case .acronymSwapped(let text): self.init(kind: "acronymSwapped", answer: text)
        case .initials(let text): self.init(kind: "initials", answer: text)
        case .wider(let text): self.init(kind: "wider", answer: text)
        case .narrower(let text): self.init(kind: "narrower", answer: text)
        case .doubtfulTypo(let text): self.init(kind: "doubtfulTypo", answer: text)
        case .alteredName(let text): self.init(kind: "alteredName", answer: text)
        case .described(let text): self.init(kind: "described", answer: text)
        case .ownWords(let text): self.init(kind: "ownWords", answer: text)
        case .wordOrder(let text): self.init(kind: "wordOrder", answer: text)
        case .reversedRelation(let text): self.init(kind: "reversedRelation", answer: text)
        case .choice(let text): self.init(kind: "choice", answer: text)
        case .unrelated(let text): self.init(kind: "unrelated", answer: text)
        case .unitMissing(let text): self.init(kind: "unitMissing", answer: text)
        case .otherUnit(let text): self.init(kind: "otherUnit", answer: text)
        case .otherNumber(let text): self.init(kind: "otherNumber", answer: text)
        case .date(let date): self.init(kind: "date", answer: date.notation)
        case .wrongDetail(let date): self.init(kind: "wrongDetail", answer: date.notation)
        case .yearMissing(let date): self.init(kind: "yearMissing", answer: date.notation)
        case .monthOff(let date): self.init(kind: "monthOff", answer: date.notation)
        case .dayOff(let date): self.init(kind: "dayOff", answer: date.notation)
        case .wrongYear(let date): self.init(kind: "wrongYear", answer: date.notation)
        case .wrongMonth(let date): self.init(kind: "wrongMonth", answer: date.notation)
        case .ambiguousDate(let date): self.init(kind: "ambiguousDate", answer: date.notation)
        case .yearSlip(let date): self.init(kind: "yearSlip", answer: date.notation)
        case .severalDates(let date): self.init(kind: "severalDates", answer: date.notation)
        case .coarserDate(let date, let precision):
            self.init(kind: "coarserDate", answer: date.notation)
            asked = precision.rawValue
        case .otherWord(let typed, let right):
            self.init(kind: "otherWord", answer: right)
            extra = [typed]
        case .strict(let text, let rule):
            self.init(kind: "strict", answer: text)
            why = rule.rawValue
        case .undecided(let texts):
            self.init(kind: "undecided")
            extra = texts
        case .plusWrong(let text, let other):
            self.init(kind: "plusWrong", answer: text)
            extra = [other]
        case .sibling(let aside):
            self.init(kind: "sibling", answer: aside.answer)
            why = aside.reason
        case .near(let aside):
            self.init(kind: "near", answer: aside.answer)
            why = aside.reason
        case .otherAnswer(let name, let description):
            self.init(kind: "otherAnswer", answer: name)
            of = description
        case .partialName(let words):
            self.init(kind: "partialName")
            missing = words
        case .list(let items, let close, let lacking, let more):
            self.init(kind: "list")
            (found, nearly, missing, extra) = (items, close.isEmpty ? nil : close, lacking, more)
        case .order(let inPlace, let misplaced):
            self.init(kind: "order")
            (found, missing) = (inPlace, misplaced)
        case .pairs(let right, let wrong):
            self.init(kind: "pairs")
            (found, missing) = (right, wrong)
        case .points(let touched, let missed):
            self.init(kind: "points")
            (found, quotes, missing) = (touched.map(\.point), touched.map(\.quote), missed)
        case .repeatsQuestion: self.init(kind: "repeatsQuestion")
        case .noAnswer: self.init(kind: "noAnswer")
        case .tooLong: self.init(kind: "tooLong")
        }
    }
}
