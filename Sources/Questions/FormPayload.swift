import Judging

/// What a way to answer can do; ``Form`` asks its payload for all of it.
protocol FormPayload {
    /// Judges a reply that is not empty.
    func grade(_ reply: String, in lexicon: Lexicon) throws(Misread) -> Grade
    /// The hint that follows `shown` earlier ones; nil when there is none left.
    func hint(_ shown: Int) -> Hint?
    /// The probability that a guess scores at least so much; 0 where nothing can be guessed.
    func chance(ofScore score: Double) -> Double
}

extension FormPayload {
    func chance(ofScore _: Double) -> Double { 0 }
}

extension ChoiceForm: FormPayload {}
extension TruthForm: FormPayload {}
extension PlaceForm: FormPayload {}
extension DateAnswer: FormPayload {}
extension TextAnswer: FormPayload {}
extension ListAnswer: FormPayload {}
extension OrderForm: FormPayload {}
extension MatchForm: FormPayload {}
extension RecallForm: FormPayload {}
