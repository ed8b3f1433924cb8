import Testing
import Words

@testable import Judging

/// Numbers in words.
@Suite struct NumberWordsTests {
    private func read(_ text: String) -> [String] { Phrase(text).words.map(\.text) }

    @Test(arguments: [
        ("two thousand one hundred", "2100"), ("twenty-one hundred", "2100"), ("twenty thirteen", "2013"),
        ("deux mille cent", "2100"), ("quatre-vingt-dix-huit", "98"), ("soixante-dix-sept", "77"),
        ("dos mil trece", "2013"), ("nineteen hundred and sixty", "1960"), ("2 100", "2100"),
        ("eleven thousand two hundred", "11200"), ("three million", "3000000"),
    ])
    func numbersAreReadInThreeLanguages(text: String, digits: String) { #expect(read(text) == [digits]) }

    @Test func scalesWithoutEndAreNoNumber() {
        #expect(read(String(repeating: "hundred ", count: 12)).count > 1)
        #expect(read(String(repeating: "hundred ", count: 7) + "billion").count > 1)
        #expect(read(String(repeating: "billion ", count: 40)).count > 1)
        #expect(
            read("nine hundred billion " + String(repeating: "thousand ", count: 60)).count > 1
        )
    }
}
