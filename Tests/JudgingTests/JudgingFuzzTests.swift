import Decks
import Judging
import Testing

/// Random replies against every form, and the laws that no reply may break.
@Suite struct JudgingFuzzTests {
    /// SplitMix64, so that every run tries the same replies.
    ///
    /// G. Steele, D. Lea, C. Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014.
    struct Generator: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var value = state
            value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
            value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
            return value ^ (value >> 31)
        }
    }

    static let words = [
        "2100", "2164", "2,100", "MNLA", "JNIM", "the", "not", "or", "and", "but", "no", "wait", "Niger",
        "Nigeria",
        "Security", "Council", "April", "avril", "2013", "'13", "25", "/", "-", ",", ";", "(", ")", "?",
        "...", "of",
        "two", "thousand", "one", "hundred", "maybe", "idk", "é", "\u{0301}", "👩‍👩‍👧", "東京", "\u{1B}[31m",
        "\u{202E}",
        "\n", "VII", "44", "BC", "before", "rather", "than", "I", "think", "é́", "ﬁ", "١٢", "ß", "&", "1.",
        "s", "'",
        "M.N.L.A.", "early", "spring", "to", "between", "2010s", "century", "", "civilians", "protect",
        "liberation",
        "movement", "national", "Azawad", "10", "99999999999999999999", "-1", "0", "\u{0}", "\t", "x",
    ]

    static let text = TextAnswer(
        prompt: "Which resolution created MINUSMA?",
        accepted: ["2100", "S/RES/2100 (2013)"],
        variants: Variants(near: [Aside("Chapter VII")], siblings: [Aside("2164"), Aside("2374")])
    )
    static let name = TextAnswer(
        prompt: "Which movement claims the north?",
        accepted: ["National Movement for the Liberation of Azawad", "MNLA"],
        variants: Variants(siblings: [Aside("JNIM"), Aside("MUJAO")])
    )
    static let date = CalendarPoint(year: 2013, month: 4, day: 25).map {
        DateAnswer(prompt: "When was MINUSMA created?", date: HistoricalDate($0), asked: .month)
    }
    static let list = ListAnswer(
        prompt: "Name two.",
        items: [["Niger"], ["Mali"], ["Security Council"]],
        needed: 2
    )
    static let open = OpenAnswer(
        prompt: "Why?",
        points: [Focus.Point("protect civilians", words: ["civilian"]), Focus.Point("no amnesty")],
        needed: 2
    )

    /// The grades of a reply in every form; nil where it would be asked again.
    static func grades(_ reply: String) -> [Grade?] {
        [
            try? text.grade(reply), try? name.grade(reply), try? date?.grade(reply), list.grade(reply),
            open.grade(reply),
        ]
    }

    static func reply(_ generator: inout Generator) -> String {
        (0..<Int.random(in: 0...5, using: &generator)).map { _ in
            let word = words[Int.random(in: words.indices, using: &generator)]
            return Int.random(in: 0..<8, using: &generator) == 0 ? word : word + " "
        }.joined()
    }

    // 8 × 25,000 replies: 200,000 against every form.
    @Test(arguments: 0..<8)
    func noReplyCrashesAndScoresStayWithinBounds(seed: Int) {
        var generator = Generator(state: UInt64(seed))
        for number in 0..<25_000 {
            let reply = JudgingFuzzTests.reply(&generator)
            let grades = JudgingFuzzTests.grades(reply)
            if grades.contains(where: { $0.map { !(0...1 ~= $0.score) } ?? false }) {
                Issue.record("a score out of bounds: \(reply)")
            }
            if number % 20 == 0 { #expect(JudgingFuzzTests.grades(reply) == grades, "\(reply)") }
        }
    }

    @Test(arguments: 0..<4)
    func caseAccentsAndOuterSpaceNeverChangeAVerdict(seed: Int) {
        var generator = Generator(state: UInt64(seed) &+ 1_000)
        for _ in 0..<250 {
            let reply = JudgingFuzzTests.reply(&generator).replacing("ﬁ", with: "").replacing("ß", with: "")
            let accented = reply.unicodeScalars.map { scalar in
                scalar.properties.isAlphabetic && scalar.isASCII ? "\(scalar)\u{0301}" : String(scalar)
            }.joined()
            let verdicts = JudgingFuzzTests.grades(reply).map { $0?.verdict }
            for twin in [reply.uppercased(), reply.lowercased(), "  \(reply) \n", accented] {
                #expect(JudgingFuzzTests.grades(twin).map { $0?.verdict } == verdicts, "\(reply)")
            }
        }
    }

    @Test(arguments: [
        "2164", " 2164 ", "2164!", "“2164”", "resolution 2164", "S/RES/2164", "2,164", "2374", "2374 I think",
    ])
    func aSiblingIsNeverCorrect(reply: String) throws {
        #expect(try JudgingFuzzTests.text.grade(reply).verdict == .wrong)
    }
}
