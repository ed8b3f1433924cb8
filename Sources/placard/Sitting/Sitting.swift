import Decks
import LineEditor
import Questions
import Scheduling
import Storage
import Study

/// The dialogue of a sitting: asks, saves, shows.
///
/// What it shows of an answer is always in the progress file already.
struct Sitting<Asked: Asking> {
    /// How a sitting ended.
    enum Ending {
        /// Nothing is left to ask.
        case finished
        /// The learner left.
        case quit
        /// The input ended: the whole program is to end.
        case endOfInput
    }

    let app: App
    let topic: Topic
    var asked: Asked
    /// What stands above a question.
    let heading: (Asked) -> String
    /// Whether no card comes back before the end.
    let isGame: Bool
    /// The log's name of each answer that stands, so that it can be taken back.
    private var names: [LogEntry.Name] = []
    private var struck: [String] = []

    init(
        app: App,
        topic: Topic,
        asked: Asked,
        isGame: Bool = false,
        heading: @escaping (Asked) -> String
    ) {
        self.app = app
        self.topic = topic
        self.asked = asked
        self.isGame = isGame
        self.heading = heading
    }

    private var screen: Screen { app.screen }
    private var view: QuestionView { QuestionView(screen: screen) }

    /// Runs until nothing is left, the learner leaves or the input ends.
    mutating func run() throws -> Ending {
        while true {
            if asked.look != nil {
                if try attendLook() == .leave { return .quit }
                continue
            }
            guard let question = asked.question else { break }
            struck = []
            view.show(question, heading: heading(asked))
            if let ending = try answer(question) { return ending }
        }
        return .finished
    }

    /// Shows what is not to be asked cold, and waits until the learner goes on; a pipe goes on by itself.
    private mutating func attendLook() throws -> Next {
        let look = asked.look
        var next = Next.showAnew
        while let open = asked.look, open == look {
            if next == .showAnew { LookView(screen: screen).show(open, heading: heading(asked)) }
            guard app.world.isInteractive else {
                asked.goOn(at: try app.time())
                continue
            }
            switch Asker(app: app).turn(since: app.world.timeAwake(), confirmsBlank: false) {
            case .endOfInput: return .leave
            case .command(let command):
                next = try perform(command)
                if next == .leave { return next }
            case .reply(let text, _) where text.allSatisfy(\.isWhitespace): asked.goOn(at: try app.time())
            case .reply:
                screen.show("This is for reading only; it is asked in a moment. Return goes on.")
                next = .goOn
            }
        }
        return .showAnew
    }

    /// Waits until the open question is answered, skipped or left; nil when the sitting goes on.
    private mutating func answer(_ question: Question) throws -> Ending? {
        let start = app.world.timeAwake()
        while let open = asked.question, open.card == question.card {
            let isRecall = open.form.kind == .recall
            switch Asker(app: app).turn(since: start, confirmsBlank: !isRecall) {
            case .endOfInput: return .endOfInput
            case .command(let command):
                switch try perform(command) {
                case .goOn: break
                case .showAnew: return nil
                case .leave: return .quit
                }
            case .reply(let text, let elapsed):
                do {
                    let isDone = isRecall ? try rate(text, elapsed, open) : try submit(Reply(text), elapsed)
                    guard let isDone else { return .endOfInput }
                    if isDone { return nil }
                } catch is Abandoned {
                    return .quit
                }
            }
        }
        return nil
    }

    /// Submits a reply; false when it could not be read and the question is still open.
    private mutating func submit(_ reply: Reply, _ elapsed: Duration) throws -> Bool? {
        let now = try app.time()
        var next = asked
        let outcome: Outcome?
        do {
            outcome = try next.submit(reply, at: now, after: elapsed)
        } catch {
            screen.show(MisreadWording.message(for: error, form: asked.question?.form))
            return false
        }
        guard let outcome else { return true }
        // NB: saved before it is shown, and the session moves on only when it is saved.
        let entries = try app.store().append(
            [.answered(outcome.review)],
            at: now,
            under: try app.rules()
        )
        asked = next
        names += entries.map(\.name)
        OutcomeView(screen: screen, topic: topic, now: now, isSitting: !isGame).show(outcome)
        return true
    }

