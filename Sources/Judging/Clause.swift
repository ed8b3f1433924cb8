import Words

/// A stretch of a longer answer between commas, full stops and the like.
struct Clause: Hashable {
    let words: [Word]
    /// What its words and phrases say, and whether that is denied: "no amnesty", "amnesty is out of the question".
    private(set) var sayings: [Saying] = []

    /// What one word or phrase says.
    struct Saying: Hashable {
        let senses: [Sense]
        let isAffirmed: Bool
        let isDenied: Bool
    }
    /// Whether it only announces that what follows is ruled out: "red lines:".
    private let isRefusal: Bool
    /// Whether a verb of it is denied.
    private var isVerbDenied = false

    /// The clauses of a text.
    ///
    /// A denial of what only repeats the question reaches over the reasons after it: "it did not leave because …".
    /// With `reachesBack`, a denied verb denies what stands before it, too: "amnesty is not acceptable".
    static func all(in phrase: Phrase, to question: Prompt? = nil, reachesBack: Bool = true) -> [Clause] {
        var clauses: [[Word]] = [[]]
        for word in phrase.words.prefix(4_000) {
            if ends(before: word) { clauses.append([]) }
            clauses[clauses.count - 1].append(word)
        }
        clauses.removeAll(where: \.isEmpty)
        let ends = listEnds(clauses)
        var isRefused = false
        var isAnnounced = false
        var listEnd = 0
        var isCauseDenied = false
        return clauses.indices.map { index in
            let words = clauses[index]
            if denies(words) { listEnd = max(listEnd, ends[index]) }
            if words[0].gap.contains(.dot) || turns.contains(words[0]) { isRefused = false }
            if isAnnounced, !words[0].gap.isDisjoint(with: [.colon, .dash]) { isRefused = true }
            if !causes.contains(words[0]) { isCauseDenied = false }
            let clause = Clause(
                words,
                isRefused: isRefused || isCauseDenied || index < listEnd && !denies(words),
                reachesBack: reachesBack,
                question: question
            )
            if clause.isVerbDenied, words.allSatisfy({ !$0.hasContent || isSaid($0, in: question) }) {
                isCauseDenied = true
            }
            isAnnounced = clause.isRefusal
            return clause
        }
    }

    /// Whether words hold "no" or "without", which reach over a list.
    private static func denies(_ words: [Word]) -> Bool { words.contains { listDenials.contains($0) } }

    /// For each clause, the end of a list that begins in it and goes on to "or": "no amnesty, ransom or partition".
    private static func listEnds(_ clauses: [[Word]]) -> [Int] {
        var ends = clauses.indices.map { $0 + 1 }
        for index in clauses.indices.dropLast().reversed() {
            let next = clauses[index + 1]
            guard let first = next.first, first.gap.contains(.comma), !turns.contains(first) else { continue }
            let isLast = next.contains { Phrasebook.alternatives.contains($0) || $0.text == "nor" }
            if ends[index + 1] > index + 2 || isLast { ends[index] = ends[index + 1] }
        }
        return ends
    }

    /// Whether a word is the question's, or denies.
    private static func isSaid(_ word: Word, in question: Prompt?) -> Bool {
        question?.contains(word) ?? false || Phrasebook.denials.contains(word) || denials.contains(word)
            || alternatives.contains(word)
    }

    private static let alternatives: WordSet = ["or", "nor", "ni", "ou"]
    private static let causes: WordSet = ["because", "parce", "porque", "or", "nor"]
    private static let listDenials: WordSet = ["no", "without", "sans", "sin", "neither", "never", "not"]

    private static func ends(before word: Word) -> Bool {
        !word.gap.isDisjoint(with: [.comma, .semicolon, .line, .ellipsis, .question, .colon, .dash])
            || word.gap.isSuperset(of: [.dot, .space]) || turns.contains(word) || reasons.contains(word)
    }

    private init(_ words: [Word], isRefused: Bool, reachesBack: Bool, question: Prompt?) {
        self.words = words
        let refusal = words.indices.first { Clause.refusals.match(words, at: $0) != nil }
        let length = refusal.flatMap { Clause.refusals.match(words, at: $0) } ?? 0
        isRefusal = refusal != nil && words.count { $0.hasContent } <= length + 1
        read(
            isDenied: isRefused || refusal != nil || words.contains { Clause.falsities.contains($0) },
            reachesBack: reachesBack,
            question: question
        )
    }

