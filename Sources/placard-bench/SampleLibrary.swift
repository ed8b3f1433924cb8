import Decks
import Foundation
import Judging
import Questions
import Scheduling
import Storage
import Study

/// A library of generated decks and a log of answers to them, the same for the same numbers.
struct SampleLibrary {
    /// How many decks.
    let decks: Int
    /// How many cards in all; each term has two.
    let cards: Int
    /// How many answers in all.
    let reviews: Int
    /// The study day that the log leads up to.
    let today: Int

    /// The longest interval of a card, in days: nobody has a log of a century.
    private static let longestWait = 90

    private func id(ofDeck deck: Int) -> String { "sample-\(deck + 1)" }

    private func card(_ index: Int) -> CardID {
        CardID(
            deck: id(ofDeck: index % decks),
            fact: "term-\(index / decks / 2 + 1)",
            aspect: index / decks % 2 == 0 ? .term : .meaning
        )
    }

    /// Writes one file for each deck into a folder.
    func writeDecks(into folder: URL) throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for deck in 0..<decks {
            let facts = (cards / decks + 1) / 2
            var text = "id: \(id(ofDeck: deck))\ntitle: Sample \(deck + 1)\nlanguage: en\nterms:\n"
            for fact in 1...max(1, facts) {
                let term = Self.word(deck &* 1_000_003 &+ fact)
                text += "  - id: term-\(fact)\n    term: \(term)\n"
                text += "    meaning: the \(Self.ordinal(fact)) of the things that sample \(deck + 1) names\n"
            }
            let file = folder.appending(path: id(ofDeck: deck) + ".yaml")
            try text.write(to: file, atomically: true, encoding: .utf8)
        }
    }

    /// Writes the answers into a progress file.
    func fill(_ store: ProgressStore) throws {
        let rules = CardRules()
        try store.append(history: history(under: rules), under: rules)
    }

    /// Cards are asked about when they are due; the last day falls anywhere into the last interval of each.
    private func history(under rules: CardRules) -> [(action: LogEntry.Action, time: StudyTime)] {
        var random = SeededGenerator(seed: 20_260_401)
        var answers: [(time: StudyTime, card: Int, rating: Rating)] = []
        answers.reserveCapacity(reviews)
        for index in 0..<min(cards, reviews) {
            let count = reviews / cards + (index < reviews % cards ? 1 : 0)
            var progress = CardProgress(new: card(index))
            var times: [(time: StudyTime, rating: Rating)] = []
            var day = 0
            var moment = Int(random.next() % 50_000_000)
            for _ in 0..<count {
                let time = StudyTime(milliseconds: day * 86_400_000 + moment, day: day)
                let rating = Self.rating(&random)
                progress = rules.reviewing(progress, rating: rating, at: time)
                times.append((time, rating))
                switch progress.due {
                case .day(let due):
                    (day, moment) = (min(due, day + Self.longestWait), Int(random.next() % 80_000_000))
                case .moment, nil: moment += 600_000
                }
            }
            let last = times.last?.time.day ?? 0
            let wait = max(day - last, 30)
            let shift = today - last - Int(Double(wait) * random.nextUnit())
            for (time, rating) in times {
                let moved = StudyTime(
                    milliseconds: time.milliseconds + shift * 86_400_000,
                    day: time.day + shift
                )
                answers.append((moved, index, rating))
            }
        }
        answers.sort { ($0.time, $0.card) < ($1.time, $1.card) }
        return answers.map { answer in
            let review = Review(
                card: card(answer.card),
                form: FormKind.allCases[answer.card % FormKind.allCases.count],
                verdict: answer.rating == .again ? .wrong : .correct,
                rating: answer.rating,
                reply: Self.word(answer.card),
                elapsed: 2_000 + answer.card % 9_000
            )
            return (.answered(review), answer.time)
        }
    }

    private static func rating(_ random: inout SeededGenerator) -> Rating {
        switch random.nextUnit() {
        case ..<0.1: .again
        case ..<0.2: .hard
        case ..<0.9: .good
        default: .easy
        }
    }

    /// A made-up word of three to five syllables, another one for each number.
    private static func word(_ number: Int) -> String {
        let onsets = Array("bdfgklmnprstvz")
        let vowels = Array("aeiou")
        var rest = number
        var word = ""
        repeat {
            word.append(onsets[rest % onsets.count])
            rest /= onsets.count
            word.append(vowels[rest % vowels.count])
            rest /= vowels.count
        } while rest > 0 || word.count < 6
        return word
    }

    private static func ordinal(_ number: Int) -> String { "\(number)th" }
}
