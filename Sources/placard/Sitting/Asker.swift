import Decks
import LineEditor
import Questions
import Scheduling
import Study

/// Reads what the learner does with an open question.
///
/// While a question is open the line is the answer; a line that begins with a colon is a command. Ctrl-D, or the end of
/// the input, is `:quit`.
struct Asker {
    let app: App

    /// What a learner can do while a question is open.
    enum Turn {
        /// An answer, and how long it took.
        case reply(String, Duration)
        /// What was typed when the time was up, and how long that was.
        case timeIsUp(String, Duration)
        /// A command without its colon.
        case command(String)
    }

    private var screen: Screen { app.screen }

    /// Waits for an answer or a command.
    ///
    /// A command without its colon is asked about once, unless it is an answer.
    ///
    /// - Parameters:
    ///   - start: When the question was shown, on the clock that stands still while the program is stopped.
    ///   - limit: How long the answer may take from then on; nil for any time.
    ///   - confirmsBlank: Whether an empty line first asks whether to give up.
    ///   - isAnswer: Whether a word is an answer to the question, though it is a command's name as well.
    /// - Returns: What was typed, as an answer or a command, or how the input ended.
    func turn(
        since start: Duration,
        limit: Duration? = nil,
        confirmsBlank: Bool = true,
        isAnswer: (String) -> Bool
    ) -> Turn {
        var hasConfirmed = !confirmsBlank || !app.world.isInteractive
        var hadInterrupt = false
        var doubted: String?
        while true {
            // Ctrl-C drops what was typed, not the time that it took.
            let left = limit.map { max(.zero, $0 - (app.world.timeAwake() - start)) }
            switch app.world.read("> ", .answer, left) {
            case .line(let line):
                let text = line.split(whereSeparator: \.isNewline).joined(separator: " ")
                let trimmed = text.trimmingSpaces
                hadInterrupt = false
                if trimmed.hasPrefix(":") { return .command(String(trimmed.dropFirst()).trimmingSpaces) }
                if trimmed.isEmpty, let doubted { return .command(doubted) }
                if trimmed != doubted, let meant = SittingCommand(bare: trimmed), !isAnswer(trimmed) {
                    screen.show("Did you mean :\(meant.rawValue)? Press Return for it, or type your answer.")
                    doubted = trimmed
                    continue
                }
                doubted = nil
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
            case .timedOut(let partial): return .timeIsUp(partial, app.world.timeAwake() - start)
            case .endOfInput: return .command(SittingCommand.quit.rawValue)
            }
        }
    }

    /// Asks for one of a few words, or for an empty line where "" is among them.
    func pick(_ prompt: String, from words: [String]) throws(Abandoned) -> String {
        let choice = "Please type one of \(words.filter { !$0.isEmpty }.joined(separator: ", "))."
        while true {
            switch app.world.read(Prompt(prompt), .answer, nil) {
            case .line(let line):
                let word = line.trimmingSpaces.lowercased()
                if words.contains(word) { return word }
                if Asker.command(word) == .quit { throw Abandoned() }
                screen.show(choice)
            case .interrupted: screen.show(choice)
            case .timedOut, .endOfInput: throw Abandoned()
            }
        }
    }

    /// What a learner can do where an answer is to be rated.
    enum Judgement {
        case rating(Rating)
        case command(SittingCommand)
    }

    /// Asks how well it was known.
    func judgement() -> Judgement {
        while true {
            switch app.world.read("Rate yourself (1 again, 2 hard, 3 good, 4 easy): ", .answer, nil) {
            case .line(let line):
                let word = line.trimmingSpaces.lowercased()
                if let rating = Asker.rating(word) { return .rating(rating) }
                if let command = Asker.command(word) { return .command(command) }
                screen.show(
                    "Please type a number from 1 to 4, or again, hard, good or easy; :undo goes back to your "
                        + "answer, :quit leaves."
                )
            case .interrupted: screen.show("Type :quit or press Ctrl-D to leave the sitting.")
            case .timedOut, .endOfInput: return .command(.quit)
            }
        }
    }

    /// A rating by its number, its name, or the beginning of its name.
    private static func rating(_ word: String) -> Rating? {
        guard !word.isEmpty else { return nil }
        return Rating.allCases.first { "\($0.rawValue)" == word || Wording.word(for: $0).hasPrefix(word) }
    }

    /// A command, with its colon or without, where the line can be no answer.
    private static func command(_ word: String) -> SittingCommand? {
        word.hasPrefix(":") ? SittingCommand(String(word.dropFirst())) : SittingCommand(bare: word)
    }
}

/// The learner left in the middle of something: nothing of it is saved.
struct Abandoned: Error {}
