import Decks

/// Finds the items of a list in a reply.
struct ListReading {
    private let list: ListAnswer
    private let lexicon: Lexicon
    /// One for each item.
    private let judges: [TextJudge]
    private let reply: Phrase
    private var found: Set<Int> = []
    /// Items that are nearly said, each with the words that may mean it.
    private var partly: [(item: Int, words: String)] = []
    private var extra: [String] = []
    /// The items in the order in which they were found.
    private var order: [Int] = []
    /// How many things between separators were looked at.
    private var looked = 0
    /// What was read, and what was taken of it: said twice, it says no more.
    private var read: Set<[String]> = []
    private var taken: Set<[String]> = []

    init(list: ListAnswer, lexicon: Lexicon, reply: Phrase) {
        self.list = list
        self.lexicon = lexicon
        self.reply = reply
        judges = list.answers.map { TextJudge(answer: $0, lexicon: lexicon, reply: reply) }
    }

    /// Reads some of the reply's words.
    mutating func read(_ words: [Word]) {
        for stretch in ListReading.cut(words, at: { $0.gap.isBreak })
        where read.insert(stretch.map(\.text)).inserted {
            looked += 1
            guard looked <= ListReading.limit else {
                // NB: nobody lists more; the rest counts as one thing too many.
                if looked == ListReading.limit + 1 { extra.append(reply.excerpt(stretch)) }
                return
            }
            if let item = whole(stretch) {
                find(item)
            } else {
                for chunk in ListReading.cut(stretch, at: { Phrasebook.joins($0) })
                where taken.insert(chunk.map(\.text)).inserted {
                    take(chunk)
                }
            }
        }
    }

    /// How many things between separators are looked at.
    private static let limit = 40

    private static func cut(_ words: [Word], at isCut: (Word) -> Bool) -> [[Word]] {
        var parts: [[Word]] = [[]]
        for word in words {
            if isCut(word) { parts.append([]) }
            if Phrasebook.joins(word), parts.last?.isEmpty ?? true { continue }
            parts[parts.count - 1].append(word)
        }
        return parts.filter { $0.contains(where: \.hasContent) }
    }

    private mutating func find(_ item: Int) {
        if found.insert(item).inserted { order.append(item) }
    }

    /// The item that a stretch with all its "and"s is: "Agreement for Peace and Reconciliation".
    private func whole(_ words: [Word]) -> Int? {
        let key = Phrase(words: words).key
        if let item = list.answers.firstIndex(where: { $0.wordings.contains { $0.key == key } }) {
            return item
        }
        let isJoined = words.contains { $0.text == "with" || $0.text == "as" }
        let mayBeJoined = words.contains { $0.text == "and" } && list.answers.contains(where: \.hasJoin)
        guard isJoined || mayBeJoined, let item = item(words) else { return nil }
        let parts = ListReading.cut(words, at: { Phrasebook.joins($0) })
        // NB: "rebuild the sector and expel them" is an item and something else.
        return isJoined || !parts.contains { self.item($0) != nil } ? item : nil
    }

    /// The first item that some words are.
    private func item(_ words: [Word]) -> Int? {
        judges.firstIndex { $0.affirm(words).verdict == .correct }
    }

    /// Takes a stretch without separators.
    private mutating func take(_ chunk: [Word]) {
        if let items = glued(chunk) {
            for item in items { find(item) }
            return
        }
        // NB: asked first, since an item may take the names beside it for a description: "china russia usa".
        let inside = complete(in: chunk)
        if inside.items.count > 1 {
            for item in inside.items.sorted() { find(item) }
            note(inside.rest)
            return
        }
        let grades = judges.map { $0.affirm(chunk) }
        if let item = best(of: grades) {
            find(item)
            return
        }
        if !inside.items.isEmpty {
            for item in inside.items.sorted() { find(item) }
            if !isSentence(inside.rest, in: chunk) { note(inside.rest) }
        } else if let item = described(by: chunk) {
            find(item)
        } else if let item = nearest(of: grades, chunk) {
            partly.append((item, reply.excerpt(chunk)))
        } else if !isDescription(chunk) {
            note(chunk)
        }
    }

    /// The items whose letters are written as one word: "ATGC".
    private func glued(_ chunk: [Word]) -> [Int]? {
        guard chunk.count == 1, let word = chunk.first, 2...list.answers.count ~= word.text.count else {
            return nil
        }
        let items = word.text.compactMap { letter in
            list.answers.firstIndex { $0.wordings.contains { $0.key == String(letter) } }
        }
        return items.count == word.text.count && Set(items).count == items.count ? items : nil
    }

    /// "the legislature makes laws": a verb behind an item, and what the item does.
    private func isSentence(_ rest: [Word], in chunk: [Word]) -> Bool {
        let content = rest.filter(\.hasContent)
        guard let verb = content.first, rest.last != verb, verb.start > (chunk.first?.start ?? 0) else {
            return false
        }
        return verb.text.hasSuffix("s") && verb.text.utf8.count > 3
            && verb.entry.traits.isDisjoint(with: [.place, .generic])
            || Restatement.isVerb(verb)
    }

