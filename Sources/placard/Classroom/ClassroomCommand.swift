import ArgumentParser
import Classroom
import Decks
import Foundation
import Questions
import Storage
import Study

/// `classroom`: a review with a class, and what remains of it.
struct ClassroomCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "classroom",
        abstract: "Run a review with a class: teams or raised hands, one screen, no network.",
        discussion: """
            The class sees the same terminal as you type into, so nothing is ever shown before its time: no answer, \
            no count of a first vote, no next question. Everything is saved as it happens. “classroom host” in a \
            window of your own has what the class must not see yet.
            """,
        subcommands: [
            ClassroomStart.self, ClassroomResume.self, ClassroomHost.self, ClassroomReport.self,
            ClassroomPack.self, ClassroomSessions.self, ClassroomForget.self,
        ],
        defaultSubcommand: ClassroomStart.self
    )
}

/// `classroom start`, and what `classroom` alone does.
struct ClassroomStart: Command {
    static let configuration = CommandConfiguration(
        commandName: "start",
        abstract: "Begin a review of a deck (what “classroom” alone does).",
        discussion: """
            Teams answer aloud by turns: y, p or n judges, or type what was said and the judge decides; after a \
            mistake the next team may steal. With --hands the whole class votes and you count: a 12, b 5, c 3 (what \
            you type then is not shown). Focus questions (--only focus) are speeches with a speakers list.
            """
    )

    @Argument(
        help: "The deck; without it the only one there is, or the one studied last.",
        completion: .names
    )
    var deck: String?
    @Option(help: "How many questions.")
    var questions = 10
    @Option(help: "Ask only this kind: actors, events, terms, statements or focus; may be given again.")
    var only: [Fact.Kind] = []
    @Option(
        help:
            "The teams' names with commas between them, or “delegations” for the States that the deck has views of.",
        completion: .names
    )
    var teams: String?
    @Option(
        help: "Seconds for an answer or a speech, counted down; an answer after them still counts, as late."
    )
    var timer: Int?
    @Flag(help: "The whole class votes by raised hands or cards, twice where that teaches.")
    var hands = false
    @Flag(help: "Teams press their number first instead of taking turns.")
    var buzzers = false
    @Option(help: "Points for an immediate answer, fewer as the timer runs; without it time earns nothing.")
    var speedPoints: Int?
    @OptionGroup var look: ClassroomLook
    @OptionGroup var global: GlobalOptions

    func validate() throws {
        if !(1...200).contains(questions) {
            throw ValidationError("--questions takes a number from 1 to 200.")
        }
        if let timer, !(5...3600).contains(timer) {
            throw ValidationError("--timer takes seconds, from 5 to 3600.")
        }
        if hands && (buzzers || teams != nil) {
            throw ValidationError("--hands is for the whole class: leave --teams and --buzzers out.")
        }
        if speedPoints != nil, timer == nil { throw ValidationError("--speed-points needs a --timer.") }
        if let speedPoints, !(2...100_000).contains(speedPoints) {
            throw ValidationError("--speed-points takes a number from 2 to 100000.")
        }
    }

    func run(in app: App) throws {
        let topic = try app.topic(deck)
        let answering: Answering = hands ? .hands : buzzers ? .buzzers : .turns
        let drawn = Drawing.questions(
            of: topic,
            count: questions,
            kinds: only.isEmpty ? nil : Set(only),
            answering: answering,
            seed: app.seed
        )
        guard !drawn.isEmpty else {
            throw Complaint(
                "“\(topic.deck.title)” has nothing to ask so",
                remedy: hands ? "raised hands need questions with options" : "try another kind"
            )
        }
        let opening = Opening(
            deck: topic.deck.id,
            title: topic.deck.title,
            questions: drawn,
            answering: answering,
            timer: timer,
            speedPoints: speedPoints
        )
        var lesson = try Lesson(app: app, topic: topic, opening: opening, look: look)
        for name in try teamNames(topic) { try lesson.form(name) }
        try lesson.run()
    }

    private func teamNames(_ topic: Topic) throws -> [String] {
        guard let teams else { return [] }
        guard teams.lowercased() != "delegations" else {
            let names = topic.deck.placards
            guard !names.isEmpty else {
                throw Complaint("“\(topic.deck.title)” names no delegations", remedy: "give --teams \"A,B\"")
            }
            return names
        }
        return teams.split(separator: ",").map(String.init).filter { !$0.trimmingSpaces.isEmpty }
    }
}

/// How the screen looks to the class.
struct ClassroomLook: ParsableArguments {
    @Flag(help: "Double spacing, for the last row.")
    var wide = false
    @Flag(help: "Show the scores after every question; :score shows them at any time.")
    var scoreboard = false
}

/// `classroom resume`: go on after a crash, a closed laptop or a break.
struct ClassroomResume: Command {
    static let configuration = CommandConfiguration(
        commandName: "resume",
        abstract: "Go on with a review: the last one that was not ended, or one by its number."
    )

    @Argument(help: "The number of the review; “classroom sessions” lists them.")
    var session: Int?
    @OptionGroup var look: ClassroomLook
    @OptionGroup var global: GlobalOptions

    func run(in app: App) throws {
        let store = try app.classroomStore()
        let sessions = try store.sessions()
        let wanted = session.map { number in sessions.first { $0.number == number } }
        guard let found = wanted ?? sessions.first(where: { !$0.isEnded }) else {
            throw Complaint(
                session == nil ? "there is no review to go on with" : "there is no review \(session ?? 0)",
                remedy: "“classroom sessions” lists those there are"
            )
        }
        var lesson = try Lesson(app: app, resuming: found.number, deck: found.deck, look: look)
        try lesson.run()
    }
}

/// `classroom sessions`: the reviews that were held.
struct ClassroomSessions: Command {
    static let configuration = CommandConfiguration(
        commandName: "sessions",
        abstract: "List the reviews that were held."
    )

    @OptionGroup var global: GlobalOptions

    func run(in app: App) throws {
        let sessions = try app.classroomStore().sessions()
        if sessions.isEmpty { app.screen.show("No review was held yet; “classroom” begins one.") }
        for session in sessions { app.show(session) }
    }
}

extension App {
    /// A line about a review.
    func show(_ session: ClassroomSession) {
        let state = session.isEnded ? "ended" : "not ended"
        screen.show(
            "\(session.number)  \(dayText(session.began))  \(session.title) (\(state))",
            indent: 2,
            hanging: "\(session.number)".count + 2
        )
    }
}
