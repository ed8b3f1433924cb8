// What holds for every question of every shipped deck, whatever the strength and the seed.

import Decks
import Judging
import Testing
import Words

@testable import Questions

@Suite struct QuestionLawTests {
    @Test func theShippedDecksAreRead() {
        #expect(ShippedTopic.all.map(\.name) == ["mali", "example"])
    }

    @Test(arguments: ShippedTopic.all) func everyCardCanAlwaysBeAsked(shipped: ShippedTopic) {
        let unasked = shipped.questions.filter { $0.question == nil }
        #expect(unasked.map { "\($0.card) \($0.strength)" } == [])
    }

    @Test(arguments: ShippedTopic.all) func theSameSeedAsksTheSame(shipped: ShippedTopic) {
        #expect(shipped.questions == shipped.ask(Strength.allCases, seeds: 0..<2))
    }

    @Test(arguments: ShippedTopic.all) func exactlyTheRightOptionIsRight(shipped: ShippedTopic) throws {
        for asked in shipped.questions {
            let card = asked.card
            guard let question = asked.question, case .choice(let form) = question.form else { continue }
            for (index, option) in form.options.enumerated() {
                let verdict: Verdict = index == form.right ? .correct : .wrong
                let byLetter = try question.form.grade(ChoiceForm.letter(index), in: shipped.lexicon)
                let byText = try question.form.grade(option.text, in: shipped.lexicon)
                #expect(byLetter.verdict == verdict, "\(card) \(option.text)")
                #expect(byText.verdict == verdict, "\(card) \(option.text)")
            }
        }
    }

    @Test(arguments: ShippedTopic.all) func noWrongOptionWouldBeAcceptedWhenTyped(shipped: ShippedTopic) {
        var faults: Set<String> = []
        for asked in shipped.questions {
            let card = asked.card
            guard let question = asked.question, case .choice(let form) = question.form,
                let fact = shipped.topic.fact(behind: card)
            else { continue }
            for (index, option) in form.options.enumerated() where index != form.right {
                for typed in [fact.textForm(for: card.aspect), fact.dateForm(for: card.aspect)] {
                    let grade = try? typed?.grade(option.text, in: shipped.lexicon)
                    if grade?.verdict == .correct { faults.insert("\(card): \(option.text)") }
                }
            }
        }
        #expect(faults.sorted() == [])
    }

    @Test(arguments: ShippedTopic.all) func optionsAreTwoToFourAndAllDifferent(shipped: ShippedTopic) {
        for asked in shipped.questions {
            let card = asked.card
            guard case .choice(let form)? = asked.question?.form else { continue }
            #expect((2...4).contains(form.options.count), "\(card)")
            #expect(Set(form.options.map { fold($0.text) }).count == form.options.count, "\(card)")
        }
    }

    @Test(arguments: ShippedTopic.all) func noPromptHoldsItsAnswer(shipped: ShippedTopic) {
        var leaks: Set<String> = []
        for asked in shipped.questions {
            let card = asked.card
            // A sentence to judge shows an answer: whether it is the right one is the question.
            guard let question = asked.question, question.form.kind != .truth,
                let fact = shipped.topic.fact(behind: card)
            else { continue }
            let answers = fact.textAnswers(for: card.aspect) ?? [question.solution]
            for answer in answers where FoldedText(question.prompt).contains(FoldedText(answer)) {
                leaks.insert("\(card): \(answer)")
            }
        }
        #expect(leaks.sorted() == [])
    }

    @Test(arguments: ShippedTopic.all) func placesOfATimelineCanBeToldApart(shipped: ShippedTopic) throws {
        for asked in shipped.questions {
            let card = asked.card
            guard case .place(let form)? = asked.question?.form else { continue }
            for (index, known) in form.timeline.enumerated() {
                #expect(!known.date.cannotBeTold(from: form.event.date), "\(card) \(known.text)")
                for other in form.timeline.dropFirst(index + 1) {
                    #expect(!known.date.cannotBeTold(from: other.date), "\(card) \(known.text)")
                    #expect(known.date < other.date)
                }
            }
            let right = try form.grade("\(form.rightGap + 1)")
            #expect(right.verdict == .correct)
            #expect((2...5).contains(form.timeline.count))
        }
    }

    @Test(arguments: ShippedTopic.all) func noHintIsTheWholeAnswer(shipped: ShippedTopic) {
        var faults: Set<String> = []
        for asked in shipped.questions {
            let card = asked.card
            guard var open = asked.question else { continue }
            var shown = 0
            while let hint = open.hint(), shown < 20 {
                shown += 1
                guard case .text(let text) = hint else { continue }
                let grade = try? open.form.grade(text, in: shipped.lexicon)
                // The initials of an expansion stand in its prompt already.
                let isTyped = [.text, .date, .list].contains(open.form.kind) && card.aspect != .expansion
                if isTyped, grade?.verdict == .correct { faults.insert("\(card): \(text)") }
                if fold(text) == fold(open.solution) { faults.insert("\(card): \(text)") }
            }
            if shown >= 20 { faults.insert("\(card) never stops hinting") }
        }
        #expect(faults.sorted() == [])
    }

    @Test(arguments: ShippedTopic.all) func nothingButAChoiceShowsWhatIsAsked(shipped: ShippedTopic) {
        for asked in shipped.questions {
            let card = asked.card
            let strength = asked.strength
            guard let question = asked.question else { continue }
            #expect(question.card == card)
            #expect(Ladder.forms(for: card.aspect, strength: strength).contains(question.form.kind))
            #expect(!question.prompt.isEmpty && !question.solution.isEmpty)
        }
    }
}
