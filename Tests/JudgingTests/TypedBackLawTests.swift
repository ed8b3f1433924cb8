import Decks
import Testing

@testable import Judging

/// What holds for every answer in every script, with every symbol and every form of number.
@Suite struct TypedBackLawTests {
    /// Answers that are like each other, so that each is a sibling of the rest.
    static let families: [[String]] = [
        ["vitamin A", "vitamin C", "vitamin D", "vitamin K"], ["hepatitis A", "hepatitis C"],
        ["A minor", "C minor", "D minor"],
        ["C", "C++", "C#"], ["Fe²⁺", "Fe³⁺"], ["O(log n)", "O(n log n)", "O(n)"], ["≠", "=", "≈", "<"],
        ["→", "←", "↔"],
        ["2.5", "25", "5.2", "-2.5"], ["3/4", "4/3"], ["1:2", "2:1"], ["10^9", "10^6"],
        ["5 million", "15 million"],
        ["100 °C", "100 °F", "100 K"], ["Вагнер", "Ваннер"], ["中国", "日本"], ["القاعدة", "القائمة"],
        ["Ω", "Δ"],
        ["🍎", "🍐"], ["Let It Be", "Let It Bleed"], ["Monet", "Manet"], ["nitrate", "nitrite"],
        ["alkane", "alkene"],
        ["hypertension", "hypotension"], ["2100", "2164"], ["Niger", "Nigeria"], ["MCMLX", "MCMXL"],
        ["ひらがな", "かたかな"],
        ["x = -3", "x = 3"], ["H₂O", "H₂O₂"], ["½", "⅓"], ["e", "i"], ["North Korea", "South Korea"],
    ]

    /// Each answer of a family with the rest.
    static let pairs = families.flatMap { family in
        family.map { right in (right: right, others: family.filter { $0 != right }) }
    }

    @Test(arguments: pairs)
    func anAcceptedAnswerTypedBackIsRightAndASiblingWrong(right: String, others: [String]) throws {
        let answer = TextAnswer(
            prompt: "Which one?",
            accepted: [right],
            variants: Variants(siblings: others.map { Aside($0) })
        )
        #expect(answer.confusions() == [])
    }

    @Test(arguments: pairs)
    func anAnswerDoesNotDependOnTheOrderOfTheAcceptedTexts(right: String, others: [String]) throws {
        let texts = [right, "something else", "a third thing"]
        for reply in texts + others {
            let verdicts = Set(
                try [texts, texts.reversed(), [texts[1], texts[0], texts[2]]].map {
                    try TextAnswer(prompt: "Which one?", accepted: $0).grade(reply).verdict
                }
            )
            #expect(verdicts.count == 1, "\(reply)")
        }
    }

    @Test func whatCannotBeToldApartIsNamed() {
        let answer = TextAnswer(
            prompt: "Which one?",
            accepted: ["Algiers Accord"],
            variants: Variants(siblings: [Aside("Algiers accord")])
        )
        #expect(
            answer.confusions() == [Confusion(text: "Algiers accord", intended: .wrong, judged: .correct)]
        )
    }
}
