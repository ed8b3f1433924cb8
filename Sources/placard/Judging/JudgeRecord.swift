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

    init(_ reason: Reason) {
        // The name of a case is the text before its payload.
        self.init(kind: String("\(reason)".prefix { $0.isLetter }))
        switch reason {
        case .exact(let text), .accepted(let text), .typo(let text), .extraWords(let text),
            .paraphrase(let text),
            .selfCorrected(let text), .hedged(let text), .denied(let text), .acronymSwapped(let text),
            .initials(let text), .wider(let text), .narrower(let text), .doubtfulTypo(let text),
            .alteredName(let text), .described(let text), .ownWords(let text), .wordOrder(let text),
            .reversedRelation(let text),
            .choice(let text), .unrelated(let text):
            answer = text
        case .date(let date), .wrongDetail(let date), .yearMissing(let date), .monthOff(let date),
            .dayOff(let date),
            .wrongYear(let date), .wrongMonth(let date), .ambiguousDate(let date), .yearSlip(let date),
            .severalDates(let date):
            answer = date.notation
        case .coarserDate(let date, let precision): (answer, asked) = (date.notation, precision.rawValue)
        case .undecided(let texts): extra = texts
        case .plusWrong(let text, let other): (answer, extra) = (text, [other])
        case .sibling(let aside), .near(let aside): (answer, why) = (aside.answer, aside.reason)
        case .otherAnswer(let name, let description): (answer, of) = (name, description)
        case .partialName(let words): missing = words
        case .list(let items, let close, let lacking, let more):
            (found, nearly, missing, extra) = (items, close.isEmpty ? nil : close, lacking, more)
        case .order(let inPlace, let misplaced): (found, missing) = (inPlace, misplaced)
        case .pairs(let right, let wrong): (found, missing) = (right, wrong)
        case .points(let touched, let missed):
            (found, quotes, missing) = (touched.map(\.point), touched.map(\.quote), missed)
        case .repeatsQuestion, .noAnswer, .tooLong: break
        }
    }
}
