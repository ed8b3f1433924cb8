import Testing

@testable import Questions

@Suite struct AnswerShapeTests {
    @Test(arguments: [
        ("2100", AnswerShape.number), ("11,200", .number), ("1.5", .number), ("40 %", .measure(unit: "%")),
        ("$3", .measure(unit: "$")), ("18 months", .measure(unit: "month")), ("5km", .measure(unit: "km")),
        ("1 month", .measure(unit: "month")), ("nine", .numberWord), ("S/RES/2100 (2013)", .symbol),
        ("MNLA", .acronym),
        ("FAMa", .acronym), ("E10", .acronym), ("CSP-DPA", .acronym), ("Al-Qaida", .words),
        ("El-Ghassim", .words), ("Azawad", .words), ("Chapter 6", .numbered), ("resolution 2100", .numbered),
        ("the coup of March 2012", .words), ("G5 Sahel", .words),
    ])
    func aTextHasOneShape(text: String, shape: AnswerShape) {
        #expect(AnswerShape(text) == shape)
    }

    @Test(arguments: [
        ("310", "500", true), ("9", "11,200", false), ("1440", "1,440", false), ("ten", "10", false),
    ])
    func numbersAreAlikeWhenTheyAreOfOneOrder(left: String, right: String, areAlike: Bool) {
        #expect(Distractor(left).isAlike(Distractor(right)) == areAlike)
    }
}
