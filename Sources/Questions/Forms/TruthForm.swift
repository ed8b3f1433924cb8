import Decks
import Judging
import Words

/// A sentence that is right as it stands, or has another answer in the place of the right one.
public struct TruthForm: Sendable, Hashable {
    /// The sentence that is shown.
    public let sentence: String
    /// The sentence with the right answer.
    public let right: String
    /// What was put in the place of the right answer; nil in a sentence that is right.
    public let other: ChoiceForm.Option?

    /// Makes a sentence to judge.
    public init(sentence: String, right: String, other: ChoiceForm.Option?) {
        self.sentence = sentence
        self.right = right
        self.other = other
    }

    /// Whether the sentence is right.
    public var isTrue: Bool { other == nil }

    /// What is right, and why: the verdict and the right sentence.
    public var solution: String { "\(isTrue ? "true" : "false"): \(right)" }

    /// The two verdicts, as they are lettered.
    public var choice: ChoiceForm {
        ChoiceForm(options: [ChoiceForm.Option("true"), ChoiceForm.Option("false")], right: isTrue ? 0 : 1)
    }

    /// The verdict that a reply gives: 0 for true, 1 for false; nil when it gives none.
    public static func verdict(of reply: String) -> Int? {
        let words = fold(reply).plainWords.joined(separator: " ")
        return verdicts.firstIndex { $0.contains(words) }
    }

    private static let verdicts: [Set<String>] = [
        ["a", "t", "true", "y", "yes", "right", "correct", "that is true", "it is true", "1"],
        ["b", "f", "false", "n", "no", "wrong", "not true", "untrue", "incorrect", "it is false", "2"],
    ]

    func grade(_ reply: String, in _: Lexicon = .empty) throws(Misread) -> Grade {
        guard let verdict = TruthForm.verdict(of: reply) else { throw .noSuchOption(reply) }
        if (verdict == 0) == isTrue { return Grade(.correct, reason: .choice(isTrue ? "true" : "false")) }
        let reason = other.flatMap { other in other.belongsTo.map { Reason.otherAnswer(other.text, of: $0) } }
        return Grade(.wrong, reason: reason ?? .choice(isTrue ? "true" : "false"))
    }

    /// There is nothing to reveal but the verdict.
    func hint(_: Int) -> Hint? { nil }

    /// One verdict of two is right.
    func chance(ofScore _: Double) -> Double { 0.5 }
}
