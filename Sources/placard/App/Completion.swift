import ArgumentParser
import DeckFiles
import Decks
import Questions

/// What Tab offers at the prompt: commands, decks, options and their values.
struct Completion: Sendable {
    let library: Library

    /// Candidates for a word, given the line before it.
    func words(for word: String, after lineBefore: String) -> [String] {
        let before = CommandLineWords.split(lineBefore) ?? []
        guard let command = before.first else { return Completion.commands }
        switch before.last ?? "" {
        case "--only": return Fact.Kind.allCases.map(\.rawValue)
        case "--tag": return Set(decks(of: before).flatMap(\.facts).flatMap(\.tags)).sorted()
        case "--group": return Set(decks(of: before).flatMap(\.facts).compactMap(\.group)).sorted()
        case "--as": return delegations(of: before)
        case "--teams": return ["delegations"]
        case "--days-off": return PlanCommand.weekdayNames
        case "--by": return ["today", "tomorrow"]
        case "--copy": return decks
        case "--deck": return command == "judge" ? deckFiles(word) : decks
        case "--output", "--progress", "--decks": return FileCompletion().words(for: word)
        case "--format": return ClassroomReport.Format.allCases.map(\.rawValue)
        default: break
        }
        if command == "classroom" { return classroomWords(for: word, after: before) }
        if word.hasPrefix("-") { return Completion.options(of: command) }
        switch command {
        case "study", "timeline", "focus", "test", "stats", "read", "brief", "plan":
            return word.contains("/") ? deckFiles(word) : decks
        case "check": return deckFiles(word)
        case "import", "judge", "backup", "restore", "merge": return FileCompletion().words(for: word)
        case "cards", "suspend", "unsuspend": return decks + cards(of: before)
        case "help": return Completion.commands + HelpTopic.allCases.map(\.rawValue)
        case "settings": return SettingsCommand.names
        default: return []
        }
    }

    /// What follows `classroom`: its own commands, or what the one that was named takes.
    private func classroomWords(for word: String, after words: [String]) -> [String] {
        let own = ClassroomCommand.configuration.subcommands
        let named = own.first { $0.configuration.commandName == words.dropFirst().first }
        if word.hasPrefix("-") { return Completion.options(of: named ?? ClassroomStart.self) }
        if named == ClassroomStart.self { return decks }
        return words.count == 1 ? own.compactMap { $0.configuration.commandName } + decks : []
    }

    private static let commands =
        Placard.commands.compactMap { $0.configuration.commandName } + ["help", "quit"]

    /// The options that a command's help lists, without those that the whole program was started with.
    private static func options(of command: String) -> [String] {
        Help.command(named: command).map { options(of: $0) } ?? []
    }

    private static func options(of command: any ParsableCommand.Type) -> [String] {
        var seen = Set(options(in: Placard.helpMessage(columns: 80)))
        return options(in: Placard.helpMessage(for: command, columns: 80)).filter { seen.insert($0).inserted }
            + ["--help"]
    }

    /// The options that begin the lines of a help text.
    private static func options(in help: String) -> [String] {
        help.split(separator: "\n").flatMap { line in
            line.split(separator: " ").prefix { $0.hasPrefix("-") }
                .map { $0.hasSuffix(",") ? String($0.dropLast()) : String($0) }
        }
        .filter { $0.hasPrefix("--") }
    }

    private func deckFiles(_ word: String) -> [String] {
        FileCompletion(endings: DeckReader.deckSuffixes).words(for: word)
    }

    private var decks: [String] { library.entries.map(\.name) }

    /// Facts, and cards as `cards` shows them.
    private func cards(of words: [String]) -> [String] {
        decks(of: words).flatMap { deck in
            deck.facts.map(\.id) + deck.cardIDs.map { "\($0.fact)/\($0.aspect)" }
        }
    }

    /// Delegations, with a backslash before each blank, as a word of the line needs it.
    private func delegations(of words: [String]) -> [String] {
        Set(decks(of: words).flatMap(\.delegations)).sorted().map { $0.replacing(" ", with: "\\ ") }
    }

    /// The decks that the line names, or all.
    private func decks(of words: [String]) -> [Deck] {
        let named = library.entries.filter { words.contains($0.name) }
        return (named.isEmpty ? library.entries : named).compactMap { try? library.read($0) }
    }
}
