import Decks
import Judging
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
    }

    /// What a speech is practised for.
    struct Practice {
        /// The delegation that is spoken for; nil for none.
        var delegation: String?
        /// How long an answer may take; nil for any time.
        var limit: Duration?
    }

    let app: App
    let topic: Topic
    var asked: Asked
    /// What stands above a question.
    let heading: (Asked) -> String
    /// What is practised, if answers are speeches against the clock.
    let practice: Practice?
    /// Whether a plan says when cards come back, whatever their intervals are.
    let isPlanned: Bool
    /// The log's name of each answer that stands, so that it can be taken back.
    var names: [LogEntry.Name] = []
    var struck: [String] = []

    init(
        app: App,
        topic: Topic,
        asked: Asked,
        practice: Practice? = nil,
        isPlanned: Bool = false,
        heading: @escaping (Asked) -> String
    ) {
        self.app = app
        self.topic = topic
        self.asked = asked
        self.practice = practice
        self.isPlanned = isPlanned
        self.heading = heading
    }

    var screen: Screen { app.screen }
    var view: QuestionView { QuestionView(screen: screen) }

    /// Runs until nothing is left or the learner leaves.
    mutating func run() throws -> Ending {
        try app.store().checkWritable()
        try app.lookForCompanions()
        repeat {
            while asked.look != nil || asked.question != nil {
                if try meetNext() == .leave { return .quit }
            }
        } while try looksBack()
        return .finished
    }

    /// Shows what comes next, and waits until the learner goes on from it.
    private mutating func meetNext() throws -> Next {
        if let look = asked.look { return try attend(to: look) }
        guard let question = asked.question, try !wasAnsweredElsewhere(question) else { return .showAnew }
        struck = []
        view.show(question, heading: heading(asked))
        return try attend(to: question)
    }

    /// Shows what is not to be asked cold, and waits until the learner goes on; a pipe goes on by itself.
    private mutating func attend(to look: Look) throws -> Next {
        LookView(screen: screen).show(look, heading: heading(asked))
        guard app.world.isInteractive else {
            asked.goOn(at: try app.time())
            return .showAnew
        }
        var next = Next.goOn
        while next == .goOn {
            let turn = Asker(app: app).turn(since: .zero, confirmsBlank: false) { _ in false }
            switch turn {
            case .command(let command): next = try perform(command)
            case .reply(let text, _) where text.allSatisfy(\.isWhitespace):
                asked.goOn(at: try app.time())
                next = .showAnew
            case .reply, .timeIsUp:
                screen.show("This is for reading only; it is asked in a moment. Return goes on.")
            }
        }
        return next
    }

    /// Lets the learner look back at a last answer that was not right, since no question follows to do it at.
    ///
    /// - Returns: Whether a question is open again.
    private mutating func looksBack() throws -> Bool {
        guard app.world.isInteractive, let verdict = asked.outcomes.last?.review.verdict, verdict != .correct
        else { return false }
        screen.show("That was the last one. Return ends; :why, :right and :undo look back at it.")
        while asked.question == nil {
            let turn = Asker(app: app).turn(since: .zero, confirmsBlank: false) { _ in false }
            guard case .command(let command) = turn else { return false }
            if try perform(command) == .leave { return false }
        }
        return true
    }

    /// Waits until the open question is answered, skipped or left.
    private mutating func attend(to question: Question) throws -> Next {
        let start = app.world.timeAwake()
        var next = Next.goOn
        while next == .goOn, let open = asked.question, open.card == question.card {
            let isRecall = open.form.kind == .recall
            let turn = Asker(app: app).turn(since: start, limit: practice?.limit, confirmsBlank: !isRecall) {
                open.form.admits($0, in: Lexicon(topic.deck))
            }
            switch turn {
            case .command(let command): next = try perform(command)
            case .reply(let text, let elapsed):
                if practice != nil {
                    screen.show("Time: \(elapsed.milliseconds / 1000) seconds.", as: .dim)
                }
                next = try take(text, elapsed, open)
            case .timeIsUp(let text, let elapsed):
                screen.show("Time is up.", as: .bold)
                next = try take(text, elapsed, open)
            }
        }
        return next
    }

    /// Passes over a card that was answered in another window since this sitting began; false where none was.
    private mutating func wasAnsweredElsewhere(_ question: Question) throws -> Bool {
        let stored = try app.store().progress(of: question.card)
        guard let known = asked.openProgress, stored.reviews != known.reviews else { return false }
        screen.show("Answered in another window meanwhile: \(question.card).", as: .dim)
        asked.drop(question.card, progress: stored, at: try app.time())
        return true
    }

    private mutating func take(_ text: String, _ elapsed: Duration, _ question: Question) throws -> Next {
        guard case .recall(let form) = question.form else { return try submit(Reply(text), elapsed) }
        return try rate(text, elapsed, form)
    }

    /// Submits a reply, unless it cannot be read.
    private mutating func submit(_ reply: Reply, _ elapsed: Duration) throws -> Next {
        let now = try app.time()
        var next = asked
        let outcome: Outcome?
        do {
            outcome = try next.submit(reply, at: now, after: elapsed)
        } catch {
            screen.show(MisreadWording.message(for: error, form: asked.question?.form))
            return .goOn
        }
        guard let outcome else { return .showAnew }
        // NB: saved before it is shown, and the session moves on only when it is saved.
        let entry = try app.store().append(outcome.review, to: outcome.before, at: now, under: app.rules())
        guard let entry else {
            screen.show(
                "This card was answered in another window while it was open here; only that answer counts."
            )
            asked.drop(
                outcome.review.card,
                progress: try app.store().progress(of: outcome.review.card),
                at: now
            )
            return .showAnew
        }
        asked = next
        names.append(entry.name)
        let whenBack = try whenBack(outcome.progress, now: now)
        OutcomeView(screen: screen, topic: topic, whenBack: whenBack).show(outcome)
        return .showAnew
    }

    /// Shows what a free answer is compared with and asks the learner to rate it.
    private mutating func rate(_ text: String, _ elapsed: Duration, _ form: RecallForm) throws -> Next {
        let grade = try asked.preview(text)
        app.paged {
            RecallView(screen: screen)
                .show(form, grade: grade, reply: text, delegation: practice?.delegation)
        }
        while true {
            switch Asker(app: app).judgement() {
            case .rating(let rating): return try submit(Reply(text, selfRating: rating), elapsed)
            case .command(.quit): return .leave
            case .command(.undo): return .showAnew
            case .command(.help): SittingCommand.showOverview(on: screen)
            case .command(.repeatQuestion):
                if let question = asked.question { view.show(question, heading: heading(asked)) }
            case .command:
                screen.show("Rate your answer first, or go back to it with :undo.")
            }
        }
    }

    /// When a card that was just answered is asked again, in words.
    func whenBack(_ progress: CardProgress, now: StudyTime) throws -> String {
        Wording.comesBack(
            progress,
            now: now,
            steps: try app.rules().steps(left: progress),
            isHere: asked.willAskAgain(progress.card),
            isPlanned: isPlanned
        )
    }

    /// What follows what the learner did.
    enum Next {
        /// The question is open as before.
        case goOn
        /// The open question is another, or the same with other options: it is shown.
        case showAnew
        /// The learner leaves.
        case leave
    }
}
