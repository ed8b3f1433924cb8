public import Decks
public import Judging
public import Questions
import Scheduling
public import Words

/// A test at one go: every question once, scored at the end, nothing scheduled.
public struct MockTest: Sendable {
    /// One answered question.
    public struct Answer: Sendable, Hashable {
        /// The question.
        public let question: Question
        /// What was typed.
        public let reply: String
        /// How good it was.
        public let grade: Grade
    }

    /// The topic that is tested.
    public let topic: Topic
    /// All questions, in order.
    public let questions: [Question]
    /// What was answered, in order.
    public private(set) var answers: [Answer] = []
    private let lexicon: Lexicon

    /// Draws questions at random, one a fact, asked by recall where the answer can be typed.
    ///
    /// - Parameters:
    ///   - topic: What is tested.
    ///   - count: How many questions are wanted; fewer when the deck has fewer facts.
    ///   - filter: Which facts are drawn from.
    ///   - seed: Decides the draw.
    ///   - transforms: How names of other scripts and languages are read.
    public init(
        topic: Topic,
        count: Int,
        facts filter: FactFilter,
        seed: UInt64,
        transforms: TextTransforms = .none
    ) {
        self.topic = topic
        lexicon = Lexicon(topic.deck, transforms: transforms)
        var generator = SeededGenerator(seed: seed)
        var drawn: [Question] = []
        let facts = topic.deck.facts.filter { $0.kind != .focus && filter.contains($0) }
        for fact in facts.shuffled(using: &generator) where drawn.count < count {
            if let question = Self.question(of: fact, in: topic, using: &generator) { drawn.append(question) }
        }
        questions = drawn
    }

    /// One question of a fact; what could only be rated by the learner is asked as a choice.
    private static func question(
        of fact: Fact,
        in topic: Topic,
        using generator: inout SeededGenerator
    ) -> Question? {
        for aspect in fact.aspects.shuffled(using: &generator) {
            let card = CardID(deck: topic.deck.id, fact: fact.id, aspect: aspect)
            for strength in [Strength.mature, .young] {
                let question = topic.question(for: card, strength: strength, using: &generator)
                if let question, question.form.kind != .recall { return question }
            }
        }
        return nil
    }

    /// The question that is open; nil at the end.
    public var question: Question? { answers.count < questions.count ? questions[answers.count] : nil }

    /// Takes the answer to the open question; an empty one counts as wrong.
    ///
    /// - Parameter text: What was typed.
    /// - Throws: ``Misread`` when the reply cannot be an answer: the question stays open.
    public mutating func submit(_ text: String) throws(Misread) {
        guard let question else { return }
        let grade = try question.form.grade(text, in: lexicon)
        answers.append(Answer(question: question, reply: text, grade: grade))
    }

    /// Points so far: 1 for a correct answer, its share for a close one.
    public var score: Double { answers.reduce(0) { $0 + ($1.grade.verdict == .wrong ? 0 : $1.grade.score) } }
}
