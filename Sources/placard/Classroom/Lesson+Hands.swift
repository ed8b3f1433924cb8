import Classroom

// The whole class votes by raised hands or cards, discusses, and votes again.
extension Lesson {
    /// Reads the counts, unseen: the class must not see the first vote before the second.
    mutating func countHands(on paper: PaperQuestion) throws {
        if !isTimeUp, let timer = state.opening.timer, app.world.isInteractive {
            screen.show("You have \(timer) seconds.", indent: 4)
            guard let line = try ask("Think. Return when all hands are up> ", limit: .seconds(timer)) else {
                return
            }
            isTimeUp = true
            if !line.isEmpty { return try count(line, on: paper) }
        }
        guard let line = try ask("Count the hands, such as \(example(paper)) (not shown)> ", as: .hidden)
        else {
            return
        }
        try count(line, on: paper)
    }

    private func example(_ paper: PaperQuestion) -> String {
        zip(paper.options, [12, 5, 3, 0]).prefix(3).map { "\($0.label) \($1)" }.joined(separator: ", ")
    }

    private mutating func count(_ line: String, on paper: PaperQuestion) throws {
        let labels = paper.options.map(\.label)
        guard let hands = HandCounts.read(line, labels: labels) else {
            return screen.show("That is no count. Type letter and number for each option: \(example(paper)).")
        }
        guard try record(.counted(hands: hands)), try record(.closed) else { return }
        let total = hands.reduce(0, +)
        let rounds = state.current?.rounds ?? []
        let before = rounds.count > 1 ? (rounds.first?.hands ?? []).reduce(0, +) : total
        let other = before == total ? "" : ", \(before) in the first vote"
        screen.show("\(Wording.count(total, "hand")) counted\(other). :undo counts again.")
        shown = state.stage
        advised = nil
    }

    /// After a vote or an answer: the advice, or the way to the answer.
    mutating func waitAfter(_ question: Int, _ round: Int) throws {
        guard round == 1, state.opening.answering == .hands, let advice = state.advice else {
            guard try ask("Return shows the answer> ") != nil else { return }
            try record(.revealed)
            return
        }
        if advised != state.stage { screen.show(Lesson.sentence(for: advice), as: .bold, indent: 4) }
        advised = state.stage
        guard let line = try ask("Return follows the advice (or d discuss, v vote again, r answer)> ") else {
            return
        }
        switch (line.lowercased(), advice) {
        case ("d", _), ("", .discuss): try record(.discussed)
        case ("v", _), ("", .explainAgain): try record(.opened(question: question, round: 2))
        case ("r", _), ("", .goOn): try record(.revealed)
        default: screen.show("Type d, v or r, or press Return.")
        }
    }

    /// The advice without a number: the class reads it too.
    private static func sentence(for advice: Advice) -> String {
        switch advice {
        case .explainAgain: "Explain the idea again without naming an answer, then vote again."
        case .discuss: "Discuss for two to four minutes, then vote again."
        case .goOn: "A sentence of explanation is enough: go on to the answer."
        }
    }
}
