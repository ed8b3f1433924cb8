import Decks

extension Topic {
    /// A sentence to judge, right or with a wrong option in it; nil when there is none that could stand in it.
    ///
    /// Where nothing wrong could be put, nothing right is stated either: a sentence that is always true asks nothing.
    func truth(
        of fact: Fact,
        aspect: Aspect,
        strength: Strength,
        using generator: inout some RandomNumberGenerator
    ) -> Form? {
        guard let context = ChoiceContext(fact: fact, aspect: aspect), let state = context.card.statement,
            let wrong = wrongOptions(for: context, strength: strength, using: &generator)
                .randomElement(using: &generator)
        else { return nil }
        let right = state(context.right.text)
        guard Bool.random(using: &generator) else {
            return .truth(TruthForm(sentence: right, right: right, other: nil))
        }
        let other = ChoiceForm.Option(wrong.text, belongsTo: wrong.belongsTo)
        return .truth(TruthForm(sentence: state(wrong.text), right: right, other: other))
    }
}
