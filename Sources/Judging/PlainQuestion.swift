public import Decks
import Words

/// A question with its right answers as plain texts, apart from the cards of any deck: a line for `placard judge`, or a
/// row of an examiner's list.
public struct PlainQuestion: Sendable, Hashable {
    /// What an answer is judged as.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// A name, number or description.
        case short
        /// A date.
        case date
        /// Several things, in any order.
        case list
        /// An open answer, by the points that it touches.
        case open
    }

    /// Why no answer to a question can be judged.
    public enum Fault: Error, Sendable, Hashable {
        /// Nothing is expected.
        case nothingExpected
        /// The right date cannot be read.
        case noDate(String)
    }

    /// What a reply is worth, or why the learner would be asked again.
    public enum Outcome: Sendable, Hashable {
        /// The reply was judged.
        case graded(Grade)
        /// The reply cannot be read as an answer of the kind.
        case misread(Misread)

        /// The verdict where nobody can be asked again: close where the learner may know the answer.
        public var verdict: Verdict {
            switch self {
            case .graded(let grade): grade.verdict
            case .misread(let misread): misread.mayBeKnown ? .close : .wrong
            }
        }
    }

    let kind: Kind
    let prompt: String
    let expected: [String]
    let date: String?
    let asked: HistoricalDate.Precision?
    let need: Int?
    let variants: Variants
    let strictness: Strictness

    /// Makes a question.
    ///
    /// - Parameters:
    ///   - kind: What its answers are judged as.
    ///   - prompt: The question; it tells a repetition from an answer, and may say how many items are wanted.
    ///   - expected: The right answers; in a list, its items, with "|" between alternatives; for an open one, the points.
    ///   - date: The right date in the notation of decks; without it, the first expected text is read as one.
    ///   - asked: How exactly a date is asked, when it is known more exactly.
    ///   - need: How many items or points make a complete answer.
    ///   - variants: Answers beside the expected ones.
    ///   - strictness: How strictly replies are judged.
    public init(
        _ kind: Kind,
        _ prompt: String,
        expected: [String],
        date: String? = nil,
        asked: HistoricalDate.Precision? = nil,
        need: Int? = nil,
        variants: Variants = Variants(),
        strictness: Strictness = Strictness()
    ) {
        self.strictness = strictness
        self.kind = kind
        self.prompt = prompt
        self.expected = expected
        self.date = date
        self.asked = asked
        self.need = need
        self.variants = variants
    }

    /// Judges a reply; the names and variants of a deck take part.
    ///
    /// - Parameters:
    ///   - reply: What was typed, of any length and content.
    ///   - knowledge: What a deck knows.
    /// - Returns: What the reply is worth.
    /// - Throws: Why no reply can be judged.
    public func judge(_ reply: String, with knowledge: DeckKnowledge = .none) throws(Fault) -> Outcome {
        guard !expected.isEmpty else { throw .nothingExpected }
        let variants = knowledge.variants(for: expected, to: prompt, adding: variants)
        switch kind {
        case .short:
            let text = TextAnswer(
                prompt: prompt,
                accepted: expected,
                variants: variants,
                strictness: strictness
            )
            return outcome { () throws(Misread) in try text.grade(reply, in: knowledge.lexicon) }
        case .date:
            let answer = try dateAnswer(knowledge, variants)
            return outcome { () throws(Misread) in try answer.grade(reply, in: knowledge.lexicon) }
        case .list: return .graded(listAnswer(variants).grade(reply, in: knowledge.lexicon))
        case .open:
            let open = OpenAnswer(prompt: prompt, points: expected.map { knowledge.point($0) }, needed: need)
            return .graded(open.grade(reply))
        }
    }

    private func outcome(_ judge: () throws(Misread) -> Grade) -> Outcome {
        do {
            return .graded(try judge())
        } catch {
            return .misread(error)
        }
    }

    private func dateAnswer(_ knowledge: DeckKnowledge, _ variants: Variants) throws(Fault) -> DateAnswer {
        let right = try dateExpected()
        let event = knowledge.event(prompt, on: right)
        return DateAnswer(
            prompt: prompt,
            date: event?.date ?? right,
            asked: asked ?? right.precision,
            variants: variants.adding(event?.variants ?? Variants())
        )
    }

    private func dateExpected() throws(Fault) -> HistoricalDate {
        if let date {
            guard let right = try? HistoricalDate(notation: date) else { throw .noDate(date) }
            return right
        }
        guard let right = try? TypedDate(expected[0]).date else { throw .noDate(expected[0]) }
        return right
    }

    private func listAnswer(_ variants: Variants) -> ListAnswer {
        ListAnswer(
            prompt: prompt,
            items: expected.map { item in item.split(separator: "|").map { String($0).trimmingSpaces } },
            needed: need ?? wanted(of: expected.count),
            variants: variants,
            strictness: strictness
        )
    }

    /// The number of items that the question asks for: "Name two", "Which three".
    private func wanted(of count: Int) -> Int? {
        let numbers = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]
        let words = fold(prompt).split { !$0.isLetter && !$0.isNumber }.map(String.init)
        // "Name two rivers", and further on only "(any three)".
        let told =
            words.prefix(5) + zip(words.dropFirst(5), words.dropFirst(4)).filter { $1 == "any" }.map(\.0)
        for word in told {
            let number = Int(word) ?? numbers.firstIndex(of: word).map { $0 + 1 }
            if let number, 1...count ~= number { return number }
        }
        return nil
    }
}

extension Variants {
    /// These and some more.
    func adding(_ more: Variants) -> Variants {
        Variants(
            accepted: accepted + more.accepted,
            near: near + more.near,
            siblings: siblings + more.siblings
        )
    }
}
