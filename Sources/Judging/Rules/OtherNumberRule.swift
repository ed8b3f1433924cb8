import Decks

extension Rule {
    /// Another number, the right one in another unit, or without its unit.
    static let otherNumber = Rule(
        name: "other number",
        examples: [
            Example("What is 5 times 5?", ["25"], "2.5", .wrong),
            Example("For how many years was he elected?", ["9"], "9 months", .wrong),
            Example("How high is it?", ["8,849 m"], "8849", .close),
        ]
    ) { evidence in
        evidence.hasOtherQuantity ? evidence.judge.grade(evidence.quantity) : nil
    }
}
