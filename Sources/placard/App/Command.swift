import ArgumentParser

/// A command, of the program and of its REPL alike.
protocol Command: ParsableCommand {
    /// Options for a program that runs just this command.
    var global: GlobalOptions { get }
    /// Whether what it shows may be long and asks nothing, so that it goes through the pager.
    static var isPaged: Bool { get }
    /// Does its work.
    mutating func run(in app: App) throws
}

extension Command {
    static var isPaged: Bool { false }

    /// Does its work, with long output in the pager.
    mutating func perform(in app: App) throws {
        guard Self.isPaged else { return try run(in: app) }
        try app.paged { try run(in: app) }
    }
}

/// `placard`: the REPL, and the commands behind it.
struct Placard: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "placard",
        abstract: "Study a topic for committee: spaced questions built from its facts and focus questions.",
        usage: "placard [<options>] [<command>]",
        discussion: """
            Without a command, Placard opens its prompt, where each command below can be typed too.

            Exit status: 0 when all was done, 1 when something could not be done, 2 for a wrong command line, 130 \
            after Ctrl-C. Long output is shown by $PLACARD_PAGER, else $PAGER, else less -FRX, on a terminal only; \
            an empty one or “cat” shows it as it is.
            """,
        version: "0.1.0",
        subcommands: commands,
        helpNames: [.short, .long]
    )

    /// All commands, in the order in which help lists them.
    static let commands: [any ParsableCommand.Type] = [
        StudyCommand.self, TimelineCommand.self, FocusCommand.self, TestCommand.self, DueCommand.self,
        StatsCommand.self, BriefCommand.self, ReadCommand.self, DecksCommand.self, CardsCommand.self,
        NewCommand.self, CheckCommand.self, JudgeCommand.self,
        UndoCommand.self, SuspendCommand.self, UnsuspendCommand.self, SettingsCommand.self,
        BackupCommand.self, RestoreCommand.self, MergeCommand.self, DoctorCommand.self,
        PlanCommand.self, OptimizeCommand.self, SimulateCommand.self, ClassroomCommand.self,
        ImportCommand.self,
    ]

    @OptionGroup var global: GlobalOptions
}
