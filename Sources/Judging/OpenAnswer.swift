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
        guard !phrase.isTooLong else { return Grade(.wrong, reason: .tooLong) }
        let clauses = Clause.all(in: phrase, to: question)
        var found: [TouchedPoint] = []
        var missed: [String] = []
        for (point, signs) in zip(points, signs) {
            let touching = signs.touching(clauses)
            if !touching.isEmpty {
                found.append(TouchedPoint(point: point.text, quote: quote(touching, in: clauses, phrase)))
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

    /// At most 160 characters of some clauses; "…" stands for what is left out between them.
    private func quote(_ touching: [Int], in clauses: [Clause], _ phrase: Phrase) -> String {
        var runs: [[Word]] = []
        for (place, index) in touching.enumerated() {
            if place > 0, touching[place - 1] == index - 1 {
                runs[runs.count - 1] += clauses[index].words
            } else {
                runs.append(clauses[index].ownWords)
            }
        }
        let text = runs.map(phrase.excerpt).joined(separator: " … ")
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
