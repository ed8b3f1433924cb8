import Classroom

// The exit ticket: the hardest questions once more without points, and what is still unclear.
extension Lesson {
    /// How many questions are asked once more.
    private static let items = 3

    mutating func askTicket() throws {
        if let question = nextTicketQuestion {
            try askOnceMore(question)
        } else {
            guard let line = try ask("Still unclear? One thing a line; Return ends the review> ") else {
                return
            }
            try record(line.isEmpty ? .ended : .noted(line))
        }
    }

    /// The hardest question that was not asked once more yet.
    private var nextTicketQuestion: Int? {
        let done = Set(state.ticket.items.map(\.question))
        let report = ReviewReport(of: state, session: session)
        let hardest = report.hardest.filter { $0.speeches.isEmpty }.prefix(Self.items).compactMap { hard in
            state.opening.questions.firstIndex { $0.card == hard.card }
        }
        return hardest.first { !done.contains($0) && !passedOver.contains($0) }
    }

    private mutating func askOnceMore(_ question: Int) throws {
        let paper = state.opening.questions[question]
        view.showOnceMore(paper.prompt)
        guard try ask("Everybody writes the answer down. Return shows it> ") != nil else { return }
        view.showAnswer(paper.solution)
        while true {
            guard let line = try ask("How many had it, such as 14 of 20 (Return passes over)> ") else {
                return
            }
            if line.isEmpty {
                passedOver.insert(question)
                return
            }
            let numbers = line.split { !$0.isNumber }.compactMap { Int($0) }
            if numbers.count == 2,
                try record(.ticketed(question: question, right: numbers[0], of: numbers[1]))
            {
                return
            }
            if numbers.count != 2 { screen.show("Type two numbers, such as 14 of 20.") }
        }
    }
}
