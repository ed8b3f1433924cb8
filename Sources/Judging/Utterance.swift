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
    /// What was taken back.
    var retracted: [Word] = []
    /// Whether the learner says not to know.
    var isUnknown = false

    /// Reads what is said.
    ///
    /// - Parameters:
    ///   - phrase: The reply.
    ///   - own: Words of the right answers, which deny nothing: "no force except in self-defence".
    ///   - question: What was asked: "Bamako is not the capital" denies Bamako.
    init(_ phrase: Phrase, keeping own: Set<String> = [], to question: Prompt? = nil) {
        var words = phrase.words
        isUnknown = Utterance.remove(Phrasebook.unknown, from: &words)
        isHedged = Utterance.remove(Phrasebook.doubts, from: &words)
        Utterance.remove(Phrasebook.introductions, from: &words, isCut: true)
        if let start = Utterance.correction(in: words, keeping: own) {
            retracted = Array(words[..<start])
            words = Array(words[start...])
            isCorrected = true
        }
        alternatives = []
        guard words.contains(where: Utterance.mayTurn) else {
            if !words.isEmpty { alternatives = [words] }
            isHedged = isHedged || isUnknown && !words.isEmpty
            return
        }
        var reader = DenialReader(words, keeping: own, question: question)
        reader.read()
        denied = reader.denied
        let affirmed = reader.affirmed
        alternatives = Utterance.split(affirmed, keeping: own)
        if isUnknown, !affirmed.isEmpty { isHedged = true }
    }

    /// Whether a word may deny, end a denial or separate alternatives; false is certain.
    private static func mayTurn(_ word: Word) -> Bool {
        word.gap.contains(.question) || Phrasebook.mayTurn.mayContain(word.trace)
    }

    /// Everything that is affirmed.
    var affirmed: [Word] { alternatives.flatMap { $0 } }

    /// Removes every occurrence of the given phrases; the next word keeps the strongest separators.
    @discardableResult
    private static func remove(
        _ phrases: Phrasebook.Index,
        from words: inout [Word],
        isCut: Bool = false
    ) -> Bool {
        guard let first = words.indices.first(where: { phrases.match(words, at: $0) != nil }) else {
            return false
        }
        var result = Array(words[..<first])
        var gap: Word.Gap = []
        var index = first
        while index < words.count {
            if let length = phrases.match(words, at: index) {
                gap.formUnion(words[index].gap)
                // "it wasn't the UN it was France": a new clause begins.
                if isCut, index > 0, length == 2, clauseOpenings.contains(words[index]) { gap.insert(.comma) }
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

    /// Words with which introductions begin that are clauses of their own.
    private static let clauseOpenings: WordSet = ["it", "that", "this"]

    /// Where the final version begins after "no, wait" and the like.
    private static func correction(in words: [Word], keeping own: Set<String>) -> Int? {
        var start: Int?
        for index in words.indices.dropFirst() {
            guard let length = Phrasebook.corrections.match(words, at: index) else { continue }
            let next = index + length
            guard next < words.count, words[next].gap != .hyphen, !own.contains(words[index].text),
                length > 1 || !DenialReader.isPair(words, at: index)
            else { continue }
            // "Not X, actually Y" is a correction; "Actually" within a clause is not.
            let stands =
                words[index].gap.isBreak || words[index].gap.contains(.dot) || words[next].gap.isBreak
            let isPlainNo = length == 1 && Phrasebook.refusals.contains(words[index].text)
            let isPlain = Phrasebook.plainCorrections.contains(words[index])
            // "1440 no thats the police, 11200": a number for another.
            let isOtherNumber =
                isPlainNo && words[..<index].contains(where: \.isNumber)
                && words[next...].contains {
                    $0.isNumber && ($0.gap.isBreak || $0.start == words[next].start)
                }
            if length > 1 || stands || isPlain || isOtherNumber || isPlainNo && words[next].isNumber {
                start = next
            }
        }
        return start
    }

    /// Splits "X or Y".
    private static func split(_ words: [Word], keeping own: Set<String>) -> [[Word]] {
        var parts: [[Word]] = [[]]
        for (index, word) in words.enumerated() {
            let isBetween = index > 0 && index + 1 < words.count
            if isBetween, Phrasebook.alternatives.contains(word), !isElision(words[index]),
                !own.contains(word.text)
            {
                parts.append([])
            } else if isBetween, word.gap.contains(.question), word.hasContent {
                parts.append([word])
            } else if word.text != "either" {
                parts[parts.count - 1].append(word)
            }
        }
        let telling = parts.filter { $0.contains(where: \.hasContent) && !Phrasebook.isVacuous($0) }
        return telling.isEmpty ? parts.filter { !$0.isEmpty } : telling
    }

    private static func isElision(_ word: Word) -> Bool { word.gap.contains(.apostrophe) }
}
