/// What a learner says about an answer: affirms it, denies it, doubts it, takes it back.
struct Utterance: Hashable, Sendable {
    /// What is affirmed in the end; more than one element when they exclude each other ("X or Y").
    var alternatives: [[Word]]
    /// What is denied ("not X").
    var denied: [[Word]] = []
    /// Whether the learner says to be unsure.
    var isHedged = false
    /// Whether an earlier answer was taken back.
    var isCorrected = false
    /// Whether the learner says not to know.
    var isUnknown = false

    /// Reads what is said.
    ///
    /// - Parameters:
    ///   - phrase: The reply.
    ///   - own: Words of the right answers, which deny nothing: "no force except in self-defence".
    init(_ phrase: Phrase, keeping own: Set<String> = []) {
        var words = phrase.words
        isUnknown = Utterance.remove(Phrasebook.unknown, from: &words)
        isHedged = Utterance.remove(Phrasebook.doubts, from: &words)
        Utterance.remove(Phrasebook.introductions, from: &words)
        if let start = Utterance.correction(in: words) {
            words = Array(words[start...])
            isCorrected = true
        }
        alternatives = []
        let affirmed = Utterance.separate(words, keeping: own, denied: &denied)
        alternatives = Utterance.split(affirmed)
        if isUnknown, !affirmed.isEmpty { isHedged = true }
    }

    /// Everything that is affirmed.
    var affirmed: [Word] { alternatives.flatMap { $0 } }

    /// Removes every occurrence of the given phrases; the next word keeps the strongest separators.
    @discardableResult
    private static func remove(_ phrases: Phrasebook.Index, from words: inout [Word]) -> Bool {
        guard let first = words.indices.first(where: { phrases.match(words, at: $0) != nil }) else {
            return false
        }
        var result = Array(words[..<first])
        var gap: Word.Gap = []
        var index = first
        while index < words.count {
            if let length = phrases.match(words, at: index) {
                gap.formUnion(words[index].gap)
                index += length
            } else {
                var word = words[index]
                word.gap.formUnion(gap)
                gap = []
                result.append(word)
                index += 1
            }
        }
        words = result
        return true
    }

    /// Where the final version begins after "no, wait" and the like.
    private static func correction(in words: [Word]) -> Int? {
        var start: Int?
        for index in words.indices.dropFirst() {
            guard let length = Phrasebook.corrections.match(words, at: index) else { continue }
            let next = index + length
            guard next < words.count, length > 1 || !isPair(words, at: index) else { continue }
            // "Not X, actually Y" is a correction; "Actually" within a clause is not.
            let stands =
                words[index].gap.isBreak || words[index].gap.contains(.dot) || words[next].gap.isBreak
            let isPlainNo = length == 1 && Phrasebook.refusals.contains(words[index].text)
            if length > 1 || stands || (isPlainNo && words[next].isNumber) { start = next }
        }
        return start
    }

    /// Separates what is denied from what is affirmed.
    private static func separate(
        _ words: [Word],
        keeping own: Set<String>,
        denied: inout [[Word]]
    ) -> [Word] {
        var affirmed: [Word] = []
        var span: [Word]?
        var opening = -1
        for (index, word) in words.enumerated() where index != opening + 1 || !isPair(words, at: opening) {
            if let open = span {
                let turns = Phrasebook.turns.contains(word)
                guard turns || endsDenial(words, at: index, after: open) else {
                    span?.append(word)
                    continue
                }
                denied.append(open)
                span = nil
                if turns { continue }
            }
            if !own.contains(word.text), isDenial(words, at: index) {
                span = []
                opening = index
            } else if !Phrasebook.denialTails.contains(word) {
                affirmed.append(word)
            }
        }
        if let span { denied.append(span) }
        // "France didn't" denies what stands before.
        if let span, span.isEmpty, denied.count == 1 {
            denied = [affirmed]
            affirmed = []
        }
        // "2164 is not right" denies what stands before.
        if let last = denied.last, !last.isEmpty, last.allSatisfy({ Phrasebook.rightness.contains($0) }) {
            denied[denied.count - 1] = affirmed
            affirmed = []
        }
        denied.removeAll(where: \.isEmpty)
        return affirmed
    }

    private static func isDenial(_ words: [Word], at index: Int) -> Bool {
        let word = words[index].text
        let next = index + 1 < words.count ? words[index + 1] : nil
        if next?.gap == .hyphen { return false }
        if let next, Phrasebook.notDenying.contains(next) { return false }
        if Phrasebook.denials.contains(words[index]) { return true }
        if word == "no" || word == "non" { return index == 0 && next?.gap == .space }
        return isPair(words, at: index)
    }

    /// Whether two words deny together: "rather than", "anyone but".
    private static func isPair(_ words: [Word], at index: Int) -> Bool {
        guard index >= 0, index + 1 < words.count,
            Phrasebook.denialPairOpenings.mayContain(words[index].trace)
        else { return false }
        return Phrasebook.denialPairs.contains(words[index].text + " " + words[index + 1].text)
    }

    private static func endsDenial(_ words: [Word], at index: Int, after open: [Word]) -> Bool {
        guard open.contains(where: \.hasContent) else { return false }
        let word = words[index]
        if word.gap.isBreak { return true }
        guard index + 1 < words.count else { return false }
        return (word.text == "it" || word.text == "that" || word.text == "c")
            && Phrasebook.copulas.contains(words[index + 1].text)
    }

    /// Splits "X or Y".
    private static func split(_ words: [Word]) -> [[Word]] {
        var parts: [[Word]] = [[]]
        for (index, word) in words.enumerated() {
            let isBetween = index > 0 && index + 1 < words.count
            if isBetween, Phrasebook.alternatives.contains(word), !isElision(words[index]) {
                parts.append([])
            } else if isBetween, word.gap.contains(.question), word.hasContent {
                parts.append([word])
            } else if word.text != "either" {
                parts[parts.count - 1].append(word)
            }
        }
        let vacuous = parts.filter { $0.contains(where: \.hasContent) && !Phrasebook.isVacuous($0) }
        return vacuous.isEmpty ? parts.filter { !$0.isEmpty } : vacuous
    }

    private static func isElision(_ word: Word) -> Bool { word.gap.contains(.apostrophe) }
}
