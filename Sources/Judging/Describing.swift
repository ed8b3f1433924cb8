import Decks

// A reply that says what the right thing is, in the words of the deck, without its name.

extension TextJudge {
    /// How much of a reply is said by the deck's description of the right thing.
    struct Description {
        /// How many of the reply's words are in it.
        let shared: Int
        /// How many words the reply has.
        let own: Int

        /// Whether most of the reply describes the right thing.
        var isMost: Bool { shared >= 2 && shared * 5 >= own * 3 || shared == 1 && own == 1 && !isGeneric }
        /// Whether only the kind of a thing is said: "troops".
        var isGeneric = false
        /// Whether every word does, so that nothing else can be meant among a few things.
        var isWhole: Bool { shared >= 2 && shared == own }
    }

    /// How a reply agrees with what the deck says of the right thing; nil when the deck does not know it.
    ///
    /// With `withNames`, the words of its names describe it, too: "the Azawad nationalists".
    func description(_ words: [Word], withNames: Bool = false) -> Description? {
        let roles = rightItems.flatMap { [$0.description, $0.note].compactMap { $0 } }
        let texts = roles + (withNames ? answer.wordings.filter(\.isName).map(\.text) : [])
        guard !roles.isEmpty, words.count <= 20 else { return nil }
        let own = words.filter(answer.question.isToldBeside)
        guard !own.isEmpty else { return nil }
        let said = texts.map(lexicon.sayings.senses)
        return Description(
            shared: own.count { word in
                Vocabulary.senses(of: word).contains { sense in said.contains { $0.contains(sense) } }
            },
            own: own.count,
            isGeneric: own.allSatisfy { $0.entry.traits.contains(.generic) }
        )
    }

    /// The grade of a reply that describes the right thing instead of naming it.
    func described(_ words: [Word]) -> Grade? {
        guard description(words)?.isMost ?? false, !namesBody(words) else { return nil }
        return Grade(.close, score: 0.4, reason: .described(answer.canonical))
    }

    /// Whether a full name is asked for and another body is named: "United Nations Mission in South Sudan".
    private func namesBody(_ words: [Word]) -> Bool {
        answer.question.asksForExpansion && words.contains(where: Acronyms.isHead)
            && !Outline(words, to: answer.question, in: lexicon).isDescription
    }

    /// The grade of a sentence in other words than those of a right answer that is a sentence, too.
    ///
    /// Strings alone do not show whether both say the same, so the learner compares them; it is wrong only where it
    /// contradicts, denies, or names another thing.
    func toldOtherwise(_ words: [Word]) -> Grade? {
        let least = answer.question.asksForReason ? 1 : 3
        guard let right = answer.wordings.first, right.content.count >= least,
            !right.isName || right.content.contains(where: Restatement.isVerb),
            !right.content.contains(where: \.hasDigits), !answer.question.asksForExpansion
        else { return nil }
        let own = words.filter { !$0.entry.traits.contains(.place) && answer.question.isToldBeside($0) }
        guard own.count >= 3, !contradicts(words), !(answer.definition?.isOpposed(words) ?? false) else {
            return nil
        }
        return Grade(.close, score: 0.3, reason: .ownWords(answer.canonical))
    }

    /// Whether a word excludes one of the right answers', as "fewer" does "more".
    private func contradicts(_ words: [Word]) -> Bool {
        words.contains { word in
            Vocabulary.opposed.contains(word)
                && answer.wordings.contains { wording in
                    wording.content.contains { Vocabulary.areOpposite($0, word) }
                }
        }
    }

    /// The grade of a reply that has the shape of a description where a name is right: "a court in The Hague".
    ///
    /// Nobody can tell from its words alone whether it fits, and nobody would say it of another thing than the one he
    /// means: so it is never wrong, and never enough.
    func outlined(_ words: [Word]) -> Grade? {
        guard let right = answer.wordings.first, right.isName || right.content.contains(where: \.hasDigits),
            Outline(words, to: answer.question, in: lexicon).isDescription, !isTitle(words)
        else { return nil }
        return Grade(.close, score: 0.3, reason: .described(answer.canonical))
    }

    /// Whether every word of a reply is written as in a title, so that it names something: "An Ideal Husband".
    private func isTitle(_ words: [Word]) -> Bool {
        let text = reply.excerpt(words)
        return text.utf8.contains { 97...122 ~= $0 }
            && words.allSatisfy { !$0.hasContent || reply.excerpt([$0]).first?.isUppercase ?? false }
    }

    /// Whether another thing of the deck is of another section than the right one and belongs to it: "the junta", a term,
    /// for the officer who leads it.
    func belongs(_ item: Lexicon.Item) -> Bool {
        let right = rightItems
        guard item.isName, !right.isEmpty, isOfState(item) || right.allSatisfy({ $0.section != item.section })
        else {
            return false
        }
        return right.contains { names($0.description, item.name) || names(item.description, $0.name) }
    }

    /// Whether a thing is said to be of the State that is right: "Operation Serval", a French campaign, for France.
    private func isOfState(_ item: Lexicon.Item) -> Bool {
        guard let place = answer.wordings.first?.content.first, place.entry.traits.contains(.place),
            answer.wordings[0].content.count == 1, !rivals(for: Phrase(item.name).key).contains(item)
        else { return false }
        return Phrase(item.description).words.contains {
            $0.sharesConcept(with: place) && $0.text != place.text
        }
    }

    /// The deck's things that are right.
    private var rightItems: [Lexicon.Item] {
        answer.rightKeys.flatMap { lexicon.items(for: $0) }.filter(\.isName)
    }

    /// The things of a normal form that answer the same questions as the right one; all where that is not known.
    func rivals(for key: String) -> [Lexicon.Item] {
        let items = lexicon.items(for: key)
        guard !items.isEmpty else { return [] }
        let right = rightItems
        return right.isEmpty
            ? items
            : items.filter { item in right.contains { $0.section == item.section && $0.group == item.group } }
    }

    /// Whether a description has all words of a name.
    private func names(_ description: String, _ name: String) -> Bool {
        let said = Set(Phrase(description).content.flatMap(Vocabulary.senses))
        return Phrase(name).content.allSatisfy { Vocabulary.senses(of: $0).contains(where: said.contains) }
    }
}
