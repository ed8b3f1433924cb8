import Decks

/// A wrong option before it is chosen.
struct Distractor: Hashable {
    var text: String
    /// What it really belongs to, shown when it is picked.
    var belongsTo: String?
    /// The date behind it, where it is one or happened then.
    var date: HistoricalDate?
    /// How alike it is to the right option: the higher, the closer.
    var affinity = 0.0

    init(text: String, belongsTo: String? = nil, date: HistoricalDate? = nil) {
        self.text = text
        self.belongsTo = belongsTo
        self.date = date
    }

    /// The same, read as a date of the deck's notation; nil if it is none.
    var asDate: Distractor? {
        guard let date = try? HistoricalDate(notation: text) else { return nil }
        return Distractor(text: date.description, belongsTo: belongsTo, date: date)
    }

    /// Whether both may stand in one choice: they read differently, and one does not hold the other.
    func canStandBeside(_ other: Distractor) -> Bool {
        let (mine, others) = (fold(text), fold(other.text))
        if let date, let otherDate = other.date, !isSentence { return !date.cannotBeTold(from: otherDate) }
        return !mine.contains(others) && !others.contains(mine)
    }

    private var isSentence: Bool { text.contains(" ") && text.count > 24 }
}

/// What a wrong option is measured against.
struct DistractorContext {
    private let fact: Fact
    private let aspect: Aspect
    private let right: String
    private let rightKey: String
    private let promptKey: String
    private let shape: AnswerShape
    private let date: HistoricalDate?
    private let acceptedDates: [HistoricalDate]
    private let asked: HistoricalDate.Precision
    private let judge: TextAnswer?

    init(fact: Fact, aspect: Aspect, right: String) {
        self.fact = fact
        self.aspect = aspect
        self.right = right
        rightKey = fold(right)
        promptKey = " " + fold(fact.prompt(for: aspect, as: .choice)) + " "
        shape = AnswerShape(right)
        let variants = fact.variants(for: aspect)
        if case .event(let event) = fact.content {
            date = event.date
            asked = event.askedPrecision
        } else {
            date = nil
            asked = .year
        }
        let dates = (variants.accepted + variants.near.map(\.answer)).compactMap {
            try? HistoricalDate(notation: $0)
        }
        acceptedDates = aspect == .date ? dates : []
        judge = fact.textAnswers(for: aspect).map {
            TextAnswer(prompt: "", accepted: $0 + variants.near.map(\.answer))
        }
    }

    /// Whether no fair teacher would accept the option, and its look does not give it away.
    func isClearlyWrong(_ candidate: Distractor) -> Bool {
        if let date, let other = candidate.date { return isClearlyWrong(other, beside: date) }
        let key = fold(candidate.text)
        guard !key.isEmpty, key != rightKey, AnswerShape(candidate.text) == shape,
            !promptKey.contains(" \(key) "), lengthRatio(candidate.text) <= 2.5
        else { return false }
        if rightKey.contains(key) || key.contains(rightKey) { return false }
        guard let judge, let grade = try? judge.grade(candidate.text, in: .empty) else { return true }
        return grade.verdict == .wrong
    }

    private func isClearlyWrong(_ other: HistoricalDate, beside date: HistoricalDate) -> Bool {
        guard aspect == .date else { return !other.cannotBeTold(from: date.coarsened(to: asked)) }
        let shown = other.coarsened(to: asked)
        return shown.precision == asked && shown.isRange == date.coarsened(to: asked).isRange
            && shown.isCirca == date.isCirca
            && ([date] + acceptedDates).allSatisfy { !shown.cannotBeTold(from: $0.coarsened(to: asked)) }
    }

    /// The option as it is shown: a date only as exactly as the right one.
    func shown(_ candidate: Distractor) -> Distractor {
        guard aspect == .date, let date = candidate.date else { return candidate }
        var shown = candidate
        shown.text = date.coarsened(to: asked).description
        return shown
    }

    /// How alike the option of another fact is; only compared with its like.
    func affinity(of candidate: Distractor, from other: Fact) -> Double {
        var affinity = 0.0
        if let group = fact.group, group == other.group { affinity += 2 }
        if fact.kind == other.kind { affinity += 0.5 }
        if !Set(fact.tags).isDisjoint(with: other.tags) { affinity += 0.25 }
        if let date, let otherDate = candidate.date {
            let days = abs(date.days.lowerBound - otherDate.days.lowerBound)
            affinity += 3 / (1 + Double(days) / 365)
        } else {
            affinity += 1 - min(1, (lengthRatio(candidate.text) - 1) / 1.5)
            affinity += 2 * initialsOverlap(candidate.text)
        }
        return affinity
    }

    private func lengthRatio(_ text: String) -> Double {
        let (one, other) = (Double(max(text.count, 1)), Double(max(right.count, 1)))
        // Short words differ in length without standing out.
        return (max(one, other) + 8) / (min(one, other) + 8)
    }

    /// The share of first letters that both have: a choice of expansions must not be solved by initials alone.
    private func initialsOverlap(_ text: String) -> Double {
        let mine = Set(rightKey.split(separator: " ").compactMap(\.first))
        let others = Set(fold(text).split(separator: " ").compactMap(\.first))
        guard !mine.isEmpty, !others.isEmpty else { return 0 }
        return Double(mine.intersection(others).count) / Double(mine.union(others).count)
    }
}

/// How an answer looks: options of another look would give the right one away.
enum AnswerShape: Hashable {
    case number
    case acronym
    case words

    init(_ text: String) {
        let visible = text.filter { !$0.isWhitespace }
        if visible.contains(where: \.isNumber), visible.allSatisfy({ $0.isNumber || ",.-/%+".contains($0) }) {
            self = .number
        } else if visible.count <= 9, !text.contains(" "), visible.count(where: \.isUppercase) >= 2 {
            self = .acronym
        } else {
            self = .words
        }
    }
}
