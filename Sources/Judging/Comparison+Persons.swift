// Surnames and namesakes.

extension Comparison {
    /// Whether the reply is the last name of a person who is asked for.
    var isSurname: Bool {
        let content = wording.content
        return judge.answer.question.asksForPerson && wording.isName && 2...4 ~= content.count
            && wording.phrase.words.count <= 5
            && alignment.matches.last ?? .none != .none
            && content.allSatisfy { !$0.entry.traits.contains(.generic) || $0.entry.traits.contains(.title) }
            && !content.contains { $0.hasDigits || $0.entry.traits.contains(.place) }
            && wording.phrase.words.allSatisfy {
                $0.hasContent || ["ag", "ould", "al", "el", "de"].contains($0.text)
            }
    }

    /// "Modibo Keïta" for Ibrahim Boubacar Keïta, who is also accepted as "Keïta": another person.
    var isNamesake: Bool {
        guard let span = alignment.span, span.lowerBound > 0, wording.content.count == 1, wording.isName,
            judge.answer.question.asksForPerson
        else { return false }
        let before = words[span.lowerBound - 1]
        guard before.hasContent, !words[span.lowerBound].gap.isBreak, !before.isNumber,
            before.entry.traits.isDisjoint(with: [.generic, .title, .filler, .place, .modifier]),
            !judge.answer.question.contains(before), before.text.utf8.count > 1,
            !Phrasebook.additions.contains(before), !Restatement.isVerb(before)
        else { return false }
        let names = judge.answer.wordings.filter {
            $0.isName && $0.content.count > 1
                && $0.content.last?.entry.concept == wording.content[0].entry.concept
        }
        return !names.isEmpty
            && !names.contains { name in
                name.content.contains {
                    WordMatch.nearly($0, before) > .none || Transcription.isSame($0, before)
                        || before.isInitialed(by: $0)
                }
            }
    }
}
