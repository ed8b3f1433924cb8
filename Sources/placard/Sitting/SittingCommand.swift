/// What can be typed behind a colon while a question is open.
enum SittingCommand: String, CaseIterable {
    case hint
    case skip
    case undo
    case right
    case wrong
    case why
    case suspend
    case repeatQuestion = "repeat"
    case help
    case quit

    /// Reads a command, or the beginning of just one.
    init?(_ text: String) {
        let word = text.lowercased()
        if let exact = SittingCommand(rawValue: word) {
            self = exact
            return
        }
        if word == "q" || word == "exit" {
            self = .quit
            return
        }
        if word == "?" {
            self = .help
            return
        }
        let beginning = SittingCommand.allCases.filter { !word.isEmpty && $0.rawValue.hasPrefix(word) }
        guard beginning.count == 1, let only = beginning.first else { return nil }
        self = only
    }

    static let overview = """
        While a question is open, what you type is your answer. These are commands:
          :hint     show a little of the answer, or fewer options (the card comes back sooner)
          :skip     put the question behind the others
          :undo     take your last answer back and try again
          :right    your last answer was right, whatever the verdict said
          :wrong    your last answer was wrong, whatever the verdict said
          :why      explain the last answer: fact, note, sources, your history
          :suspend  never ask this card again (unsuspend brings it back)
          :repeat   show the question again
          :quit     leave the sitting; everything is saved (Ctrl-D does the same)
        """
}
