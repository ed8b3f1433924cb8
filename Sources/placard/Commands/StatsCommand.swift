import ArgumentParser

struct StatsCommand: Command {
    static let configuration = CommandConfiguration(commandName: "stats", abstract: "Show how it goes.")
    @OptionGroup var global: GlobalOptions
    func run(in app: App) throws {}
}
