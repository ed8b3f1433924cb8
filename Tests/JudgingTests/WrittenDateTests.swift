import Decks
import Judging
import Testing

/// Dates where an answer in words is asked.
@Suite struct WrittenDateTests {
    let temple = TextAnswer(
        prompt: "In which century was the temple built?",
        accepted: ["5th century BCE", "Ve siècle av. J.-C."]
    )

    // 447 BCE lies in the fifth century BCE, the years 500 to 401 BCE.
    @Test(arguments: [
        "5th cent. BC", "fifth century bc", "fith century bce", "ve siecle avant jc", "447 BC", "500 BCE",
    ])
    func aCenturyIsAValue(reply: String) throws {
        #expect(try temple.grade(reply).verdict == .correct)
    }

    @Test(arguments: ["5th century AD", "4th century BC", "15th century BC", "400 BCE", "501 BC"])
    func anotherCenturyIsWrong(reply: String) throws {
        #expect(try temple.grade(reply).verdict == .wrong)
    }

    @Test func aBareNumberIsNoYear() throws {
        let resolution = TextAnswer(prompt: "Which resolution?", accepted: ["2100"])
        #expect(try resolution.grade("21st century").verdict == .wrong)
    }
}
