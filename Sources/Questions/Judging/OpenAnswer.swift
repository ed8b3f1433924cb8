public import Decks

/// What a good answer to a question for discussion touches.
public struct OpenAnswer: Sendable, Hashable {
    /// The question.
    public let prompt: String
    /// What a good answer touches.
    public let points: [Focus.Point]
    /// How many points make a good answer.
    public let needed: Int

    /// Prepares the points once for any number of replies.
    public init(prompt: String, points: [Focus.Point], needed: Int? = nil) {
        self.prompt = prompt
        self.points = points
        self.needed = min(max(needed ?? 3, 1), max(points.count, 1))
    }

    /// Tells which points an answer touches; the learner rates it.
    public func grade(_ reply: String) -> Grade {
        let phrase = Phrase(reply, limit: 20_000)
        guard !phrase.words.isEmpty else { return Grade(.wrong, reason: .noAnswer) }
        let typed = Set(phrase.words.map(\.entry.concept))
        var found: [TouchedPoint] = []
        var missed: [String] = []
        for point in points {
            let words = point.words.isEmpty ? [point.text] : point.words
            let stems = words.flatMap { Phrase($0).content.map(\.entry.concept) }
            if let hit = stems.first(where: typed.contains) {
                found.append(TouchedPoint(point: point.text, quote: hit))
            } else {
                missed.append(point.text)
            }
        }
        let share = Double(min(found.count, needed)) / Double(needed)
        let verdict: Verdict = found.isEmpty ? .wrong : found.count >= needed ? .correct : .close
        return Grade(verdict, score: share, reason: .points(found: found, missed: missed))
    }
}
