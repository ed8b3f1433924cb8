// Whether words beside a right answer describe it rather than name another thing.

import Words

extension Extras {
    /// "MNLA, a Tuareg movement", "2690, adopted in June": grammar shows that the words describe.
    func isDetailAfter(_ stretch: [Int], _ unknown: [Int]) -> Bool {
        guard let first = stretch.first else { return true }
        let word = words[first]
        if isInBrackets(first) { return true }
        if Phrasebook.additions.contains(word) {
            return isDescription(word.text == "with" ? stretch[...] : stretch.dropFirst(), unknown)
        }
        if isNumeric, unknown.contains(where: { words[$0].isNumber }) { return false }
        if word.gap.contains(.opening) || word.gap.contains(.colon) { return true }
        if word.gap.isBreak { return isDescription(stretch[...], unknown) }
        if isForeignPhrase(stretch, unknown) { return false }
        if unknown.count == 1, comparison.wording.isName, Extras.followers.contains(words[unknown[0]]) {
            return true
        }
        return !word.hasContent || word.entry.traits.contains(.filler) || isVerb(word)
            || Extras.openings.contains(word.text)
    }

    /// Whether brackets were opened behind the right words and are open still: "Azawad (Timbuktu, Gao and Kidal)".
    func isInBrackets(_ index: Int) -> Bool {
        guard let span = alignment.span, index >= span.upperBound else { return false }
        var isOpen = false
        for word in words[span.upperBound...index] {
            if word.gap.contains(.closing) { isOpen = false }
            if word.gap.contains(.opening) { isOpen = true }
        }
        return isOpen
    }

    /// Whether words only tell where a thing is, beside a thing that is no place: "Moura (Mali)" tells of a village.
    func isWhere(_ unknown: [Int]) -> Bool {
        unknown.allSatisfy { words[$0].entry.traits.contains(.place) }
            && !comparison.wording.content.contains { $0.entry.traits.contains(.place) }
    }

    /// Whether a stretch after a comma or "and" is a description rather than a second answer.
    private func isDescription(_ stretch: ArraySlice<Int>, _ unknown: [Int]) -> Bool {
        let begins = stretch.firstIndex { !words[$0].entry.traits.contains(.filler) } ?? stretch.endIndex
        guard let first = stretch[begins...].first else { return true }
        let word = words[first]
        if Extras.openings.contains(word.text) { return true }
        if word.hasContent, isVerb(word), stretch.count > 1 { return true }
        if word.gap.contains(.comma), stretch.count > 1, let last = stretch.last,
            words[last].entry.traits.contains(.generic)
                || Extras.articles.contains(word.text) && Vocabulary.isCommonNoun(words[last])
                    && !unknown.contains(where: { words[$0].entry.traits.contains(.place) })
        {
            return true
        }
        if stretch.count > 1, word.text == "with", let last = stretch.last, isVerb(words[last]) {
            return true
        }
        let afterArticle = stretch[begins...].first { !Extras.articles.contains(words[$0].text) }
        if let afterArticle, Extras.roles.contains(words[afterArticle].text),
            stretch.dropFirst().contains(where: isLink)
        {
            return true
        }
        if !word.hasContent, !Extras.articles.contains(word.text), !Extras.particles.contains(word.text) {
            return true
        }
        if let afterArticle, Extras.roles.contains(words[afterArticle].text), isOfRightState(unknown) {
            return true
        }
        let places = unknown.allSatisfy { words[$0].entry.traits.contains(.place) }
        return word.gap.isBreak
            && (unknown.count >= 3 || isWhere(unknown) || places && isStateOfCity(unknown))
    }

    /// Whether a word joins a role to what it is a role of, or to its time: "founder of", "president since".
    private func isLink(_ index: Int) -> Bool {
        !words[index].hasContent || Extras.openings.contains(words[index].text)
    }

    /// "Bamako, Mali": the State of a city that is asked for.
    private func isStateOfCity(_ unknown: [Int]) -> Bool {
        comparison.wording.content.contains { city in
            unknown.contains { Gazetteer.states[city.text] == words[$0].entry.concept }
        }
    }

    /// "Niger, capital Niamey": a city of the State that is asked for.
    private func isOfRightState(_ unknown: [Int]) -> Bool {
        let cities = unknown.filter { words[$0].entry.traits.contains(.place) }
        return !cities.isEmpty
            && cities.allSatisfy { city in
                comparison.wording.content.contains {
                    Gazetteer.states[words[city].text] == $0.entry.concept
                }
            }
    }

    private static let articles: Set<String> = ["the", "le", "la", "les", "el", "los", "las", "l"]

    /// "the jihadist group called JNIM", "Russian Wagner": words before the answer that describe it.
    func isDetailBefore(_ stretch: [Int], _ unknown: [Int], _ span: Range<Int>) -> Bool {
        let next = words[span.lowerBound]
        if next.gap.contains(.opening) || next.gap.contains(.colon) { return true }
        if next.gap.isBreak, let first = stretch.first, Extras.openings.contains(words[first].text) {
            return true
        }
        if unknown.contains(where: { words[$0].entry.traits.contains(.modifier) }) { return false }
        if stretch.contains(where: { Extras.statehood.contains(words[$0].entry.concept) }) { return true }
        if let last = stretch.last, Phrasebook.additions.contains(words[last]) { return false }
        let isNamed = stretch.suffix(3).contains { Extras.namings.contains(words[$0].text) }
        if isNamed { return true }
        if next.gap.isBreak { return unknown.count >= 3 }
        if isAdjective(stretch, unknown) { return true }
        return isWhere(unknown)
    }

    /// "the nomadic Tuareg", "imperial Japan": one word that tells what the thing is like.
    private func isAdjective(_ stretch: [Int], _ unknown: [Int]) -> Bool {
        guard unknown.count == 1, stretch.last == unknown[0], stretch.count <= 2,
            stretch.count == 1 || Extras.articles.contains(words[stretch[0]].text)
        else { return false }
        let text = words[unknown[0]].text
        return text.utf8.count >= 6
            && ["ic", "al", "ous", "ive", "ish", "less", "ful", "ist"].contains(where: text.hasSuffix)
    }

    /// Heads of official names: "People's Democratic Republic of Algeria".
    private static let statehood: Set<String> = [
        "republic", "kingdom", "federation", "commonwealth", "emirate", "sultanate", "principality", "state",
    ]

    private func isVerb(_ word: Word) -> Bool {
        guard word.hasContent, word.text != "united", !Vocabulary.isCommonNoun(word),
            word.entry.traits.isDisjoint(with: [.place, .generic, .title])
        else { return false }
        return word.text.utf8.count > 3 && (word.text.hasSuffix("ed") || word.text.hasSuffix("ing"))
            || Stemming.isIrregular(word.text)
    }
}
