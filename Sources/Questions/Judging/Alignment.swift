/// Which words of a right wording are in a reply.
struct Alignment {
    /// For each content word of the wording, the indices of the reply's words that are it.
    private(set) var places: [Range<Int>?]
    /// How each content word was recognised.
    private(set) var matches: [WordMatch]
    /// Whether each word of the reply was used.
    private(set) var isUsed: [Bool]
    private let expected: [Word]
    private let reply: [Word]

    /// Aligns at most 40 words with at most 200.
    init(_ wording: Wording, with words: [Word], lexicon: Lexicon = .empty, allowsSenses: Bool = false) {
        expected = wording.content
        reply = words
        places = Array(repeating: nil, count: expected.count)
        matches = Array(repeating: .none, count: expected.count)
        isUsed = Array(repeating: false, count: reply.count)
        match { expected, typed, _ in WordMatch.exactly(expected, typed) }
        guard places.contains(nil) else { return }
        joinWords()
        if !wording.isAcronym {
            match { expected, typed, _ in
                guard typed.hasContent || expected.text.utf8.count > 4 else { return .none }
                let match = WordMatch.nearly(expected, typed)
                return match > .none ? lexicon.doubt(match, expected: expected, typed: typed) : .none
            }
        }
        guard allowsSenses, places.contains(nil) else { return }
        match { expected, typed, index in
            guard wording.isDescriptive[index], !expected.hasDigits, !typed.hasDigits, typed.hasContent,
                Vocabulary.sense(of: expected) == Vocabulary.sense(of: typed)
            else { return .none }
            return .sense
        }
    }

    /// Finds the best unused word for each expected one, looking first behind the match before.
    private mutating func match(_ compare: (Word, Word, Int) -> WordMatch) {
        var last = -1
        for index in expected.indices {
            if let place = places[index] {
                last = place.lowerBound
                continue
            }
            var best: (place: Int, match: WordMatch)?
            for step in 0..<reply.count {
                let place = (last + 1 + step) % reply.count
                if isUsed[place] { continue }
                let match = compare(expected[index], reply[place], index)
                if match > best?.match ?? .none { best = (place, match) }
                if match == .exact { break }
            }
            guard let best else { continue }
            use(best.place..<best.place + 1, for: index, as: best.match)
            last = best.place
        }
    }

    /// Finds words that are written as one, or as two: "multi-dimensional", "Burkinafaso".
    private mutating func joinWords() {
        for index in expected.indices where places[index] == nil {
            for place in reply.indices.dropLast() where !isUsed[place] && !isUsed[place + 1] {
                let length = reply[place].text.utf8.count + reply[place + 1].text.utf8.count
                guard abs(length - expected[index].text.utf8.count) <= 3,
                    reply[place].text.utf8.first == expected[index].text.utf8.first
                else { continue }
                let joined = reply[place].text + reply[place + 1].text
                if joined == expected[index].text || Stemming.stem(joined) == expected[index].entry.concept {
                    use(place..<place + 2, for: index, as: .form)
                    break
                }
            }
            guard places[index] == nil, index + 1 < expected.count, places[index + 1] == nil else { continue }
            let length = expected[index].text.utf8.count + expected[index + 1].text.utf8.count
            guard reply.contains(where: { $0.text.utf8.count == length }) else { continue }
            let joined = expected[index].text + expected[index + 1].text
            guard let place = reply.indices.first(where: { !isUsed[$0] && reply[$0].text == joined }) else {
                continue
            }
            use(place..<place + 1, for: index, as: .form)
            places[index + 1] = place..<place + 1
            matches[index + 1] = .form
        }
    }

    private mutating func use(_ range: Range<Int>, for index: Int, as match: WordMatch) {
        places[index] = range
        matches[index] = match
        for place in range { isUsed[place] = true }
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
        var all = 0.0
        var found = 0.0
        for (index, word) in expected.enumerated() {
            all += Alignment.weight(of: word)
            if places[index] != nil { found += Alignment.weight(of: word) }
        }
        return all > 0 ? found / all : 0
    }

    /// Whether every word of the wording is in the reply.
    var isComplete: Bool { !places.contains(nil) }

    /// The words of the wording that the reply lacks.
    var missing: [Word] { expected.indices.filter { places[$0] == nil }.map { expected[$0] } }

    /// Whether only words are missing that usage drops freely.
    var lacksOnlyOptional: Bool {
        missing.allSatisfy { $0.entry.traits.contains(.optional) || $0.entry.traits.contains(.title) }
            && expected.indices.contains {
                places[$0] != nil && !expected[$0].entry.traits.contains(.generic)
            }
    }

    /// The least sure of the recognised words.
    var weakest: WordMatch { matches.filter { $0 != .none }.min() ?? .none }

    /// The reply's words from the first recognised to the last.
    var span: Range<Int>? {
        let found = places.compactMap { $0 }
        guard let start = found.map(\.lowerBound).min(), let end = found.map(\.upperBound).max() else {
            return nil
        }
        return start..<end
    }

    /// Indices of the reply's words that are not part of the wording.
    var extras: [Int] { reply.indices.filter { !isUsed[$0] } }

    /// How the recognised words are ordered.
    enum Order {
        case kept
        case rotated
        case changed
    }

    /// Whether the recognised words stand in the order of the wording.
    var order: Order {
        let starts = places.compactMap { $0?.lowerBound }
        let drops = zip(starts, starts.dropFirst()).count { $0 > $1 }
        if drops == 0 { return .kept }
        guard drops == 1, let first = starts.first, let last = starts.last, last < first else {
            return .changed
        }
        return .rotated
    }
}