    /// Sorts the senses of all words.
    private mutating func read(isDenied isAllDenied: Bool, reachesBack: Bool, question: Prompt?) {
        isVerbDenied = words.indices.contains { isVerbalDenial($0) }
        var isDenied = isAllDenied || isVerbDenied && reachesBack
        var isDoubtful = false
        let senses = Vocabulary.senses(in: words)
        for (index, word) in words.enumerated() {
            // NB: "nobody sees" or "no vote" is a phrase of its own, not a denial of what follows.
            let isPhrase = Vocabulary.phrase(words, at: index) != nil
            if isDenial(index), !isPhrase {
                // "no mission without consent": consent it must be.
                isDenied = !(isDenied && index > 0 && Clause.exceptions.contains(word))
            } else if Clause.failures.contains(word.entry.concept) {
                isDoubtful = true
            } else if !senses[index].isEmpty, !isCivilWar(index) {
                // NB: a word of the question says nothing of a point that has a synonym of it.
                let isAsked = question?.contains(word) ?? false
                let said = isAsked ? [Sense(root: Stemming.root(word.text))] : senses[index]
                sayings.append(
                    Saying(senses: said, isAffirmed: !isDenied, isDenied: isDenied || isDoubtful)
                )
            }
        }
    }

    /// "civil war" says nothing of civilians.
    private func isCivilWar(_ index: Int) -> Bool {
        words[index].text == "civil" && index + 1 < words.count && words[index + 1].entry.concept == "war"
    }

    private func isDenial(_ index: Int) -> Bool {
        guard Phrasebook.denials.contains(words[index]) || Clause.denials.contains(words[index]) else {
            return false
        }
        return index + 1 >= words.count || !Phrasebook.notDenying.contains(words[index + 1])
    }

    /// "is not", "didn't", "never": the whole clause is denied, what stands before too.
    private func isVerbalDenial(_ index: Int) -> Bool {
        guard isDenial(index) else { return false }
        return Phrasebook.verbalDenials.contains(words[index])
            || words[index].text == "not" && index > 0 && Clause.auxiliaries.contains(words[index - 1])
            || words[index].text == "pas" && index > 1
    }

    /// The words without a "but" or "because" before them.
    var ownWords: [Word] {
        let isJoined =
            words.count > 1 && (Clause.turns.contains(words[0]) || Clause.reasons.contains(words[0]))
        return isJoined ? Array(words.dropFirst()) : words
    }

    /// Whether the clause affirms, or denies, what any of some senses says.
    func says(_ senses: [Sense], isDenied: Bool) -> Bool {
        sayings.contains { saying in
            (isDenied ? saying.isDenied : saying.isAffirmed) && saying.senses.contains(where: senses.contains)
        }
    }

    private static let turns: WordSet = [
        "but", "mais", "pero", "although", "while", "however", "yet", "whereas",
    ]
    private static let reasons: WordSet = ["because", "parce", "porque", "so", "since", "therefore", "hence"]
    private static let denials: WordSet = [
        "no", "without", "dont", "sans", "sin", "none", "neither", "aucun", "aucune", "ningun", "nobody",
        "nothing",
        "shouldnt", "couldnt", "wouldnt", "mustnt", "hasnt", "havent", "hadnt",
    ]
    /// Denials that take another one back.
    private static let exceptions: WordSet = ["without", "except", "sans", "sin"]
    private static let auxiliaries: WordSet = [
        "is", "was", "are", "were", "be", "been", "did", "does", "do", "has", "had", "have", "can", "could",
        "will",
        "would", "should", "must", "may", "might", "shall",
    ]
    /// Words that say of a whole clause that it is not so.
    private static let falsities: WordSet = [
        "false", "untrue", "myth", "nonsense", "incorrect", "faux", "falso",
    ]
    /// What was missing or did not come about; it may be told either way: "refused consent", "withdrew its consent".
    static let failures: Set<String> = [
        "fail", "failed", "failing", "failure", "unable", "refuse", "refused", "refusing", "refusal", "lack",
        "lacked",
        "lacking", "absence", "shortage", "inability",
    ]
    /// What rules the clause out.
    private static let refusals = Phrasebook.Index(
        """
        out of the question, off the table, ruled out, red line, red lines, unacceptable, not acceptable, forbidden
        hors de question, linea roja, lineas rojas, ligne rouge, lignes rouges
        """
    )
}
