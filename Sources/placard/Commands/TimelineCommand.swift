import ArgumentParser
import Decks
import Judging
import Questions
import Storage
import Study

/// `timeline`: place events until a mistake.
struct TimelineCommand: Command {
    static let configuration = CommandConfiguration(
        commandName: "timeline",
        abstract: "Place event after event into a growing timeline until a mistake.",
        usage: "placard timeline [<deck>] [<options>]",
        discussion: "Every placing is a review of the event's date card."
    )

    @Argument(
        help: "The deck; without it the only one there is, or the one studied last.",
        completion: .names
    )
    var deck: String?
    @OptionGroup var facts: FilterOptions
    @OptionGroup var global: GlobalOptions

    func run(in app: App) throws {
        let topic = try app.topic(deck)
        let game = TimelineGame(
            topic: topic,
            progress: try app.store().progress(ofDeck: topic.deck.id),
            rules: try app.rules(),
            facts: try facts.filter(for: topic.deck),
            seed: app.seed,
            at: try app.time()
        )
        guard game.question != nil else {
            throw Complaint(
                "“\(topic.deck.title)” has too few events for a timeline",
                remedy: "two are needed whose dates can be told apart"
            )
        }
        app.screen.show("Timeline: put each event into its place. One mistake ends the game.")
        var sitting = Sitting(app: app, topic: topic, asked: game) { "streak \($0.streak)" }
        let ending = try sitting.run()
        let played = sitting.asked
        app.screen.gap()
        let isComplete = played.outcomes.allSatisfy { $0.grade.verdict == .correct }
        let how = isComplete && ending == .finished ? "The whole timeline, without a mistake" : "Streak"
        app.screen.show("\(how): \(played.streak).", as: .bold)
    }
}
