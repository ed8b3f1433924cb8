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
            } else if let body = body(words, at: index) {
                result.append(Word(body, gap: word.gap, start: word.start, end: word.end))
                index += 1
            } else {
                result.append(word)
                index += 1
            }
        }
        words = result
    }

    /// The body that a word means which is a French or Spanish article or preposition elsewhere.
    private static func body(_ words: [Word], at index: Int) -> String? {
        switch words[index].text {
        case "au": return standsAlone(words, index) ? "africanunion" : nil
        case "un":
            let isNamed = index > 0 && beforeBody.contains(words[index - 1])
            let isPartOfName = index + 1 < words.count && afterUnitedNations.contains(words[index + 1])
            return isNamed || isPartOfName || standsAlone(words, index) ? "unitednations" : nil
        default: return nil
        }
    }

    /// English words before "UN"; no French or Spanish article has them.
    private static let beforeBody: WordSet = [
        "the", "of", "by", "for", "to", "from", "with", "which", "what", "and", "under", "against", "in",
        "at",
    ]

    /// English words after "UN"; no French or Spanish article has them.
    private static let afterUnitedNations: WordSet = [
        "security", "general", "body", "bodies", "mission", "missions", "peacekeeping", "peacekeeper",
        "peacekeepers", "peace", "charter", "resolution", "secretary", "secretariat", "human", "high",
        "women",
        "system", "troops", "force", "forces", "special", "envoy", "agency", "agencies", "organ",
        "organization",
        "organisation", "member", "members", "sanctions", "report", "mandate", "document", "treaty",
        "operation",
        "staff", "economic", "refugee", "children", "environment", "development", "led", "backed", "listed",
        "convention", "headquarters", "council", "assembly", "mentors", "experts", "panel", "official",
        "police",
        "multidimensional", "intervention", "is", "was", "has", "s",
    ]

    private static func standsAlone(_ words: [Word], _ index: Int) -> Bool {
        guard index + 1 < words.count else { return true }
        return words[index + 1].gap.isBreak || ["and", "or", "not"].contains(words[index + 1].text)
    }

    private static func matches(_ form: [String], _ words: ArraySlice<Word>) -> Bool {
        guard words.count >= form.count - 1 else { return false }
        for (offset, part) in form.dropFirst().enumerated() {
            let word = words[words.startIndex + offset]
            if word.text != part || offset > 0 && word.gap.isBreak && word.gap != .slash { return false }
        }
        return true
    }

    /// The first words of all forms.
    private static let beginnings = TraceFilter(
        byFirst.keys + Array(Vocabulary.expansions.keys) + ["au", "un"]
    )

    /// The forms by their first word, longest first; the short form itself comes before its words.
    private static let byFirst: [String: [[String]]] = {
        var forms: [String: [[String]]] = [:]
        for form in Vocabulary.contractions.sorted(by: { $0.count > $1.count }) where form.count > 1 {
            forms[form[1], default: []].append(form)
        }
        return forms
    }()
}
