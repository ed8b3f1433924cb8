import ArgumentParser

/// `placard-bench`: prints every figure that the project claims, beside a peer or a limit where one is at hand.
@main
struct PlacardBench: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "placard-bench",
        abstract: "Measure Placard. Without a command: start-up, answers, replay and decks.",
        subcommands: [StartupBenchmark.self, DeckBenchmark.self],
        defaultSubcommand: StartupBenchmark.self
    )
}
