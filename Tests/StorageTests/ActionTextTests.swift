import Classroom
import Foundation
import Testing

@testable import Storage

private func text(_ action: Action) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(action), as: UTF8.self)
}

private let texts = [
    "", "April 2013", "“quoted” \"twice\"", "back\\slash", "\u{1B}[1m\n", "N'Djamena / Ñ 日本", "},\"id\":1",
]

@Test(arguments: texts)
func anAnswerIsReadAsADecoderReadsIt(words: String) throws {
    for option in [nil, 0, 3] {
        for really in [nil, words] {
            for score in [0, 0.5, 0.6666666666666666, 1] {
                for isTeachers in [true, false] {
                    let mark = Mark(score, isTeachers: isTeachers, really: really)
                    let action = Action.answered(id: 12, answer: Answer(words, option: option, mark: mark))
                    let read = ActionText.action(try text(action))
                    #expect(read == nil || read == action)
                }
            }
        }
    }
}

@Test func theActionsOfAskingAndAnsweringNeedNoDecoder() throws {
    let right = Answer("Nairobi", option: 2, mark: Mark(1, isTeachers: true))
    let wrong = Answer("", mark: Mark(0, really: "the capital of the Incas"))
    let actions: [Action] = [
        .opened(question: 41, round: 2), .buzzed(id: 8), .answered(id: 1, answer: right),
        .answered(id: 2, answer: wrong), .closed, .revealed,
    ]
    #expect(try actions.map { ActionText.action(try text($0)) } == actions)
}

@Test(arguments: [
    "", "{}", "{\"closed\":{}} ", "{\"closed\":{}}{\"closed\":{}}",
    "{\"opened\":{\"question\":,\"round\":1}}",
    "{\"opened\":{\"round\":1,\"question\":0}}", "{\"buzzed\":{\"id\":99999999999999999999}}",
    "{\"answered\":{\"answer\":{\"mark\":{\"isTeachers\":true,\"score\":2},\"text\":\"\"},\"id\":1}}",
    "{\"answered\":{\"answer\":{\"mark\":{\"isTeachers\":true,\"score\":1},\"text\":\"",
    "{\"paused\":{}}",
])
func whateverElseIsWrittenIsLeftToTheDecoder(text: String) {
    #expect(ActionText.action(text) == nil)
}

/// A question with everything that one can have, but an arrangement.
private func paper(_ words: String) -> PaperQuestion {
    var paper = PaperQuestion(card: "deck/fact/date", form: "place", prompt: "When?", solution: words)
    paper.options = [
        .init(label: "1", text: words, isRight: true),
        .init(label: "2", text: "b", isRight: false, really: words),
    ]
    paper.timeline = [.init(date: "2013", text: words), .init(date: "April 2014", text: "Then")]
    paper.note = words
    paper.sources = ["An atlas", words]
    paper.parts = [words]
    paper.points = ["one", words]
    paper.needed = 2
    paper.views = [.init(delegation: "Peru", position: words)]
    return paper
}

@Test(arguments: texts)
func anOpeningIsReadAsADecoderReadsIt(words: String) throws {
    var ordered = paper("plain")
    ordered.arrangement = .order(shown: ["a", "b"], solution: [1, 0])
    let bare = PaperQuestion(card: "d/f/a", form: "text", prompt: "?", solution: "!")
    for questions in [[], [bare], [paper(words), bare], [bare, ordered]] {
        for timer in [nil, 30] {
            let opening = Classroom.Opening(
                deck: "deck",
                title: words,
                questions: questions,
                answering: .buzzers,
                timer: timer,
                speedPoints: timer.map { _ in 1000 }
            )
            let action = Action.began(opening)
            let read = ActionText.action(try text(action))
            #expect(read == nil || read == action)
            #expect(
                read != nil || words.contains { "\\\"\u{1B}".contains($0) } || questions.contains(ordered)
            )
        }
    }
}
