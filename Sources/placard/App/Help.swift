import ArgumentParser
import Decks
import Reports
import Words

/// What `help` shows at the prompt.
enum Help {
    private static let sections: [(title: String, rows: [(words: String, meaning: String)])] = [
        (
            "Study",
            [
                ("study [deck]", "what is due, then new cards (--only events, --limit N)"),
                ("timeline [deck]", "place event after event until a mistake"),
                ("focus [deck]", "focus questions as a delegation (--as France)"),
                ("test [deck]", "a mock test, scored at the end (--questions N)"),
            ]
        ),
        (
            "Look",
            [
                ("due", "what is due and new; decks lists the decks"),
                ("stats [deck]", "days, retention, groups, forecast; --map draws the timeline"),
                ("read [deck]", "the facts as a text; brief is one page for the morning"),
                ("cards [words]", "browse and search; cards ID shows one whole"),
            ]
        ),
        (
            "Change",
            [
                ("undo", "take the last answer back"),
                ("suspend ID", "never ask a card or fact; unsuspend ID is the way back"),
                ("settings", "show or change: settings new 10"),
                ("backup", "copy the progress file; restore FILE is the way back"),
                ("doctor", "check the progress file; save what a damaged one has"),
                ("merge FILE", "take over the answers of another machine"),
                ("plan [deck]", "study toward the committee: plan --by 2026-12-05"),
                ("optimize", "fit the memory model to your own answers"),
            ]
        ),
        (
            "Write",
            [
                ("new NAME", "a deck to fill in; help deck tells more"),
                ("check [files]", "find mistakes in deck files (--watch: at each save)"),
            ]
        ),
        (
            "Teach",
            [
                ("classroom [deck]", "a review with a class: --teams \"Red,Blue\" or --hands"),
                ("import FILE", "what the class missed comes first when you study"),
                ("judge [file]", "grade typed answers, one JSON object a line"),
                ("simulate", "compare ways to study on simulated learners"),
            ]
        ),
    ]

    /// Shows what can be typed at the prompt; no more than a small window holds.
    static func showOverview(on screen: Screen) {
        for section in sections {
            for (index, row) in section.rows.enumerated() {
                let title = index == 0 ? section.title : ""
                let label = TextLayout.pad(title, to: 8) + TextLayout.pad(row.words, to: 18)
                screen.show(label + row.meaning, hanging: 26)
            }
        }
        screen.show("help [command] tells more about one; quit or Ctrl-D leaves, and all is saved.")
        screen.show("While a question is open, what you type is the answer; :help lists the rest.")
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
        let meant = key.nearest(in: names).map { "did you mean “\($0)”? " } ?? ""
        throw Complaint("there is no command “\(word)”", remedy: "\(meant)“help” lists them", status: .usage)
    }

    /// The command of that name.
    static func command(named word: String) -> (any ParsableCommand.Type)? {
        Placard.commands.first { $0.configuration.commandName == word }
    }
}
