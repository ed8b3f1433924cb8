/// Separates what a reply denies from what it affirms.
struct DenialReader {
    private let words: [Word]
    private let own: Set<String>
    private let question: Prompt?
    /// What is affirmed, in order.
    private(set) var affirmed: [Word] = []
    /// What is denied, a stretch each.
    private(set) var denied: [[Word]] = []
    /// The words of the denial that is open.
    private var span: [Word]?
    /// The separators before words that were left out: the bracket of "(but only speculated)".
    private var skipped: Word.Gap = []
    /// Where the last denial begins.
    private var opening = -1

    init(_ words: [Word], keeping own: Set<String>, question: Prompt?) {
        self.words = words
        self.own = own
        self.question = question
    }

    /// Reads all words.
    mutating func read() {
        for index in words.indices where index != opening + 1 || !DenialReader.isPair(words, at: opening) {
            take(index)
        }
        let isOpen = span != nil
        let isEmpty = span?.isEmpty ?? false
        close()
        // "France didn't" denies what stands before.
        if isOpen, isEmpty, denied.count == 1 {
            denyWhatStandsBefore()
        }
        // "2164 is not right" denies what stands before.
        if let last = denied.last, !last.isEmpty, last.allSatisfy({ Phrasebook.rightness.contains($0) }) {
            denied[denied.count - 1] = affirmed
            affirmed = []
        }
        denied.removeAll(where: \.isEmpty)
    }

    private mutating func take(_ index: Int) {
        let word = words[index]
        if let open = span {
            let turns = Phrasebook.turns.contains(word)
            guard turns || endsDenial(at: index, after: open) else {
                span?.append(word)
                return
            }
            close()
            if turns { return }
        }
        if !own.contains(word.text), isDenial(at: index) {
            span = []
            opening = index
        } else if !Phrasebook.denialTails.contains(word) {
            affirmed.append(word)
            affirmed[affirmed.count - 1].gap.formUnion(skipped)
            skipped = []
        } else {
            skipped.formUnion(word.gap)
        }
    }

    /// Ends the open denial; "Bamako is not the capital" denies Bamako when the capital was asked.
    private mutating func close() {
        guard let open = span else { return }
        span = nil
        denied.append(open)
        if deniesSubject(open) { denyWhatStandsBefore() }
    }

    /// Makes the last item that was affirmed the one that is denied.
    private mutating func denyWhatStandsBefore() {
        let start = affirmed.lastIndex { $0.gap.isBreak || $0.text == "and" } ?? 0
        denied[denied.count - 1] = Array(affirmed[start...])
        affirmed.removeSubrange(start...)
    }

    /// Whether what is denied only repeats the question, after a verb.
    private func deniesSubject(_ open: [Word]) -> Bool {
        guard let question, open.contains(where: \.hasContent), opening > 0 else { return false }
        let denial = words[opening]
        let isVerbal =
            Phrasebook.verbalDenials.contains(denial) || denial.text == "no"
            || Phrasebook.auxiliaries.contains(words[opening - 1])
        guard isVerbal else { return false }
        let asked = Set(question.words.flatMap(Vocabulary.senses))
        return open.allSatisfy {
            !$0.hasContent || Phrasebook.rightness.contains($0) || question.contains($0)
                || Vocabulary.senses(of: $0).contains(where: asked.contains)
        }
    }

    private func isDenial(at index: Int) -> Bool {
        let next = index + 1 < words.count ? words[index + 1] : nil
        if next?.gap == .hyphen { return false }
        if let next, Phrasebook.notDenying.contains(next) { return false }
        if Phrasebook.denials.contains(words[index]) || isFailure(at: index) { return true }
        if Phrasebook.nobodies.contains(words[index]) { return next?.gap == .space && index <= 1 }
        return isNo(at: index) || DenialReader.isPair(words, at: index)
    }

    /// "no Serval", "it regained no control": a "no" that belongs to the word behind it.
    private func isNo(at index: Int) -> Bool {
        guard ["no", "non"].contains(words[index].text), index + 1 < words.count,
            words[index + 1].gap == .space
        else { return false }
        return index == 0
            || words[index].gap == .space && words[index - 1].hasContent
                && !words[index - 1].hasDigits
    }

    /// "nearly left", "refused to leave": a deed that did not come about; "almost 500" is about 500.
    private func isFailure(at index: Int) -> Bool {
        guard Phrasebook.failures.contains(words[index]), index + 1 < words.count else { return false }
        let next = words[index + 1]
        return !next.gap.isBreak && !next.hasDigits && !next.entry.traits.contains(.numberWord)
            && !["consent", "all", "every", "entirely", "whole"].contains(next.text)
            && (next.text == "to" || ["almost", "nearly", "barely", "scarcely"].contains(words[index].text))
    }

    /// Whether two words deny together: "rather than", "anyone but".
    static func isPair(_ words: [Word], at index: Int) -> Bool {
        guard index >= 0, index + 1 < words.count,
            Phrasebook.denialPairOpenings.mayContain(words[index].trace)
        else { return false }
        return Phrasebook.denialPairs.contains(words[index].text + " " + words[index + 1].text)
    }

    private func endsDenial(at index: Int, after open: [Word]) -> Bool {
        guard open.contains(where: \.hasContent) else { return false }
        let word = words[index]
        if word.gap.isBreak { return true }
        // "Not Spain. Germany, Italy, Japan"
        if word.gap.isSuperset(of: [.dot, .space]), !(open.last?.entry.traits.contains(.title) ?? false) {
            return true
        }
        guard index + 1 < words.count else { return false }
        return (word.text == "it" || word.text == "that" || word.text == "c")
            && Phrasebook.copulas.contains(words[index + 1].text)
    }
}
