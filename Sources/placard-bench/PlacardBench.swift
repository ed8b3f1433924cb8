import ArgumentParser

/// `placard-bench`: prints every figure that the project claims, beside a peer or a limit where one is at hand.
@main
struct PlacardBench: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "placard-bench",
        abstract:
            "Measure Placard. Without a command: the progress file, decks, and the waits of the whole program.",
        subcommands: [
            ProgramBenchmark.self, StorageBenchmark.self, DeckBenchmark.self, FillCommand.self,
            OptimizerBenchmark.self, PriorBenchmark.self, PlanBenchmark.self, JudgingBenchmark.self,
            ClassroomBenchmark.self, EvidenceBenchmark.self, CuesBenchmark.self,
            FortnightBenchmark.self, PromiseBenchmark.self,
            AgreementBenchmark.self, RulesBenchmark.self, ReplyFuzzer.self, MergeLaws.self,
            DamageBenchmark.self, KillBenchmark.self,
        ]
    )

    func run() throws {
        for words in [["storage"], ["decks"], ["program"]] {
            var command = try PlacardBench.parseAsRoot(words)
            try command.run()
        }
    }
}