    /// The item that a chunk nearly is, one that is not said yet before others.
    private func nearest(of grades: [Grade], _ chunk: [Word]) -> Int? {
        let close = grades.indices.filter { grades[$0].verdict == .close && !isOpen(grades[$0], chunk) }
        return close.first { item in !found.contains(item) && !partly.contains { $0.item == item } }
            ?? close.first
    }

    /// Whether a grade only says that nobody can tell, and of so few words that they should name an item.
    private func isOpen(_ grade: Grade, _ chunk: [Word]) -> Bool {
        guard case .ownWords = grade.reason else { return false }
        return chunk.count(where: \.hasContent) < 4
    }

    /// The only item that every word of a chunk describes.
    private func described(by chunk: [Word]) -> Int? {
        let items = judges.indices.filter { index in
            judges[index].description(chunk, withNames: true)?.isWhole ?? false
                || isKind(chunk, of: list.answers[index])
        }
        return items.count == 1 ? items[0] : nil
    }

    /// "jihadists" for "Al-Qaeda related jihadist groups": all that a name says in small letters.
    private func isKind(_ chunk: [Word], of answer: TextAnswer) -> Bool {
        let said = chunk.filter { $0.hasContent && !$0.entry.traits.contains(.filler) }
        return !said.isEmpty
            && answer.wordings.contains { wording in
                let small = wording.content.indices.filter {
                    wording.isDescriptive[$0]
                        && wording.content[$0].entry.traits.isDisjoint(with: [.generic, .optional])
                }
                return small.count < wording.content.count && small.count == said.count
                    && small.allSatisfy { index in
                        said.contains { Vocabulary.shareSense($0, wording.content[index]) }
                    }
            }
    }

    /// The item that a chunk is: the surest one, and one that is not named yet where two are as sure.
    private func best(of grades: [Grade]) -> Int? {
        let right = grades.indices.filter { grades[$0].verdict == .correct }
        let most = right.map { grades[$0].score }.max()
        let surest = right.filter { grades[$0].score == most }
        return surest.first { !found.contains($0) } ?? surest.first
    }

    /// Items that stand in a chunk without separators: "Niger Mali".
    private func complete(in chunk: [Word]) -> (items: Set<Int>, rest: [Word]) {
        var items: Set<Int> = []
        var rest = chunk
        for (index, answer) in list.answers.enumerated() {
            // NB: "burkina fasso" is all of the longer wording, and more than the short one.
            for wording in answer.wordings.sorted(by: { $0.content.count > $1.content.count }) {
                let alignment = Alignment(wording, with: rest, lexicon: lexicon)
                guard alignment.isComplete, alignment.weakest >= .typo else { continue }
                items.insert(index)
                rest = alignment.extras.map { rest[$0] }
                break
            }
        }
        return (items, rest)
    }

    /// Notes words that are no item, unless they say nothing.
    private mutating func note(_ words: [Word]) {
        // "2100 (April 2013)": brackets behind an item tell more of it.
        if !found.isEmpty, words.first?.gap.contains(.opening) ?? false,
            words.allSatisfy({ $0.isNumber || !$0.hasContent || $0.entry.traits.contains(.month) })
        {
            return
        }
        let telling = words.contains { word in
            word.hasContent
                && (word.entry.traits.isDisjoint(with: [.filler, .generic, .title])
                    || word.text == Vocabulary.unitedNations)
                && !(list.answers.first?.question.contains(word) ?? false)
        }
        if telling || words.contains(where: { lexicon.items(for: $0.text).contains(where: \.isName) }) {
            extra.append(reply.excerpt(words))
        }
    }

    /// "a Tuareg movement" after a comma describes the item before.
    private func isDescription(_ chunk: [Word]) -> Bool {
        guard let first = chunk.first, !found.isEmpty else { return false }
        return ["a", "an", "une", "una", "which", "who", "that", "they", "all", "both"].contains(first.text)
            || chunk.allSatisfy { $0.isNumber && $0.text.utf8.count <= 2 }
    }

    /// The grade of what was read.
    func grade(isUndecided: Bool, isHedged: Bool) -> Grade {
        let titles = list.items.map { $0.first ?? "" }
        let partly = partly.filter { !found.contains($0.item) }
        let reason = Reason.list(
            found: titles.indices.filter(found.contains).map { titles[$0] },
            nearly: partly.map(\.words),
            missing: titles.indices.filter { !found.contains($0) }.map { titles[$0] },
            extra: extra
        )
        guard !found.isEmpty || !partly.isEmpty else { return Grade(.wrong, reason: reason) }
        let points = Double(found.count) + Double(Set(partly.map(\.item)).count) / 2
        let share = min(points / Double(list.needed), 1)
        let isComplete = found.count >= list.needed && extra.isEmpty && !isUndecided && !isHedged
        if isComplete, list.strictness.rules.contains(.order), order != order.sorted() {
            return Grade(.close, score: 0.6, reason: .strict(titles.joined(separator: ", "), .order))
        }
        return isComplete
            ? Grade(.correct, reason: reason) : Grade(.close, score: min(share, 0.9), reason: reason)
    }
}
