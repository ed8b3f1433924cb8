import Testing

@testable import LineEditor

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

@Suite struct CompletionTests {
    @Test(arguments: [
        ("ma", ["Mali", "mandate"]), ("MAL", ["Mali"]), ("", ["Mali", "mandate", "study"]), ("x", []),
    ])
    func matchesContinueTheWordInAnyCapitals(word: String, expected: [String]) {
        #expect(matches(for: word, among: ["Mali", "mandate", "study", "study"]) == expected)
    }

    @Test(arguments: [
        ("Mali", "mandate", "Ma"), ("élan", "Élysée", "él"), ("e\u{301}", "e", ""), ("a", "", ""),
    ])
    func theCommonPrefixIsOfWholeLetters(first: String, second: String, prefix: String) {
        #expect(commonPrefix(of: first, and: second) == prefix)
    }

    @Test(arguments: [
        ([], nil), (["study"], ["study"]), (["stats", "study", "Stop"], ["st", "stats", "study", "Stop"]),
    ])
    func readlineGetsThePrefixThenTheMatches(words: [String], list: [String]?) {
        guard let array = mallocedMatchList(words) else {
            #expect(list == nil)
            return
        }
        var entries: [String] = []
        var next = array
        while let entry = next.pointee {
            entries.append(String(cString: entry))
            free(entry)
            next += 1
        }
        free(array)
        #expect(entries == list)
    }
}
