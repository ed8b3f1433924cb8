import Words

/// Acronyms in place of a name.
extension TextJudge {
    /// The grade of one word that is an acronym: with two letters in each other's place, or the initials of a right name.
    ///
    /// Initials are an acronym where the name is that of a body or where everybody knows them; elsewhere nobody can
    /// tell whether they are one, so the name is asked for.
    func acronym(_ words: [Word]) -> Grade? {
        let content = words.filter { $0.hasContent && !$0.entry.traits.contains(.generic) }
        guard let word = content.first, content.count == 1, 2...12 ~= word.text.utf8.count, !word.hasDigits,
            !words.contains(where: { $0.text == Vocabulary.unitedNations }),
            !answer.question.words.contains(where: { $0.text == word.text })
        else { return nil }
        if let right = swapped(word) { return Grade(.close, reason: .acronymSwapped(right)) }
        guard let wording = answer.wordings.first(where: { $0.initials.contains(word.text) }) else {
            return nil
        }
        let isKnown = Acronyms.isKnown(word.text, for: wording)
        guard isKnown || wording.isName, isKnown || word.text.utf8.count >= 3 || Acronyms.isBody(wording)
        else {
            return nil
        }
        let isAcronym = isKnown || word.text.utf8.count >= 3 && Acronyms.isBody(wording)
        return isAcronym && !answer.question.asksForExpansion
            ? Grade(.correct, reason: .accepted(answer.canonical))
            : Grade(.close, reason: .initials(of: answer.canonical))
    }

    /// The right acronym, or the initials of a body, of which two letters have changed places.
    private func swapped(_ word: Word) -> String? {
        let typed = Array(word.text.unicodeScalars)
        guard typed.count >= 3, lexicon.items(for: word.text).isEmpty, !Acronyms.all.contains(word.text)
        else {
            return nil
        }
        let isExchange = { Slip.isExchange(Array(($0 as String).unicodeScalars), typed) }
        for wording in answer.wordings {
            if wording.isAcronym {
                if isExchange(Acronyms.letters(of: wording.text)) { return wording.text }
            } else if Acronyms.isBody(wording), let right = wording.initials.first(where: isExchange) {
                return right.uppercased()
            }
        }
        return nil
    }
}

/// Initials that are in general use.
enum Acronyms {
    /// Whether a name is that of a body or text that is known by its initials: an organisation, a treaty, a force.
    static func isBody(_ wording: Wording) -> Bool {
        wording.isName && wording.content.contains { heads.contains($0.entry.concept) }
    }

    /// Whether a word is the kind of a body or text that official names begin with.
    static func isHead(_ word: Word) -> Bool { heads.contains(word.entry.concept) }

    /// Whether everybody knows the initials of a name.
    static func isKnown(_ initials: String, for wording: Wording) -> Bool {
        known[initials]?.contains(wording.key) ?? false
    }

    /// An acronym without its dots.
    static func letters(of text: String) -> String {
        String(String.UnicodeScalarView(fold(text).unicodeScalars.filter { $0 != "." && $0 != "-" }))
    }

    /// All initials in general use.
    static let all = Set(known.keys)

    private static let heads: Set<String> = Set(
        """
        organization association agency authority union community council committee commission court tribunal
        mission operation movement front army force party congress league federation confederation forum bank
        fund programme program treaty convention agreement protocol declaration charter conference assembly
        secretariat office department ministry institute institution corporation alliance coalition coordination
        platform republic state nation kingdom emirate service command corps group bureau board network society
        """.split(whereSeparator: \.isWhitespace).map { Word(String($0)).entry.concept }
    )

    /// The keys of what well-known initials stand for.
    private static let known: [String: [String]] = {
        var known: [String: [String]] = [:]
        for line in names.split(separator: "\n") {
            let parts = line.split(separator: " ", maxSplits: 1).map(String.init)
            guard parts.count == 2 else { continue }
            known[parts[0], default: []].append(Phrase(parts[1]).key)
        }
        return known
    }()

    private static let names = """
        gdp gross domestic product
        gnp gross national product
        gni gross national income
        hdi human development index
        wmd weapons of mass destruction
        idp internally displaced person
        idps internally displaced persons
        idps internally displaced people
        ngo nongovernmental organization
        ngo non-governmental organization
        ied improvised explosive device
        icbm intercontinental ballistic missile
        sdg sustainable development goal
        sdgs sustainable development goals
        mdgs millennium development goals
        hiv human immunodeficiency virus
        dna deoxyribonucleic acid
        ddr disarmament demobilization and reintegration
        ssr security sector reform
        roe rules of engagement
        cbm confidence-building measures
        ussr Soviet Union
        icj International Court of Justice
        icc International Criminal Court
        uae United Arab Emirates
        drc Democratic Republic of the Congo
        car Central African Republic
        who World Health Organization
        """
}
