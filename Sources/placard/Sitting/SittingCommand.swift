import Reports

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
        if let whole = SittingCommand(bare: word) {
            self = whole
            return
        }
        let beginning = SittingCommand.allCases.filter { !word.isEmpty && $0.rawValue.hasPrefix(word) }
        guard beginning.count == 1, let only = beginning.first else { return nil }
        self = only
    }

    /// Reads a command that was typed without its colon; only whole names count.
    init?(bare text: String) {
        let word = text.lowercased()
        guard let command = SittingCommand(rawValue: word) ?? Self.otherNames[word] else { return nil }
        self = command
    }

    private static let otherNames: [String: SittingCommand] = [
        "q": .quit, "exit": .quit, "stop": .quit, "?": .help,
    ]

    /// Shows what can be typed.
    static func showOverview(on screen: Screen) {
        screen.show("While a question is open, what you type is your answer. These are commands:")
        for command in allCases {
            let word = TextLayout.pad(":" + command.rawValue, to: 8)
            screen.show("\(word)  \(command.meaning)", indent: 2, hanging: 10)
        }
    }

    private var meaning: String {
        switch self {
        case .hint: "show a little of the answer, or fewer options (the card comes back sooner)"
        case .skip: "put the question behind the others"
        case .undo: "take your last answer back and try again"
        case .right: "your last answer was right, whatever the verdict said"
        case .wrong: "your last answer was wrong, whatever the verdict said"
        case .why: "explain the last answer: fact, note, sources, your history"
        case .suspend: "never ask this card again (unsuspend brings it back)"
        case .repeatQuestion: "show the question again"
        case .help: "show this list"
        case .quit: "leave the sitting; everything is saved (Ctrl-D does the same)"
        }
    }
}
