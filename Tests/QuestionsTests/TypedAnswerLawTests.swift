// What holds for every answer that the shipped decks take as typed.

import Decks
import Judging
import Testing

@testable import Questions

@Suite struct TypedAnswerLawTests {
    /// A right or wrong reply to a card's question.
    struct Reply: Hashable {
        let card: CardID
        let form: Form
        let text: String
    }

    /// The typed forms of all cards.
    static func forms(_ shipped: ShippedTopic) -> [(card: CardID, form: Form)] {
        shipped.topic.deck.cardIDs.flatMap { card in
            guard let fact = shipped.topic.fact(behind: card) else { return [(CardID, Form)]() }
            let asked = shipped.questions.filter { $0.card == card }.compactMap { $0.question?.form }
            let forms = [fact.textForm(for: card.aspect), fact.dateForm(for: card.aspect)] + asked
            return Set(forms.compactMap { $0 }.filter(\.isTyped)).map { (card, $0) }
        }
    }

    static func right(_ shipped: ShippedTopic) -> [Reply] {
        forms(shipped).flatMap { card, form in
            form.rightReplies.map { Reply(card: card, form: form, text: $0) }
        }
    }

    @Test(arguments: ShippedTopic.all) func everyAcceptedAnswerIsRightForItsOwnCard(shipped: ShippedTopic) {
        let replies = TypedAnswerLawTests.right(shipped)
        let faults = replies.filter {
            (try? $0.form.grade($0.text, in: shipped.lexicon))?.verdict != .correct
        }
        #expect(replies.count > 50)
        #expect(faults.map { "\($0.card): \($0.text)" }.sorted() == [])
    }

    @Test(arguments: ShippedTopic.all) func noSiblingIsEverRight(shipped: ShippedTopic) {
        let faults = TypedAnswerLawTests.forms(shipped).flatMap { card, form in
            form.siblings.filter { (try? form.grade($0, in: shipped.lexicon))?.verdict == .correct }
                .map { "\(card): \($0)" }
        }
        #expect(faults.sorted() == [])
    }

    @Test(arguments: ShippedTopic.all) func caseAccentsAndOuterSpaceNeverChangeTheVerdict(
        shipped: ShippedTopic
    ) {
        let replies =
            TypedAnswerLawTests.right(shipped)
            + TypedAnswerLawTests.forms(shipped).flatMap { card, form in
                form.siblings.map { Reply(card: card, form: form, text: $0) }
            }
        let faults = replies.flatMap { reply in
            let verdict = (try? reply.form.grade(reply.text, in: shipped.lexicon))?.verdict
            let accented = reply.text.unicodeScalars.map { scalar in
                scalar.properties.isAlphabetic && scalar.isASCII ? "\(scalar)\u{0301}" : String(scalar)
            }.joined()
            return [reply.text.uppercased(), reply.text.lowercased(), " \t\(reply.text)  ", accented]
                .filter { (try? reply.form.grade($0, in: shipped.lexicon))?.verdict != verdict }
                .map { "\(reply.card): \($0)" }
        }
        #expect(faults.sorted() == [])
    }
}

extension Form {
    fileprivate var isTyped: Bool {
        switch self {
        case .text, .date, .list: true
        case .choice, .truth, .place, .order, .match, .recall: false
        }
    }

    /// The replies that the author has written down as right.
    fileprivate var rightReplies: [String] {
        switch self {
        case .text(let answer): answer.accepted + answer.variants.accepted
        case .date(let answer): [answer.date.description, answer.date.notation]
        case .list(let answer):
            (0..<(answer.items.map(\.count).max() ?? 0)).map { place in
                answer.items.map { $0[min(place, $0.count - 1)] }.joined(separator: "; ")
            }
        case .choice, .truth, .place, .order, .match, .recall: []
        }
    }

    fileprivate var siblings: [String] {
        switch self {
        case .text(let answer): answer.variants.siblings.map(\.answer)
        case .date(let answer): answer.variants.siblings.map(\.answer)
        case .list(let answer): answer.variants.siblings.map(\.answer)
        case .choice, .truth, .place, .order, .match, .recall: []
        }
    }
}
