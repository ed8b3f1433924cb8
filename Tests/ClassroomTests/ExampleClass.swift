// Reviews for tests: two questions with options, one said freely, one to argue about.
@testable import Classroom

enum ExampleClass {
    /// A choice between three, whose right option is b.
    static let vote = paper("vote") { paper in
        paper.options = [
            .init(label: "a", text: "2085", isRight: false, really: "authorises AFISMA"),
            .init(label: "b", text: "2100", isRight: true),
            .init(label: "c", text: "2164", isRight: false, really: "extends the mandate"),
        ]
        paper.note = "A note."
    }

    /// A question that is answered freely.
    static let said = paper("said") { _ in }

    /// A focus question with three points, two of which make a good answer.
    static let focus = paper("focus") { paper in
        paper.points = ["first", "second", "third"]
        paper.needed = 2
    }

    static func paper(_ fact: String, _ change: (inout PaperQuestion) -> Void) -> PaperQuestion {
        var paper = PaperQuestion(
            card: "deck/\(fact)/answer",
            form: "text",
            prompt: "What of \(fact)?",
            solution: "the-solution"
        )
        change(&paper)
        return paper
    }

    static func review(
        _ answering: Answering,
        _ questions: [PaperQuestion] = [vote, said, focus],
        timer: Int? = nil,
        speedPoints: Int? = nil
    ) -> Review {
        let opening = Opening(
            deck: "deck",
            title: "A title",
            questions: questions,
            answering: answering,
            timer: timer,
            speedPoints: speedPoints
        )
        return Review(opening, at: 0)
    }

    /// A review in which so much has happened, one second apart.
    static func review(_ answering: Answering, after actions: [Action]) throws -> Review {
        var review = review(answering)
        for (index, action) in actions.enumerated() { try review.accept(action, at: (index + 1) * 1000) }
        return review
    }

    static let red = Action.formed(id: 1, name: "Red")
    static let blue = Action.formed(id: 2, name: "Blue")
    static let right = Answer("yes", mark: Mark(1))
    static let wrong = Answer("no", mark: Mark(0))

    /// The answer that picks an option of ``vote``.
    static func pick(_ option: Int) -> Answer {
        Answer("", option: option, mark: Mark(vote.options[option].isRight ? 1 : 0))
    }
}
