import Decks
import Questions

extension Variants {
    /// These and some more.
    fileprivate func adding(_ more: Variants) -> Variants {
        Variants(
            accepted: accepted + more.accepted,
            near: near + more.near,
            siblings: siblings + more.siblings
        )
    }
}

extension JudgeLine {
    /// Why a line cannot be judged.
    enum Fault: Error, Hashable {
        /// Nothing is expected.
        case nothingExpected
        /// The right date cannot be read.
        case noDate(String)

        /// What to tell the writer of the line.
        var message: String {
            switch self {
            case .nothingExpected: "\"expected\" is empty"
            case .noDate(let text): "\"date\" is not a date: \(text)"
            }
        }
    }

    /// What a line's answer is worth, or why the learner would be asked again.
    enum Outcome: Hashable {
        case graded(Grade)
        case misread(Misread)
    }

    /// Judges the answer; the deck's names and variants take part.
    func judged(with knowledge: DeckKnowledge) throws(Fault) -> Outcome {
        guard !expected.isEmpty else { throw .nothingExpected }
        let prompt = question ?? ""
        let variants = knowledge.variants(for: expected, to: prompt, adding: variants)
        switch kind {
        case .short:
            let text = TextAnswer(prompt: prompt, accepted: expected, variants: variants)
            return outcome { () throws(Misread) in try text.grade(answer, in: knowledge.lexicon) }
        case .date:
            let right = try rightDate()
            let precision = asked.flatMap(HistoricalDate.Precision.init) ?? right.precision
            let event = knowledge.event(prompt, on: right)
            let date = DateAnswer(
                prompt: prompt,
                date: event?.date ?? right,
                asked: precision,
                variants: variants.adding(event?.variants ?? Variants())
            )
            return outcome { () throws(Misread) in try date.grade(answer, in: knowledge.lexicon) }
        case .list:
            let items = expected.map { $0.split(separator: "|").map { String($0).trimmingSpaces } }
            let list = ListAnswer(
                prompt: prompt,
                items: items,
                needed: need ?? asks(for: items.count),
                variants: variants
            )
            return .graded(list.grade(answer, in: knowledge.lexicon))
        case .open:
            let open = OpenAnswer(prompt: prompt, points: expected.map { knowledge.point($0) }, needed: need)
            return .graded(open.grade(answer))
        }
    }

    private func outcome(_ judge: () throws(Misread) -> Grade) -> Outcome {
        do {
            return .graded(try judge())
        } catch {
            return .misread(error)
        }
    }

    private func rightDate() throws(Fault) -> HistoricalDate {
        if let date {
            guard let right = try? HistoricalDate(notation: date) else { throw .noDate(date) }
            return right
        }
        guard let right = try? TypedDate(expected[0]).date else { throw .noDate(expected[0]) }
        return right
    }

    /// The number of items that the question asks for: "Name two", "Which three".
    private func asks(for count: Int) -> Int? {
        let numbers = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]
        let words = fold(question ?? "").split { !$0.isLetter && !$0.isNumber }.prefix(5).map(String.init)
        for word in words {
            let number = Int(word) ?? numbers.firstIndex(of: word).map { $0 + 1 }
            if let number, 1...count ~= number { return number }
        }
        return nil
    }
}
