import Decks
import LineEditor
import Questions
import Scheduling

/// Reads what the learner does with an open question.
///
/// While a question is open the line is the answer; a line that begins with a colon is a command.
struct Asker {
    let app: App

    /// What a learner can do while a question is open.
    enum Turn {
        /// An answer, and how long it took.
        case reply(String, Duration)
        /// A command without its colon.
        case command(String)
        /// Ctrl-D, or the end of the input.
        case endOfInput
    }

    private var screen: Screen { app.screen }

    /// Waits for an answer or a command; where `confirmsBlank`, an empty line first asks whether to give up.
    ///
    /// `start` is when the question was shown, on the clock that stands still while the program is stopped.
    func turn(since start: Duration, confirmsBlank: Bool = true, prompt: Prompt = "> ") -> Turn {
        var hasConfirmed = !confirmsBlank || !app.world.isInteractive
        var hadInterrupt = false
        while true {
            switch app.world.read(prompt, .answer, nil) {
            case .line(let line):
                let text = line.split(whereSeparator: \.isNewline).joined(separator: " ")
                let trimmed = text.trimmingSpaces
                hadInterrupt = false
                if trimmed.hasPrefix(":") { return .command(String(trimmed.dropFirst()).trimmingSpaces) }
                if trimmed.isEmpty, !hasConfirmed {
                    screen.show(
                        "Give up? Press Return again to see the answer, or type one (:help for more)."
                    )
                    hasConfirmed = true
                    continue
                }
                return .reply(text, app.world.timeAwake() - start)
            case .interrupted:
                if hadInterrupt { screen.show("Type :quit or press Ctrl-D to leave the sitting.") }
                hadInterrupt = true
            case .timedOut(let partial):
                return .reply(partial, app.world.timeAwake() - start)
            case .endOfInput: return .endOfInput
            }
        }
    }

    /// Asks for one of a few words, or for an empty line where "" is among them; nil when the input ends.
    func pick(_ prompt: String, from words: [String]) throws(Abandoned) -> String? {
        let choice = "Please type one of \(words.filter { !$0.isEmpty }.joined(separator: ", "))."
        while true {
            switch app.world.read(Prompt(prompt), .answer, nil) {
            case .line(let line):
                let word = line.trimmingSpaces.lowercased()
                if words.contains(word) { return word }
                if Asker.isQuit(word) { throw Abandoned() }
                screen.show(choice)
            case .interrupted: screen.show(choice)
            case .timedOut, .endOfInput: return nil
            }
        }
    }

    /// Whether a line asks to leave, where anything else is an answer.
    static func isQuit(_ line: String) -> Bool {
        let word = line.trimmingSpaces
        return word.hasPrefix(":") && SittingCommand(String(word.dropFirst())) == .quit
    }

    /// Asks how well it was known; nil when the input ends.
    func rating() throws(Abandoned) -> Rating? {
        try pick(
            "Rate yourself (1 again, 2 hard, 3 good, 4 easy): ",
            from: Rating.allCases.map { "\($0.rawValue)" }
        )
        .flatMap(Int.init).flatMap(Rating.init(rawValue:))
    }
}

/// The learner left in the middle of an answer: nothing is saved of it.
struct Abandoned: Error {}
