import Words

/// Which words of a right wording are in a reply.
struct Alignment {
    /// For each content word of the wording, the indices of the reply's words that are it.
    private(set) var places: [Range<Int>?] = []
    /// How each content word was recognised.
    private(set) var matches: [WordMatch] = []
    /// Whether each word of the reply was used.
    private var isUsed: [Bool] = []
    /// How many words of the wording were recognised.
    ///
    /// NB: the arrays stay empty during the search until there is one: most alignments find nothing.
    private var found = 0
    private let expected: [Word]
    private let reply: [Word]

    /// Aligns at most 40 words with at most 200.
    init(_ wording: Wording, with words: [Word], lexicon: Lexicon = .empty) {
        expected = wording.content
        reply = words
        matchExactly()
        if found > 0, !isComplete { matchShortened() }
        if !isComplete { joinWords() }
        if !isComplete, !wording.isAcronym { matchNearly(lexicon) }
    }

    /// Aligns as without `senses`, which are those of the same words, and lets synonyms stand for small words.
    init(_ wording: Wording, with words: [Word], lexicon: Lexicon, senses: inout Senses) {
        self.init(wording, with: words, lexicon: lexicon)
        if !isComplete { matchSenses(wording, &senses) }
    }

    private mutating func matchExactly() {
        let (expected, reply) = (expected, reply)
        let mayInitial = mayInitial
        match { index, place in
            if reply[place].abbreviates(expected[index]) { return .form }
            if mayInitial, reply[place].isInitialed(by: expected[index]) { return .form }
            guard expected[index].mayBe(reply[place]) else { return .none }
            return WordMatch.exactly(expected[index], reply[place])
        }
    }

    /// Takes shortened words for the rest of a name that is there in part: "UN Sec Council".
    private mutating func matchShortened() {
        let (expected, reply) = (expected, reply)
        match { index, place in reply[place].shortens(expected[index]) ? .form : .none }
    }

    /// Whether a single letter of the wording may stand for a middle name.
    private var mayInitial: Bool {
        expected.count > 2
            && expected.dropFirst().dropLast().contains { $0.trace.length == 1 && !$0.hasDigits }
    }

    private mutating func matchNearly(_ lexicon: Lexicon) {
        let (expected, reply) = (expected, reply)
        match { index, place in
            guard WordMatch.mayBeNear(expected[index].trace, reply[place].trace),
                reply[place].hasContent || expected[index].trace.length > 4
            else { return .none }
            let match = WordMatch.nearly(expected[index], reply[place])
            guard match > .none else { return .none }
            return lexicon.doubt(match, expected: expected[index], typed: reply[place])
        }
    }

    private mutating func matchSenses(_ wording: Wording, _ senses: inout Senses) {
        let (expected, reply) = (expected, reply)
        let isSought = expected.indices.map {
            wording.isDescriptive[$0] && !isFound($0) && !expected[$0].hasDigits
        }
        guard isSought.contains(true) else { return }
        let sought = expected.indices.map { isSought[$0] ? Vocabulary.senses(of: expected[$0]) : [] }
        let said = senses.all()
        match { index, place in
            guard said[place].contains(where: sought[index].contains) else { return .none }
            // Another form of the word itself: "vetoes" for "veto", "reforms" for "reforming".
            return Stemming.root(expected[index].text) == Stemming.root(reply[place].text) ? .form : .sense
        }
    }

    private func isFound(_ index: Int) -> Bool { found > 0 && places[index] != nil }

    /// Finds the best unused word for each expected one, looking first behind the match before.
    private mutating func match(_ compare: (_ index: Int, _ place: Int) -> WordMatch) {
        var next = 0
        for index in expected.indices {
            if found > 0, let place = places[index] {
                next = place.lowerBound + 1
                continue
            }
            var best: (place: Int, match: WordMatch)?
            for step in 0..<reply.count {
                let place = next + step < reply.count ? next + step : next + step - reply.count
                if found > 0, isUsed[place] { continue }
                let match = compare(index, place)
                if match > best?.match ?? .none { best = (place, match) }
                if match == .exact { break }
            }
            guard let best else { continue }
            use(best.place..<best.place + 1, for: index, as: best.match)
            next = best.place + 1
        }
    }

