import ArgumentParser
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
        case "--tag": return tags(of: before)
        case "--deck": return decks
        default: break
        }
        if word.hasPrefix("-") { return Completion.options[command] ?? [] }
        switch command {
        case "study", "timeline", "focus", "test", "stats": return decks
        case "help": return Completion.commands
        case "settings": return ["retention", "new", "reviews", "rollover"]
        default: return []
        }
    }

    private static let commands =
        Placard.commands.compactMap { $0.configuration.commandName } + ["help", "quit"]

    private static let options = [
        "study": ["--only", "--tag", "--limit", "--ahead", "--help"],
        "timeline": ["--tag", "--help"],
        "focus": ["--question", "--as", "--timer", "--help"],
        "test": ["--questions", "--only", "--tag", "--help"],
        "due": ["--json", "--help"],
        "stats": ["--json", "--help"],
        "decks": ["--json", "--help"],
        "cards": ["--deck", "--json", "--help"],
        "check": ["--json", "--help"],
        "suspend": ["--deck", "--help"],
        "unsuspend": ["--deck", "--help"],
    ]

    private var decks: [String] { library.entries.map(\.name) }

    /// Tags of the decks that the line names, or of all.
    private func tags(of words: [String]) -> [String] {
        let named = library.entries.filter { words.contains($0.name) }
        let decks = (named.isEmpty ? library.entries : named).compactMap { try? library.read($0) }
        return Set(decks.flatMap(\.facts).flatMap(\.tags)).sorted()
    }
}
