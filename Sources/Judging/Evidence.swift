/// What is known of one thing that a reply affirms, found when a rule first asks.
///
/// A class, so that what one rule finds the next need not find again.
final class Evidence {
    let judge: TextJudge
    /// The words that are affirmed.
    let words: [Word]
    /// The same as a text of its own.
    let phrase: Phrase

    init(_ words: [Word], for judge: TextJudge) {
        self.words = words
        self.judge = judge
        phrase = Phrase(words: words)
    }

    var answer: TextAnswer { judge.answer }
    /// See ``Phrase/key``.
    private(set) lazy var key = phrase.key
    /// What the reply's quantity is beside the right ones; nil when it has none.
    private(set) lazy var quantity = judge.quantity(words)
    /// The best that the words are beside any right wording.
    private(set) lazy var best = judge.best(words)
    /// What they are beside the descriptions that are right.
    private(set) lazy var told = answer.definition?.grade(words, of: answer, isAlone: best?.isAlone ?? true)
    /// Whether they only repeat the question.
    private(set) lazy var isRepetition = judge.repeatsQuestion(words)

    /// Whether the quantity of the words is not simply the right one.
    var hasOtherQuantity: Bool {
        switch quantity {
        case .right, nil: false
        case .incomplete, .other: true
        }
    }
}