    /// Finds words that are written as one, or as two: "multi-dimensional", "Burkinafaso".
    private mutating func joinWords() {
        for index in expected.indices where !isFound(index) {
            joinReply(index)
            guard !isFound(index), index + 1 < expected.count, !isFound(index + 1) else { continue }
            let length = expected[index].trace.length + expected[index + 1].trace.length
            guard reply.indices.contains(where: { reply[$0].trace.length == length }) else { continue }
            let joined = expected[index].text + expected[index + 1].text
            guard let place = reply.indices.first(where: { !isTaken($0) && reply[$0].text == joined }) else {
                continue
            }
            use(place..<place + 1, for: index, as: .form)
            use(place..<place + 1, for: index + 1, as: .form)
        }
    }

    /// Finds two words of the reply that are one of the wording.
    private mutating func joinReply(_ index: Int) {
        let sought = expected[index].trace
        for place in reply.indices.dropLast() {
            let length = reply[place].trace.length + reply[place + 1].trace.length
            guard reply[place].trace.first == sought.first, abs(length - sought.length) <= 3,
                !isTaken(place), !isTaken(place + 1)
            else { continue }
            let joined = reply[place].text + reply[place + 1].text
            guard joined == expected[index].text || Stemming.stem(joined) == expected[index].entry.concept
            else {
                continue
            }
            use(place..<place + 2, for: index, as: .form)
            break
        }
    }

    private func isTaken(_ place: Int) -> Bool { found > 0 && isUsed[place] }

    private mutating func use(_ range: Range<Int>, for index: Int, as match: WordMatch) {
        if found == 0 {
            places = Array(repeating: nil, count: expected.count)
            matches = Array(repeating: .none, count: expected.count)
            isUsed = Array(repeating: false, count: reply.count)
        }
        found += 1
        places[index] = range
        matches[index] = match
        for place in range { isUsed[place] = true }
    }
}

/// The senses of a reply's words, found when first needed.
struct Senses {
    private let words: [Word]
    private var found: [[Sense]]?

    init(_ words: [Word]) { self.words = words }

    /// The senses of each word; none for grammar and numbers.
    mutating func all() -> [[Sense]] {
        if let found { return found }
        let senses = words.map { $0.hasContent && !$0.hasDigits ? Vocabulary.senses(of: $0) : [] }
        found = senses
        return senses
    }
}

extension Alignment {
    /// How much a word says about which thing is meant.
    static func weight(of word: Word) -> Double {
        if word.entry.traits.contains(.optional) { return 0.3 }
        if word.entry.traits.contains(.generic) { return 0.45 }
        return word.isNumber ? 2 : 1
    }

    /// The share of the wording that is in the reply, by weight: 0 to 1.
    var coverage: Double {
        guard found > 0 else { return 0 }
        var all = 0.0
        var found = 0.0
        for (index, word) in expected.enumerated() {
            all += Alignment.weight(of: word)
            if places[index] != nil { found += Alignment.weight(of: word) }
        }
        return all > 0 ? found / all : 0
    }

    /// Whether every word of the wording is in the reply.
    var isComplete: Bool { found == expected.count }

    /// The words of the wording that the reply lacks.
    var missing: [Word] { expected.indices.filter { !isFound($0) }.map { expected[$0] } }

    /// Whether a word of the wording was recognised in another language.
    var hasTranslation: Bool {
        guard found > 0 else { return false }
        return expected.indices.contains { index in
            guard matches[index] == .form, let place = places[index], place.count == 1 else { return false }
            let typed = reply[place.lowerBound]
            return typed.text != expected[index].text && typed.sharesConcept(with: expected[index])
        }
    }

    /// Whether only words are missing that usage drops freely.
    var lacksOnlyOptional: Bool {
        expected.indices.allSatisfy {
            isFound($0) || expected[$0].entry.traits.contains(.optional)
                // NB: at the end, a title is a name: "Martin Luther King".
                || expected[$0].entry.traits.contains(.title) && $0 < expected.count - 1
        }
            && expected.indices.contains {
                isFound($0) && !expected[$0].entry.traits.contains(.generic)
            }
    }

    /// The least sure of the recognised words.
    var weakest: WordMatch {
        var weakest: WordMatch?
        for match in matches where match != .none { weakest = min(weakest ?? match, match) }
        return weakest ?? .none
    }

    /// The reply's words from the first recognised to the last.
    var span: Range<Int>? {
        guard let first = isUsed.firstIndex(of: true), let last = isUsed.lastIndex(of: true) else {
            return nil
        }
        return first..<last + 1
    }

    /// Whether the reply has words that are not part of the wording.
    var hasExtras: Bool { found == 0 ? !reply.isEmpty : isUsed.contains(false) }

    /// Indices of the reply's words that are not part of the wording.
    var extras: [Int] { reply.indices.filter { !isTaken($0) } }
}
