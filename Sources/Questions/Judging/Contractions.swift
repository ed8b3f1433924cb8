/// Names of several words that have a usual short form are made one word: "United Nations" is "UN".
enum Contractions {
    static func apply(to words: inout [Word]) {
        guard words.contains(where: { beginnings.mayContain($0.trace) }) else { return }
        var result: [Word] = []
        result.reserveCapacity(words.count)
        var index = 0
        while index < words.count {
            let word = words[index]
            if let parts = Vocabulary.expansions[word.text] {
                for (offset, part) in parts.enumerated() {
                    let gap = offset == 0 ? word.gap : .space
                    result.append(Word(part, gap: gap, start: word.start, end: word.end))
                }
                index += 1
            } else if let form = byFirst[word.text]?.first(where: { matches($0, words[index...]) }) {
                let last = words[index + form.count - 2]
                result.append(Word(form[0], gap: word.gap, start: word.start, end: last.end))
                index += form.count - 1
            } else if word.text == "au", standsAlone(words, index) {
                // NB: "au" is a French preposition, and the African Union where nothing follows it.
                result.append(Word("africanunion", gap: word.gap, start: word.start, end: word.end))
                index += 1
            } else {
                result.append(word)
                index += 1
            }
        }
        words = result
    }

    private static func standsAlone(_ words: [Word], _ index: Int) -> Bool {
        guard index + 1 < words.count else { return true }
        return words[index + 1].gap.isBreak || ["and", "or", "not"].contains(words[index + 1].text)
    }

    private static func matches(_ form: [String], _ words: ArraySlice<Word>) -> Bool {
        guard words.count >= form.count - 1 else { return false }
        for (offset, part) in form.dropFirst().enumerated() {
            let word = words[words.startIndex + offset]
            if word.text != part || (offset > 0 && word.gap.isBreak) { return false }
        }
        return true
    }

    /// The first words of all forms.
    private static let beginnings = TraceFilter(byFirst.keys + Array(Vocabulary.expansions.keys) + ["au"])

    /// The forms by their first word, longest first; the short form itself comes before its words.
    private static let byFirst: [String: [[String]]] = {
        var forms: [String: [[String]]] = [:]
        for form in Vocabulary.contractions.sorted(by: { $0.count > $1.count }) where form.count > 1 {
            forms[form[1], default: []].append(form)
        }
        return forms
    }()
}
