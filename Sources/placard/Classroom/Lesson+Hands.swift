import Classroom

// The whole class votes by raised hands or cards, discusses, and votes again.
extension Lesson {
    /// Reads the counts, unseen: the class must not see the first vote before the second.
    mutating func countHands(on paper: PaperQuestion) throws {
        // A pipe has no hands to wait for.
        if !handsAreUp, app.world.isInteractive, timeLeft != nil {
            let up = "Return when all hands are up"
            let prompt = TimedPrompt(before: "Think; \(up)", after: "> ", over: "Time is up. \(up)> ")
            guard let line = try ask(prompt) else { return }
            handsAreUp = true
            if !line.isEmpty { screen.show("Counts are read unseen, below.") }
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
    }

    /// After a vote or an answer: what the vote calls for, or the way to the answer.
    ///
    /// The class reads this screen too. The advice says how many were right, so it is followed without being said, and
    /// written only when the teacher asks for it; a screen of the teacher's own has it (`classroom host`).
    mutating func waitAfter(_ question: Int, _ round: Int) throws {
        guard round == 1, state.opening.answering == .hands, let advice = state.advice else {
            guard try ask("Return shows the answer> ") != nil else { return }
            try record(.revealed)
            return
        }
        guard !isExplaining else { return try waitForSecondVote(on: question) }
        let prompt = "Return follows the advice (a shows it, d discuss, v vote, r answer)> "
        guard let line = try ask(prompt) else { return }
        switch (line.lowercased(), advice) {
        case ("a", _): screen.show(AdviceWording.sentence(for: advice), as: .bold, indent: 4)
        case ("d", _), ("", .discuss): try record(.discussed)
        case ("v", _): try record(.opened(question: question, round: 2))
        case ("", .explainAgain): isExplaining = true
        case ("r", _), ("", .goOn): try record(.revealed)
        default: screen.show("Type a, d, v or r, or press Return.")
        }
    }

    private mutating func waitForSecondVote(on question: Int) throws {
        screen.show("Listen once more. Then you vote again.", as: .bold, indent: 4)
        guard try ask("Explain the idea without naming an answer. Return opens the second vote> ") != nil
        else {
            return
        }
        try record(.opened(question: question, round: 2))
    }
}
