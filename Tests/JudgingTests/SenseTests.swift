import Testing

@testable import Judging

/// The thesaurus, and what words say by it.
@Suite struct SenseTests {
    @Test func everyLineHasSeveralFoldedEntriesAndNoneTwice() {
        for line in Vocabulary.synonyms.split(separator: "\n") {
            let entries = line.split(separator: " ").map(String.init)
            #expect(entries.count >= 2, "\(line)")
            #expect(Set(entries).count == entries.count, "\(line)")
            for entry in entries {
                #expect(entry.utf8.allSatisfy { 97...122 ~= $0 || $0 == 0x5F || 48...57 ~= $0 }, "\(entry)")
                #expect(!entry.hasPrefix("_") && !entry.hasSuffix("_"), "\(entry)")
            }
        }
    }

    @Test(arguments: [
        ("killings", "deaths"), ("mitigate", "reduce"), ("islamists", "jihadist"), ("vetting", "vet"),
        ("withdrew", "withdrawal"), ("protecting", "safe"),
    ])
    func wordsOfOneLineAndFormsOfOneWordShareASense(one: String, other: String) {
        #expect(Vocabulary.shareSense(Word(one), Word(other)))
    }

    @Test(arguments: [("deaths", "taxes"), ("東京", "大阪"), ("impunity", "immunity"), ("consent", "conflict")])
    func otherWordsShareNone(one: String, other: String) {
        #expect(!Vocabulary.shareSense(Word(one), Word(other)))
    }

    @Test(arguments: [("bring back the State", 2), ("bring the State back", 1), ("bring the State", 0)])
    func aVerbIsFoundWithItsParticle(text: String, length: Int) {
        #expect(Vocabulary.phrase(Phrase(text).words, at: 0)?.length ?? 0 == length)
    }
}
