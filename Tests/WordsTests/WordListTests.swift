import Testing

@testable import Words

/// The words that exist.
@Suite struct WordListTests {
    @Test(arguments: [
        "nitrate", "Nitrite", "MONET", "maison", "été", "español", "elections", "tertre", "zapato", "lakes",
    ])
    func wordsAreFound(word: String) { #expect(WordList.contains(word)) }

    @Test(arguments: ["nitrtae", "servvan", "xqzt", "", "a", "b2b", "東京", "operatoin"])
    func otherTextsAreNot(text: String) { #expect(!WordList.contains(text)) }

    /// Two swapped or doubled letters in words of the list seldom make a word; one in 92 that is none is taken for one.
    @Test func fewTextsThatAreNoWordAreTakenForOne() {
        var random = SplitMix64(state: 11)
        let letters = Array("bcdfghjklmnpqrstvwxz")
        let found = (0..<20_000).count { _ in
            WordList.contains(String((0..<9).compactMap { _ in letters.randomElement(using: &random) }))
        }
        // 20,000 / 92 = 217, with a standard deviation of 15; with an "s" at the end a text is looked up twice.
        #expect(150...290 ~= found)
    }

    @Test(arguments: [
        ("nitrite", "nitrate"), ("hypotension", "hypertension"), ("Manet", "Monet"), ("intranet", "internet"),
        ("alkene", "alkane"),
        ("astrology", "astronomy"),
    ])
    func anotherWordIsNoSlip(typed: String, expected: String) {
        #expect(WordList.isOtherWord(typed, for: expected))
    }

    @Test(arguments: [
        ("Operation Servan", "Operation Serval"), ("nitrtae", "nitrate"), ("nitrates", "nitrate"),
        ("NITRATE", "nitrate"), ("organisation", "organization"),
        ("haemoglobin", "hemoglobin"), ("foetus", "fetus"), ("colour", "color"), ("elected", "elect"),
        ("centre", "center"), ("sulfur", "sulphur"), ("merder", "murder"),
    ])
    func slipsPluralsAndSpellingsAreNoOtherWord(typed: String, expected: String) {
        #expect(!WordList.isOtherWord(typed, for: expected))
    }

    @Test(arguments: [(ConfusablePairs.learned, 0.9), (ConfusablePairs.sealed, 0.9)])
    func mostConfusablesAreVetoed(pairs: [(String, String)], share: Double) {
        let tries = pairs + pairs.map { ($1, $0) }
        let passed = tries.filter { !WordList.isOtherWord($0, for: $1) }
        #expect(Double(passed.count) <= (1 - share) * Double(tries.count), "\(passed)")
    }
}
