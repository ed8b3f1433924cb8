public import Decks

/// What a good answer to a question for discussion touches.
public struct OpenAnswer: Sendable, Hashable {
    /// The question.
    public let prompt: String
    /// What a good answer touches.
    public let points: [Focus.Point]
    /// How many points make a good answer.
    public let needed: Int
    private let signs: [PointSigns]
    private let question: Prompt

    /// Prepares the points once for any number of replies; three points make a good answer unless `needed` says
    /// otherwise.
    public init(prompt: String, points: [Focus.Point], needed: Int? = nil) {
        self.prompt = prompt
        self.points = points
        self.needed = min(max(needed ?? 3, 1), max(points.count, 1))
        let question = Prompt(prompt)
        self.question = question
        signs = points.map { PointSigns($0, question: question) }
    }

    /// Tells which points an answer touches, in the learner's words; the learner rates it.
    public func grade(_ reply: String) -> Grade {
        let phrase = Phrase(reply, limit: 10_000)
        guard !phrase.words.isEmpty else { return Grade(.wrong, reason: .noAnswer) }
        let clauses = Clause.all(in: phrase, question: question)
        var found: [TouchedPoint] = []
        var missed: [String] = []
        for (point, signs) in zip(points, signs) {
            if let clause = signs.best(clauses) {
                found.append(TouchedPoint(point: point.text, quote: quote(clause, phrase)))
            } else {
                missed.append(point.text)
            }
        }
        let reason = Reason.points(found: found, missed: missed)
        if found.isEmpty {
            return Grade(
                .wrong,
                reason: isEmpty(phrase) ? .noAnswer : repeats(phrase) ? .repeatsQuestion : reason
            )
        }
        let share = Double(min(found.count, needed)) / Double(needed)
        return Grade(found.count >= needed ? .correct : .close, score: min(share, 1), reason: reason)
    }

    /// At most 160 characters of a clause.
    private func quote(_ clause: Clause, _ phrase: Phrase) -> String {
        let text = phrase.excerpt(clause.words)
        return text.count > 160 ? String(text.prefix(159)) + "…" : text
    }

    private func isEmpty(_ phrase: Phrase) -> Bool {
        if phrase.words.count == 1, Phrasebook.blanks.contains(phrase.words[0].text) { return true }
        guard phrase.words.count <= 12 else { return false }
        let utterance = Utterance(phrase)
        return utterance.isUnknown && !utterance.affirmed.contains(where: \.hasContent)
    }

    private func repeats(_ phrase: Phrase) -> Bool { phrase.content.allSatisfy(question.contains) }
}

/// A stretch of a longer answer between commas, full stops and the like.
struct Clause: Hashable {
    let words: [Word]
    /// The senses of its words that are not denied.
    let affirmed: Set<String>
    /// The senses of its words after "not", "no" or "never".
    let denied: Set<String>

    /// The clauses of a text.
    static func all(in phrase: Phrase, question: Prompt) -> [Clause] {
        var clauses: [[Word]] = [[]]
        for word in phrase.words.prefix(4_000) {
            let ends =
                !word.gap.isDisjoint(with: [.comma, .semicolon, .line, .ellipsis, .question, .colon, .dash])
                || word.gap.isSuperset(of: [.dot, .space]) || turns.contains(word.text)
            if ends { clauses.append([]) }
            clauses[clauses.count - 1].append(word)
        }
        return clauses.filter { !$0.isEmpty }.map(Clause.init)
    }

    private init(_ words: [Word]) {
        self.words = words
        var affirmed: Set<String> = []
        var denied: Set<String> = []
        var isDenied = false
        for (index, word) in words.enumerated() {
            let next = index + 1 < words.count ? words[index + 1].text : ""
            if (Phrasebook.denials.contains(word.text) || Clause.refusals.contains(word.text))
                && !Phrasebook.notDenying.contains(next)
            {
                isDenied = true
            } else if word.hasContent {
                let sense = Vocabulary.sense(of: word)
                if isDenied { denied.insert(sense) } else { affirmed.insert(sense) }
            }
        }
        self.affirmed = affirmed
        self.denied = denied
    }

    private static let turns: Set<String> = [
        "but", "because", "while", "although", "mais", "parce", "pero", "porque", "so",
    ]
    private static let refusals: Set<String> = [
        "no", "without", "dont", "sans", "sin", "none", "neither", "aucun",
    ]
}

/// What shows that an answer touches a point.
struct PointSigns: Sendable, Hashable {
    /// The senses of the point's own words with their weight.
    private let own: [String: Double]
    /// Words and phrases that the author gives; a last word may be a stem.
    private let given: [[String]]
    /// Whether the point itself denies something.
    private let isDenial: Bool

    init(_ point: Focus.Point, question: Prompt) {
        let phrase = Phrase(point.text)
        let asked = Set(question.words.filter(\.hasContent).map(Vocabulary.sense))
        var own: [String: Double] = [:]
        let refusals: Set<String> = [
            "no", "not", "never", "without", "refused", "lack", "lacks", "lacking", "shortage", "absence",
        ]
        for word in phrase.words
        where word.hasContent && !question.contains(word) && !refusals.contains(word.text) {
            let isCommon = PointSigns.common.contains(word.entry.concept)
            if asked.contains(Vocabulary.sense(of: word)) { continue }
            own[Vocabulary.sense(of: word)] = word.isNumber ? 0.6 : isCommon ? 0.5 : 1
        }
        self.own = own
        isDenial = phrase.words.contains { refusals.contains($0.text) }
        given = point.words.map { Phrase($0).content.map(\.text) }.filter { !$0.isEmpty }
    }

    /// Words that many points share.
    private static let common: Set<String> = [
        "group", "people", "country", "government", "state", "force", "party", "population", "region",
        "nation", "new",
        "more", "need", "make", "made", "get", "full", "law", "changed", "change", "political",
        "international",
    ]

    /// The clause that touches the point best; nil when none does.
    func best(_ clauses: [Clause]) -> Clause? {
        var best: (clause: Clause, weight: Double)?
        var total = 0.0
        for clause in clauses {
            let weight = weight(of: clause)
            total += weight
            if weight > best?.weight ?? 0 { best = (clause, weight) }
        }
        return total >= 1 ? best?.clause : nil
    }

    private func weight(of clause: Clause) -> Double {
        var senses = clause.affirmed
        if isDenial { senses.formUnion(clause.denied) }
        var weight = given.isEmpty ? 0 : Double(given.count { matches($0, clause) })
        let scale = given.isEmpty ? 1 : 0.5
        for sense in senses { weight += (own[sense] ?? 0) * scale }
        return weight
    }

    /// Whether all words of a given phrase are in a clause, by stem or beginning.
    private func matches(_ phrase: [String], _ clause: Clause) -> Bool {
        phrase.allSatisfy { part in
            let sense = Vocabulary.sense(of: Word(part))
            if clause.affirmed.contains(sense) || isDenial && clause.denied.contains(sense) { return true }
            guard part.utf8.count >= 4 else { return false }
            return clause.words.contains { word in
                word.text.hasPrefix(part) && clause.affirmed.contains(Vocabulary.sense(of: word))
            }
        }
    }
}
