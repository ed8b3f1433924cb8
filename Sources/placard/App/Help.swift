import ArgumentParser
import Reports

/// What `help` shows at the prompt.
enum Help {
    private static let sections: [(title: String, rows: [(words: String, meaning: String)])] = [
        (
            "Study",
            [
                (
                    "study [deck]",
                    "ask what is due, then new cards (--only events, --tag T, --limit N, --ahead)"
                ),
                ("timeline [deck]", "place event after event until a mistake"),
                ("focus [deck]", "practise focus questions as a delegation (--as France, --timer 90)"),
                ("test [deck]", "a mock test, scored at the end (--questions N)"),
            ]
        ),
        (
            "Look",
            [
                ("due", "what is due and new"),
                ("stats [deck]", "how it goes: days, retention, forecast, hardest facts"),
                ("decks", "the decks that were found"),
                ("cards [words]", "browse and search; cards ID shows one whole"),
                ("check [files]", "find mistakes in deck files"),
            ]
        ),
        (
            "Change",
            [
                ("undo", "take the last answer back"),
                ("suspend ID", "never ask a card or fact; unsuspend ID asks it again"),
                ("settings", "show or change: settings new 10"),
                ("plan [deck]", "study toward the committee: plan --by 2026-12-05 --minutes 20"),
                ("optimize", "fit the memory model to your own answers"),
            ]
        ),
        (
            "Teach",
            [
                (
                    "classroom [deck]",
                    "a review with a class: --teams \"Red,Blue\" or --hands; classroom report"
                ),
                ("import FILE", "what the class missed comes first when you study"),
            ]
        ),
    ]

    /// Shows what can be typed at the prompt.
    static func showOverview(on screen: Screen) {
        for section in sections {
            screen.show(section.title, as: .bold)
            for row in section.rows {
                screen.show(TextLayout.pad(row.words, to: 16) + "  " + row.meaning, indent: 2, hanging: 18)
            }
        }
        screen.show(
            "help [command] tells more about one. quit or Ctrl-D leaves; everything is saved at once."
        )
        screen.show(
            "While a question is open, what you type is the answer; :help lists what else you can do there."
        )
    }

    /// The name of the command that a word means: itself, or the only one that begins so.
    ///
    /// - Parameter word: What was typed.
    /// - Returns: A command's full name.
    /// - Throws: A ``Complaint`` that names what it could have meant.
    static func commandName(for word: String) throws -> String {
        let key = word.lowercased()
        let names = Placard.commands.compactMap { $0.configuration.commandName }
        if names.contains(key) { return key }
        let beginning = names.filter { $0.hasPrefix(key) }
        if beginning.count == 1, let only = beginning.first { return only }
        guard beginning.isEmpty else {
            throw Complaint(
                "“\(word)” can be \(beginning.joined(separator: " or "))",
                remedy: "type more of it",
                status: .usage
            )
        }
        throw Complaint("there is no command “\(word)”", remedy: "help lists them", status: .usage)
    }

    /// The command of that name.
    static func command(named word: String) -> (any ParsableCommand.Type)? {
        Placard.commands.first { $0.configuration.commandName == word }
    }
}
