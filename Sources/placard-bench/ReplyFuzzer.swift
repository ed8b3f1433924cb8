import ArgumentParser
import DeckFiles
import Decks
import Judging
import Questions
import Scheduling
import UnicodeText

/// `placard-bench fuzz`: replies with the structure of replies, against every typed card of a deck, read as a sitting reads them; none may take long.
struct ReplyFuzzer: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fuzz",
        abstract: "Judge random structured replies against every typed card of a deck, and print the slowest."
    )

    @Argument(help: "The deck.")
    var deck: String
    @Option(help: "How many replies to judge.")
    var replies = 1_000_000
    @Option(help: "Decides the replies.")
    var seed: UInt64 = 1
    @Option(help: "How many milliseconds of processor time a reply may take.")
    var limit = 20.0

    func run() throws {
        guard let read = try DeckReader.read(contentsOf: deck).deck else {
            throw ValidationError("\(deck) has mistakes; see: placard check \(deck)")
        }
        let topic = Topic(read)
        let lexicon = Lexicon(read, transforms: .unicode)
        var generator = SeededGenerator(seed: seed)
        let forms = read.cardIDs.compactMap { card in
            topic.question(for: card, strength: .mature, using: &generator).map { (card, $0.form) }
        }
        let names = read.facts.flatMap { $0.aspects.compactMap { $0.description } } + read.facts.map(\.id)
        var slowest: [(time: Double, card: CardID, reply: String)] = []
        for number in 0..<replies {
            let (card, form) = forms[number % forms.count]
            let reply = HostileReply(pieces: names).text(using: &generator)
            let start = Timing.processorSeconds
            _ = try? form.grade(reply, in: lexicon)
            let time = (Timing.processorSeconds - start) * 1_000
            if time > (slowest.last?.time ?? 0) || slowest.count < 5 {
                slowest = Array((slowest + [(time, card, reply)]).sorted { $0.time > $1.time }.prefix(5))
            }
        }
        print(
            "\(replies) replies, seed \(seed); the slowest by processor time (limit \(Timing.text(limit))):"
        )
        for (time, card, reply) in slowest {
            print("\(Timing.text(time)) \(card): \(reply.prefix(120).debugDescription)")
        }
        guard (slowest.first?.time ?? 0) <= limit else { throw ExitCode.failure }
    }
}

/// Makes replies that look like replies: a few pieces, repeated and joined by one separator, with turns between them.
struct HostileReply {
    let pieces: [String]

    /// A reply of up to about 1,000 characters.
    func text(using generator: inout SeededGenerator) -> String {
        func pick<Element>(_ from: [Element]) -> Element {
            from[Int.random(in: from.indices, using: &generator)]
        }
        let separator = pick(HostileReply.separators)
        let words = (0..<Int.random(in: 1...4, using: &generator)).map { _ in
            Bool.random(using: &generator) ? pick(pieces) : pick(HostileReply.words)
        }
        let piece = words.joined(separator: pick([" ", separator]))
        let length = 1 << Int.random(in: 0...9, using: &generator)
        let count = max(1, min(length, 1_000 / max(piece.utf8.count + separator.utf8.count, 1)))
        return Array(repeating: piece, count: count).joined(separator: separator)
    }

    private static let separators = [
        " ", ", ", "; ", "/", "? ", "?", " or ", " and ", " not ", " but ", "\n", " (", ". ", "-", " = ", "…",
        "",
    ]
    private static let words = [
        "x", "a", "not", "no, wait", "2100", "2.5", "MNLA", "maybe", "because", "nobody", "nearly left",
        "Вагнер", "القاعدة",
        "中国", "é", "👩‍👩‍👧", "½", "10^9", "5 km", "the", "of", "Mali", "Niger", "control", "1/2", "April", "44 BC",
        "C++", "≠",
        "vitamin C", "united nations", "hundred", "\u{301}", "security council", "it was", "rather than",
    ]
}
