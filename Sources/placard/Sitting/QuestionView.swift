import Decks
import Questions

/// How a question looks.
struct QuestionView {
    let screen: Screen

    /// Shows the question and what it offers.
    func show(_ question: Question, heading: String, struck: [String] = []) {
        screen.gap()
        screen.show(heading, as: .dim)
        screen.show(question.prompt, as: .bold)
        switch question.form {
        case .choice(let form): show(form, struck: struck)
        case .truth(let form): show(form.choice, struck: struck)
        case .place(let form): show(form, struck: struck)
        case .order(let form): show(form)
        case .match(let form): show(form)
        case .recall(let form): show(form)
        case .list: screen.show("Type the items, with commas between them.", as: .dim)
        case .date, .text: break
        }
    }

    private func show(_ form: ChoiceForm, struck: [String]) {
        for (index, option) in form.options.enumerated() {
            let letter = ChoiceForm.letter(index)
            let text = struck.contains(letter) ? "(not this one)" : option.text
            screen.show("\(letter)) \(text)", indent: 2, hanging: 3)
        }
    }

    private func show(_ form: PlaceForm, struck: [String]) {
        screen.show("Type the number of its place.", as: .dim)
        let longest = form.timeline.map { "\($0.date)".count }.max() ?? 0
        for gap in 0..<form.gaps {
            let number = "\(gap + 1)"
            screen.show(struck.contains(number) ? "\(number) (not here)" : "\(number) ...", indent: 2)
            guard gap < form.timeline.count else { continue }
            let known = form.timeline[gap]
            let date = "\(known.date)"
            let padding = String(repeating: " ", count: longest - date.count)
            screen.show("\(date)\(padding)  \(known.text)", indent: 6, hanging: longest + 2)
        }
    }

    private func show(_ form: OrderForm) {
        for (index, item) in form.shown.enumerated() {
            screen.show("\(ChoiceForm.letter(index))) \(item)", indent: 2, hanging: 3)
        }
        screen.show(
            "Type the letters in the right order, such as \(Self.example(form.shown.count)).",
            as: .dim
        )
    }

    private func show(_ form: MatchForm) {
        for (index, item) in form.left.enumerated() {
            screen.show("\(index + 1)) \(item)", indent: 2, hanging: 3)
        }
        for (index, item) in form.right.enumerated() {
            screen.show("\(ChoiceForm.letter(index))) \(item)", indent: 6, hanging: 3)
        }
        screen.show("Type the letter for 1, 2 and so on, such as \(Self.example(form.left.count)).", as: .dim)
    }

    private func show(_ form: RecallForm) {
        if case .points(_, let focus) = form.model {
            for part in focus.parts { screen.show("- \(part)", indent: 2, hanging: 2) }
        }
        screen.show("Type your answer, or say it aloud and press Return; then compare.", as: .dim)
    }

    /// Letters as they can be typed: "c b a".
    static func example(_ count: Int) -> String {
        (0..<count).reversed().map(ChoiceForm.letter).joined(separator: " ")
    }

    /// Shows a hint.
    ///
    /// - Returns: The letters or numbers that are out of the race now.
    func show(_ hint: Hint) -> [String] {
        switch hint {
        case .text(let text):
            screen.show("Hint: \(text)")
            return []
        case .notThese(let letters):
            screen.show("Hint: not \(letters.joined(separator: ", ")).")
            return letters
        }
    }
}
