import DeckFiles
import Decks
import Reports

/// What `help` tells of beside commands.
enum HelpTopic: String, CaseIterable {
    case deck
    case format
    case keys

    func show(on screen: Screen) {
        switch self {
        case .deck:
            for text in Self.deckWords { screen.show(text) }
        case .format: showFormat(on: screen)
        case .keys:
            for (keys, meaning) in Self.keyWords {
                screen.show(TextLayout.pad(keys, to: 16) + meaning, hanging: 16)
            }
        }
    }

    private static let deckWords = [
        "A deck is a file of facts, NAME.yaml; Placard makes the questions.",
        "“new NAME” writes one to fill in, with a word on each part. “check FILE --watch” looks for mistakes whenever "
            + "you save it. “study NAME” asks it.",
        "“decks” lists all that are found and where they lie; “decks --copy mali” gives you one to change. "
            + "“help format” lists every key.",
    ]

    private func showFormat(on screen: Screen) {
        for part in DeckFormat.parts {
            let place = part.section.map { ", in `\($0.rawValue)`" } ?? ""
            screen.show("\(part.title)\(place)", as: .bold)
            for key in part.keys {
                let need = key.isRequired ? " (needed)" : ""
                screen.show("\(key.name): \(key.value.description)\(need)", indent: 2, hanging: 4)
                screen.show(key.meaning, as: .dim, indent: 6)
            }
        }
        screen.show("A date is \(HistoricalDate.notations).")
    }

    private static let keyWords = [
        ("Return", "sends the line"),
        ("Tab", "completes a command, deck, card, option or file; nothing while a question is open"),
        ("Up, Down", "earlier commands; answers are never kept"),
        ("Ctrl-R", "searches them"),
        ("Ctrl-A, Ctrl-E", "to the start, to the end of the line"),
        ("Ctrl-W, Ctrl-U", "deletes a word, all before the cursor; Ctrl-Y brings it back"),
        ("Ctrl-C", "drops the line, or stops what runs; nothing that was answered is lost"),
        ("Ctrl-D", "leaves the sitting, then Placard"),
        (
            "Ctrl-Z",
            "puts Placard aside; “fg” in the shell brings it back, and the clock stands still meanwhile"
        ),
        (":", "before a word while a question is open: :hint, :skip, :undo, :right, :why, :quit, :help"),
    ]
}
