// Places that the right one lies in, or that lie in it.

extension TextJudge {
    /// The grade of the State of a city that is asked for, or of a city of a State.
    func neighbour(_ words: [Word]) -> Grade? {
        if isRegion(words) { return Grade(.close, score: 0.3, reason: .wider(than: answer.canonical)) }
        let content = words.filter { $0.hasContent && !saysNothing($0) }
        guard content.count == 1, let place = content.first, place.entry.traits.contains(.place) else {
            return nil
        }
        for wording in answer.wordings where wording.content.count == 1 {
            let right = wording.content[0]
            if Gazetteer.states[right.text] == place.entry.concept {
                return Grade(.close, score: 0.3, reason: .wider(than: answer.canonical))
            }
            if Gazetteer.states[place.text] == right.entry.concept {
                return Grade(.close, score: 0.3, reason: .narrower(than: answer.canonical))
            }
        }
        return nil
    }

    /// "central Mali", "the Mopti region" where a town is asked for.
    private func isRegion(_ words: [Word]) -> Bool {
        let asked: Set<String> = ["town", "village", "city", "place", "where"]
        guard answer.question.words.contains(where: { asked.contains($0.text) }),
            answer.wordings.first.map({ $0.isName && $0.content.count == 1 }) ?? false
        else { return false }
        let content = words.filter(\.hasContent)
        let isOfPlaces = content.allSatisfy {
            !$0.entry.traits.isDisjoint(with: [.place, .modifier, .generic])
        }
        let isWide = content.contains {
            $0.entry.traits.contains(.modifier) || ["region", "area", "province"].contains($0.entry.concept)
        }
        return content.count == 2 && isOfPlaces && isWide
            && content.contains { $0.entry.traits.contains(.place) }
    }
}
