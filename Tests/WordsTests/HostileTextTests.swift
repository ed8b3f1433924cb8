import Testing
import Words

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Texts that nobody types by accident: reading them takes time in proportion to their length.
@Suite struct HostileTextTests {
    static let patterns = [
        "x?", "1,", "1.", "1-", "-", "1:", "1/", "1 000 ", "9", "½", "two ", "hundred and ", "million ",
        "5 m ", "m/", "^", "²", "10^", "3·10^",
        "between 1 and ", "a half ", "1 h ", "$", "no more than ", "\u{301}", "👩\u{200D}", "\u{200D}", "(",
        "A.", "a-", "+", "Fe²", "\u{202E}", "٣", "中", "1e", "e9",
        "_", "1'000'", "degrees ", "per ", "square ", "\u{0}", "ﷺ", "\u{1F1F2}", "<=>", "X", "point one ",
        "to the power of ",
    ]

    /// The pieces of work of a text are counted by its tokens: none is longer than the text, and there are no more than
    /// characters.
    @Test(arguments: patterns)
    func aRepeatedPatternIsReadWhole(pattern: String) {
        let text = String(repeating: pattern, count: 200)
        let lexed = LexedText(text, limit: 100_000)
        #expect(lexed.tokens.count <= text.unicodeScalars.count * 3)
        #expect(
            lexed.quantities.allSatisfy {
                $0.tokens.upperBound <= lexed.tokens.count && $0.readings.count <= 64
            }
        )
        #expect(
            zip(lexed.quantities, lexed.quantities.dropFirst()).allSatisfy {
                $0.tokens.upperBound <= $1.tokens.lowerBound
            }
        )
    }

    /// Four times the text takes about four times the processor; eight leaves room for caches.
    @Test(arguments: patterns)
    func timeGrowsWithTheLength(pattern: String) {
        func seconds(_ count: Int) -> Double {
            let text = String(repeating: pattern, count: count)
            return (0..<3).map { _ in processorSeconds { _ = LexedText(text, limit: 1_000_000) } }.min() ?? 0
        }
        #expect(seconds(1_000) < seconds(250) * 8 + 0.002)
    }

    /// What this thread alone takes, whatever else the machine does.
    private func processorSeconds(_ work: () -> Void) -> Double {
        func now() -> Double {
            var time = timespec()
            unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
            return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
        }
        let start = now()
        work()
        return now() - start
    }

    @Test func anyTextIsRead() {
        var random = SplitMix64(state: 17)
        for _ in 0..<2_000 {
            let text = (0..<Int.random(in: 1...12, using: &random)).compactMap { _ in
                HostileTextTests.patterns.randomElement(using: &random)
            }.joined(separator: Bool.random(using: &random) ? " " : "")
            let lexed = LexedText(text)
            #expect(lexed.tokens.allSatisfy { $0.range.upperBound <= text.utf8.count && !$0.text.isEmpty })
            for quantity in lexed.quantities { #expect(quantity.relation(to: quantity) == .same) }
        }
    }
}
