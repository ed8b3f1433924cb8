public import Decks

extension DeckRule {
    /// What makes a question poor, as far as only the questions themselves show.
    public static let ofQuestions: [DeckRule] = [.rightOption, .fewOptions, .noChoice]
    /// Everything that makes a question poor and can be allowed on its fact.
    public static let warnings: [DeckRule] = ofReading + ofTexts + ofQuestions
    /// Every rule there is, those that leave a fact out first.
    public static let all: [DeckRule] = errors + warnings + [unknownAllow, needlessAllow(given: [])]
}
