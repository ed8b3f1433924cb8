import Classroom
import Decks
import Foundation
import Judging
import LineEditor
import Questions
import Storage
import UnicodeText
import Words

/// A review in the terminal: what the teacher types becomes events, and every event is saved before it is shown.
struct Lesson {
    /// How a lesson is left before its end.
    struct Leaving: Error {}

    let app: App
    let topic: Topic?
    let lexicon: Lexicon
    let look: ClassroomLook
    let store: ClassroomStore
    let session: Int
    private(set) var review: Review
    /// What is on the screen already, so that a slip of the finger does not draw the question anew.
    var shown: ReviewState.Stage?
    /// What is to be said below the next drawing of the stage, which would push it out of sight.
    var notice: String?
    /// Whether the teacher explains the idea once more before the second vote.
    var isExplaining = false
    /// What was typed and is only nearly right, until the teacher decides.
    var doubtful: String?
    /// Whether the hands are up and only have to be counted.
    var handsAreUp = false
    /// Whether a count was taken back, so that the hands are still up when the question is drawn anew.
    var isRecounting = false
    /// Questions of the exit ticket that were passed over.
    var passedOver: Set<Int> = []
    var hadInterrupt = false

    var state: ReviewState { review.state }
    var screen: Screen { app.screen }
    var view: LessonView { LessonView(screen: screen, look: look) }

    /// Begins a review and keeps its first event.
    init(app: App, topic: Topic, opening: Opening, look: ClassroomLook) throws {
        let review = Review(opening, at: Lesson.milliseconds(app))
        let store = try app.classroomStore()
        guard let first = review.log.first else { throw Leaving() }
        self.init(
            app: app,
            topic: topic,
            look: look,
            store: store,
            session: try store.begin(opening, with: first),
            review: review
        )
    }

    /// Goes on with a review; the time since its last event counts for nobody.
    init(app: App, resuming session: Int, deck: String, look: ClassroomLook) throws {
        let store = try app.classroomStore()
        let review = try app.review(session, in: store)
        // Without its deck the teacher judges alone: everything shown is in the review's own log.
        let topic = app.deck(withID: deck).map(Topic.init)
        self.init(app: app, topic: topic, look: look, store: store, session: session, review: review)
        if topic == nil {
            screen.show(
                "The deck “\(deck)” was not found, so that typed answers cannot be judged: y, p or n can."
            )
        }
        guard state.stage != .ended else { return }
        if state.pausedAt == nil { try record(.paused, at: state.lastEvent) }
        try record(.resumed)
        notice = "Review \(session) goes on where it stopped."
    }

    private init(
        app: App,
        topic: Topic?,
        look: ClassroomLook,
        store: ClassroomStore,
        session: Int,
        review: Review
    ) {
        self.app = app
        self.topic = topic
        self.look = look
        self.store = store
        self.session = session
        self.review = review
        lexicon = topic.map { Lexicon($0.deck, transforms: .unicode) } ?? .empty
    }

    private static func milliseconds(_ app: App) -> Int {
        Int((app.world.now().timeIntervalSince1970 * 1000).rounded(.down))
    }

    /// Now, in milliseconds since 1970.
    var now: Int { Lesson.milliseconds(app) }

    /// Lets something happen and keeps it; false, with a word why, when it cannot happen now.
    @discardableResult
    mutating func record(_ action: Action, at moment: Int? = nil) throws -> Bool {
        var next = review
        let event: Classroom.Event
        do throws(Refusal) {
            event = try next.accept(action, at: moment ?? now)
        } catch {
            screen.show(RefusalWording.message(for: error))
            return false
        }
        // NB: saved before anything of it is shown; what cannot be saved has not happened.
        try store.append(event, to: session)
        review = next
        return true
    }

    /// Adds a team.
    mutating func form(_ name: String) throws {
        guard try record(.formed(id: state.nextID, name: name)) else { return }
    }

    /// Runs until the review is over or the teacher leaves.
    mutating func run() throws {
        do {
            while state.stage != .ended { try step() }
            view.showEnd(state, session: session)
        } catch is Leaving {
            screen.show(
                "Saved. “classroom resume \(session)” goes on; “classroom report \(session)” shows what there is."
            )
        }
    }

    private mutating func step() throws {
        if state.pausedAt != nil { return try waitWhilePaused() }
        if shown != state.stage {
            (handsAreUp, isRecounting, isExplaining, doubtful) = (isRecounting, false, false, nil)
            view.show(state.projector, isInteractive: app.world.isInteractive, rows: app.world.rows())
            shown = state.stage
            if let notice { screen.show(notice, as: .bold) }
            notice = nil
            if look.scoreboard, case .revealed = state.stage { view.showScores(state) }
        }
        switch state.stage {
        case .lobby: try waitInLobby()
        case .open(let question, _): try attend(to: question)
        case .closed(let question, let round): try waitAfter(question, round)
        case .discussing(let question): try waitForDiscussion(of: question)
        case .revealed(let question): try waitAfterReveal(of: question)
        case .skipped: try waitAfterSkip()
        case .ticket: try askTicket()
        case .ended: break
        }
    }

    private mutating func waitInLobby() throws {
        guard try ask("Return begins (:help for more)> ") != nil else { return }
        let isSpoken = state.opening.answering != .hands && state.opening.questions.contains { !$0.isFocus }
        if state.teams.isEmpty, isSpoken { try form("The class") }
        guard let next = state.nextQuestion else { return }
        try record(.opened(question: next, round: 1))
    }

    private mutating func waitWhilePaused() throws {
        view.showPause()
        guard try ask("Return goes on> ") != nil else { return }
        try record(.resumed)
        shown = nil
    }

    private mutating func waitForDiscussion(of question: Int) throws {
        guard try ask("Return opens the second vote> ") != nil else { return }
        try record(.opened(question: question, round: 2))
    }

    private mutating func waitAfterSkip() throws {
        guard try ask("Dropped; :undo brings it back. Return goes on> ") != nil else { return }
        try goOn()
    }

    private mutating func waitAfterReveal(of question: Int) throws {
        if let speech = unjudgedSpeech { return try judge(speech, on: question) }
        let what = state.nextQuestion == nil ? "Return: exit ticket> " : "Return: next question> "
        guard try ask(what) != nil else { return }
        try goOn()
    }

    /// The next question, or the exit ticket after the last.
    private mutating func goOn() throws {
        if let next = state.nextQuestion {
            try record(.opened(question: next, round: 1))
        } else {
            try record(.ticketOpened)
        }
    }

    private mutating func attend(to question: Int) throws {
        let paper = state.opening.questions[question]
        if paper.isFocus { return try attendFloor(of: paper) }
        switch state.opening.answering {
        case .hands, .devices: try countHands(on: paper)
        case .turns: try attendTurn(on: paper)
        case .buzzers: try state.speaker == nil ? waitForBuzzer() : attendTurn(on: paper)
        }
    }
}

extension App {
    /// The deck of that id among those that can be found; nil when there is none or it cannot be read.
    func deck(withID id: String) -> Deck? {
        let entries = library.entries
        // Most decks are named like their file.
        let likely = entries.filter { $0.name == id } + entries.filter { $0.name != id }
        return likely.lazy.compactMap { try? self.library.read($0) }.first { $0.id == id }
    }
}
