// The first event of a review, by far its longest: the questions as they were drawn.

import Classroom

extension ActionText {
    mutating func opening() -> Classroom.Opening? {
        guard take("{\"answering\":"), let answering = string().flatMap(Answering.init(rawValue:)),
            take(",\"deck\":"), let deck = string(), take(",\"questions\":"),
            let questions = list({ $0.question() })
        else { return nil }
        var speedPoints: Int?
        if take(",\"speedPoints\":") { speedPoints = integer() }
        var timer: Int?
        if take(",\"timer\":") { timer = integer() }
        guard take(",\"title\":"), let title = string(), take("}") else { return nil }
        return Classroom.Opening(
            deck: deck,
            title: title,
            questions: questions,
            answering: answering,
            timer: timer,
            speedPoints: speedPoints
        )
    }

    /// A question without an arrangement: that is rare, and comes first.
    private mutating func question() -> PaperQuestion? {
        guard take("{\"card\":"), let card = string(), take(",\"form\":"), let form = string(),
            take(",\"needed\":"), let needed = integer(), let note = optional(",\"note\":"),
            take(",\"options\":"), let options = list({ $0.option() }),
            take(",\"parts\":"), let parts = list({ $0.string() }),
            take(",\"points\":"), let points = list({ $0.string() }),
            take(",\"prompt\":"), let prompt = string(), take(",\"solution\":"), let solution = string(),
            take(",\"sources\":"), let sources = list({ $0.string() }),
            take(",\"timeline\":"), let timeline = list({ $0.known() }),
            take(",\"views\":"), let views = list({ $0.view() }), take("}")
        else { return nil }
        var question = PaperQuestion(card: card, form: form, prompt: prompt, solution: solution)
        question.needed = needed
        question.note = note
        question.options = options
        question.parts = parts
        question.points = points
        question.sources = sources
        question.timeline = timeline
        question.views = views
        return question
    }

    private mutating func option() -> PaperQuestion.Option? {
        let isRight = take("{\"isRight\":true")
        guard isRight || take("{\"isRight\":false"), take(",\"label\":"), let label = string(),
            let really = optional(",\"really\":"), take(",\"text\":"), let text = string(), take("}")
        else { return nil }
        return PaperQuestion.Option(label: label, text: text, isRight: isRight, really: really)
    }

    private mutating func known() -> PaperQuestion.Known? {
        guard take("{\"date\":"), let date = string(), take(",\"text\":"), let text = string(), take("}")
        else {
            return nil
        }
        return PaperQuestion.Known(date: date, text: text)
    }

    private mutating func view() -> PaperQuestion.View? {
        guard take("{\"delegation\":"), let delegation = string(), take(",\"position\":"),
            let position = string(), take("}")
        else { return nil }
        return PaperQuestion.View(delegation: delegation, position: position)
    }
}