    /// Shows what a free answer is compared with and asks the learner to rate it; nil when the input ends.
    private mutating func rate(_ text: String, _ elapsed: Duration, _ question: Question) throws -> Bool? {
        guard case .recall(let form) = question.form else { return true }
        RecallView(screen: screen).show(form, grade: try asked.preview(text), reply: text)
        guard let rating = try Asker(app: app).rating() else { return nil }
        return try submit(Reply(text, selfRating: rating), elapsed)
    }

    /// What follows a colon command.
    private enum Next {
        /// The question is open as before.
        case goOn
        /// The open question is another, or the same with other options: it is shown.
        case showAnew
        /// The learner leaves.
        case leave
    }

    /// Does what a colon command says.
    private mutating func perform(_ command: String) throws -> Next {
        switch SittingCommand(command) {
        case .hint: showHint()
        case .skip:
            asked.skip(at: try app.time())
            return .showAnew
        case .undo: return try undo() ? .showAnew : .goOn
        case .right: return try overrule(.right)
        case .wrong: return try overrule(.wrong)
        case .why: try showWhy()
        case .suspend:
            try suspend()
            return .showAnew
        case .repeatQuestion:
            if let question = asked.question { view.show(question, heading: heading(asked), struck: struck) }
            if asked.look != nil { return .showAnew }
        case .help: SittingCommand.showOverview(on: screen)
        case .quit: return .leave
        case nil:
            screen.show(
                "There is no command “:\(command)” here; :help lists them. If it is your answer, put a "
                    + "quotation mark before it."
            )
        }
        return .goOn
    }

    private mutating func showHint() {
        guard asked.look == nil else {
            screen.show("The answer is on the screen; Return goes on.")
            return
        }
        guard let hint = asked.hint() else {
            screen.show("There is no more to hint at; an empty line gives up.")
            return
        }
        struck += view.show(hint)
    }

    /// Takes the last answer back; false when there is none.
    private mutating func undo() throws -> Bool {
        guard let name = names.last, let outcome = asked.undo() else {
            screen.show(
                "There is nothing to undo in this sitting; the command “undo” outside it goes further back."
            )
            return false
        }
        try app.store().append([.retracted(name)], at: app.time(), under: app.rules())
        names.removeLast()
        screen.show("Taken back: the answer to “\(outcome.question.prompt)” Here it is again.")
        return true
    }

    /// Lets the learner's word count; what is open changes with it if it is the very card that was overruled.
    private mutating func overrule(_ override: Review.Override) throws -> Next {
        let now = try app.time()
        let open = asked.question
        var next = asked
        guard let name = names.last, let outcome = next.overrule(override, at: now) else {
            screen.show("There is no answer to overrule yet.")
            return .goOn
        }
        let entries = try app.store().append(
            [.retracted(name), .answered(outcome.review)],
            at: now,
            under: try app.rules()
        )
        asked = next
        names.removeLast()
        if let last = entries.last { names.append(last.name) }
        let verdict = override == .right ? "right" : "wrong"
        screen.show(
            "Counted as \(verdict): “\(outcome.question.prompt)” "
                + Wording.comesBack(outcome.progress, now: now, isSitting: !isGame)
        )
        return asked.question == open ? .goOn : .showAnew
    }

    private func showWhy() throws {
        guard let outcome = asked.outcomes.last else {
            screen.show("Answer first: :why explains the answer before this question.")
            return
        }
        try CardView(app: app, topic: topic, isSitting: !isGame).explain(outcome.question.card)
    }

    private mutating func suspend() throws {
        guard let card = asked.question?.card ?? asked.look?.card else { return }
        let now = try app.time()
        var progress = try app.store().progress(of: card)
        progress.isSuspended = true
        try app.store().append([.suspended(card)], at: now, under: app.rules())
        asked.drop(card, progress: progress, at: now)
        screen.show("Suspended \(card); “unsuspend \(card)” brings it back.")
    }
}
