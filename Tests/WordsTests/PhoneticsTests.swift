import Testing

@testable import Words

/// Spellings of one sound.
@Suite struct PhoneticsTests {
    private func key(_ word: String) -> [Unicode.Scalar] { Phonetics.key(Array(word.unicodeScalars)) }

    @Test(arguments: [
        ("goita", "goeyta"), ("azawad", "azzawad"), ("council", "counsil"), ("keita", "keyta"),
        ("khaddafi", "khadafy"), ("wagner", "vagner"), ("lac", "lak"), ("junta", "juntta"),
    ])
    func wordsThatSoundAlikeShareAKey(one: String, other: String) { #expect(key(one) == key(other)) }

    @Test(arguments: [("goita", "goita b"), ("mali", "bali"), ("gao", "kao"), ("serval", "several")])
    func wordsThatDoNotShareNone(one: String, other: String) { #expect(key(one) != key(other)) }
}
