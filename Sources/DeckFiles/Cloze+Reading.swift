import Decks

extension FactShape {
    static let cloze = FactShape(
        name: "a sentence with blanks",
        keys: [
            DeckKey(
                "say",
                .text,
                "a sentence with blanks: {answer}, {answer|other answer}, {name=answer}",
                isRequired: true
            )
        ],
        isTyped: true
    ) { entry, mistakes in
        guard let field = entry["say"], let text = field.text(&mistakes) else { return nil }
        var reader = ClozeReader(text: text)
        let cloze = reader.read()
        for fault in reader.faults {
            mistakes.add(field.value.place, after: fault.lead, fault.problem, fault.remedy)
        }
        return reader.faults.isEmpty ? .cloze(cloze) : nil
    }
}

/// Takes a sentence apart at its braces: `… {answer}`, `{answer|other answer}`, `{name=answer}`.
private struct ClozeReader {
    struct Fault {
        /// The sentence up to the spot that is wrong.
        let lead: String
        let problem: String
        let remedy: String
    }

    /// More than any sentence can bear.
    static let limit = 40

    let text: String
    private(set) var faults: [Fault] = []
    private var pieces: [Cloze.Piece] = []
    private var count = 0
    private var names: Set<String> = []

    init(text: String) { self.text = text }

    mutating func read() -> Cloze {
        var start = text.startIndex
        while let brace = text[start...].firstIndex(where: { $0 == "{" || $0 == "}" }) {
            if start < brace { pieces.append(.text(String(text[start..<brace]))) }
            guard text[brace] == "{" else {
                note(brace, "this } closes no blank", "write `{` where the answer begins, or delete the }")
                start = text.index(after: brace)
                continue
            }
            let inside = text[text.index(after: brace)...]
            guard let end = inside.firstIndex(where: { $0 == "{" || $0 == "}" }) else {
                note(brace, "this blank is never closed", "write `}` where the answer ends")
                start = text.endIndex
                break
            }
            if text[end] == "{" {
                note(
                    end,
                    "a blank begins inside another one",
                    "close the first with `}` before the next begins"
                )
                start = inside[end...].firstIndex(of: "}").map { text.index(after: $0) } ?? text.endIndex
                if text[start...].first == "}" { start = text.index(after: start) }
                continue
            }
            addBlank(inside[..<end], at: brace)
            start = text.index(after: end)
        }
        if start < text.endIndex { pieces.append(.text(String(text[start...]))) }
        if count == 0, faults.isEmpty { noteMissingBlanks() }
        return Cloze(pieces: pieces)
    }

    private mutating func addBlank(_ inside: Substring, at brace: String.Index) {
        count += 1
        if count == ClozeReader.limit + 1 {
            note(
                brace,
                "this sentence has more than \(ClozeReader.limit) blanks",
                "make several statements of it"
            )
        }
        if count > ClozeReader.limit { return }
        let parts = inside.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        let name = parts.count == 2 ? String(parts[0]).trimmingSpaces : String(count)
        let answers = (parts.last ?? "").split(separator: "|").map { String($0).trimmingSpaces }
            .filter { !$0.isEmpty }
        if answers.isEmpty {
            note(brace, "this blank is empty", "write its answer: `{answer}`")
        } else if !name.isID {
            let remedy = "write `{\(slug(of: name, words: 3))=\(answers[0])}`"
            note(brace, "\(quoted(name)) cannot name a blank", remedy)
        } else if !names.insert(name).inserted {
            note(brace, "two blanks are named `\(name)`", "give this one a name of its own")
        } else {
            pieces.append(.blank(Cloze.Blank(name: name, answers: answers)))
        }
    }

    private mutating func noteMissingBlanks() {
        let gap = text.firstRange(of: "__") ?? text.firstRange(of: "...") ?? text.firstRange(of: "[")
        let problem = gap == nil ? "this sentence has no blank" : "a blank without braces and its answer"
        note(gap?.lowerBound ?? text.startIndex, problem, "put braces around the answer: `{answer}`")
    }

    private mutating func note(_ spot: String.Index, _ problem: String, _ remedy: String) {
        faults.append(Fault(lead: String(text[..<spot]), problem: problem, remedy: remedy))
    }
}
