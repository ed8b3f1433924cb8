import Decks
import Judging
import Questions

/// Answers that nobody types, each judged in every typed form; none may take 50 ms.
struct HostileReplies {
    let lexicon: Lexicon

    private typealias Form = (name: String, grade: (String) throws -> Void)

    /// Prints the time of each answer in each form, the median of three runs, and the worst of all.
    func run() throws {
        var worst = (time: 0.0, what: "nothing")
        let forms = try forms()
        for (name, reply) in HostileReplies.all {
            let times = forms.map { form in
                let time = Timing(runs: 3) { try? form.grade(reply) }.percentile(0.5)
                if time > worst.time { worst = (time, "\(name) in the form “\(form.name)”") }
                return "\(form.name) \(Timing.text(time))"
            }
            print("\(name): \(times.joined(separator: ", "))")
        }
        print("worst hostile answer: \(worst.what), \(Timing.text(worst.time)) (limit 50 ms)")
    }

    private func forms() throws -> [Form] {
        let text = TextAnswer(
            prompt: "Which resolution?",
            accepted: ["2100", "the Security Council of the UN"]
        )
        let blank = TextAnswer(
            prompt: "MINUSMA was created by resolution …",
            accepted: ["2100"],
            variants: Variants(near: [Aside("Chapter VII")], siblings: [Aside("2164"), Aside("2374")])
        )
        let told = TextAnswer(
            prompt: "What is the task?",
            accepted: [
                "to mitigate the danger to civilians in the region and to develop a program for a lasting peace",
                "protect the population and promote peace talks between the government and the rebels",
            ]
        )
        let duties = ListAnswer(
            prompt: "Which duties?",
            items: (1...12).map {
                ["protecting civilians of kind \($0) from armed groups", "rebuild the security sector \($0)"]
            }
        )
        let items = (1...30).map { ["Item \(GeneratedDeck.name($0)) of the list", "Thing \($0)"] }
        let list = ListAnswer(prompt: "Name them.", items: items)
        let date = DateAnswer(
            prompt: "When?",
            date: try HistoricalDate(notation: "2013-04-25"),
            asked: .month
        )
        let open = OpenAnswer(prompt: "Why?", points: items.map { Focus.Point($0[0]) })
        return [
            ("short", { _ = try text.grade($0, in: lexicon) }),
            ("blank", { _ = try blank.grade($0, in: lexicon) }),
            ("date", { _ = try date.grade($0) }), ("list", { _ = list.grade($0, in: lexicon) }),
            ("told", { _ = try told.grade($0, in: lexicon) }),
            ("duties", { _ = duties.grade($0, in: lexicon) }),
            ("open", { _ = open.grade($0) }),
            ("difference", { _ = Difference(of: $0, from: text.accepted[1]) }),
        ]
    }

    /// The first ones are far longer than any answer, the later ones as long as the forms still read.
    private static let all: [(name: String, reply: String)] = [
        ("10 MB of letters", String(repeating: "a", count: 10_000_000)),
        ("10 MB of words", String(repeating: "2164 or 2100, ", count: 714_286)),
        ("10 MB of spaces", String(repeating: " ", count: 10_000_000)),
        ("10 MB of ideographs", String(repeating: "東京", count: 1_666_667)),
        ("100,000 combining marks", "e" + String(repeating: "\u{0301}", count: 100_000)),
        ("100,000 marks in turn", "e" + String(repeating: "\u{0301}\u{0323}\u{20DD}", count: 33_334)),
        ("100,000 words of one letter", String(repeating: "a ", count: 100_000)),
        ("100,000 commas", String(repeating: ",", count: 100_000)),
        ("100,000 separators of every kind", String(repeating: ",;/|-–—·•&+\n", count: 8_334)),
        ("10,000 items", (0..<10_000).map { "Item \($0)" }.joined(separator: ", ")),
        ("1,000 negations", String(repeating: "not 2100 but ", count: 1_000)),
        ("300 near words", String(repeating: "Securty Concil ", count: 300)),
        ("100,000 dates", String(repeating: "1/2/13 or ", count: 100_000)),
        ("escapes", String(repeating: "\u{1B}[31m\u{07}\u{202E}", count: 10_000)),
        ("all control characters", String(repeating: controls, count: 1_000)),
        ("regional indicators", String(repeating: "🇲🇱", count: 50_000)),
        ("joined emoji", String(repeating: "👩‍👩‍👧‍👦", count: 50_000)),
        ("joiners alone", String(repeating: "\u{200D}", count: 100_000)),
        ("ligatures", String(repeating: "\u{FDFA}ﬃ", count: 50_000)),
        ("4,000 characters of emoji", String(repeating: "👩‍👩‍👧‍👦", count: 999)),
        ("990 letters in items", String(repeating: "Item x, ", count: 123)),
        ("990 letters of alternatives", String(repeating: "2100 or ", count: 123)),
        ("990 letters of denials", String(repeating: "not 2100 but ", count: 76)),
        (
            "990 letters of everyday words",
            String(repeating: "keep the people safe and bring peace back ", count: 24)
        ),
        (
            "everyday words between commas",
            String(repeating: "keep people safe, bring peace back, ", count: 27)
        ),
        ("3,300 denied clauses", String(repeating: "no,", count: 3_300)),
        ("800 reasons", String(repeating: "because not ", count: 800)),
        ("120 hundreds", String(repeating: "hundred ", count: 120)),
        ("200 unseparated items", String(repeating: "Thing Itme ", count: 150)),
    ]

    private static let controls = String(
        String.UnicodeScalarView((UInt8(0)...31).map { Unicode.Scalar($0) })
    )
}
