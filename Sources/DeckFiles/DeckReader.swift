// YAML in, a deck or all of its mistakes out.

public import Decks
import Yams

/// What came of reading a deck file.
public struct ReadDeck: Hashable, Sendable {
    /// The deck; nil when there are errors.
    public let deck: Deck?
    /// Every mistake of the file, sorted by place.
    public let diagnostics: [Diagnostic]

    /// Pairs a deck with what is wrong with its file.
    public init(deck: Deck?, diagnostics: [Diagnostic]) {
        self.deck = deck
        self.diagnostics = diagnostics
    }
}

/// Reads deck files.
public enum DeckReader {
    /// Reads a deck and everything that is wrong with its text.
    ///
    /// `path` only names the file in diagnostics; `defaultID` is the deck's id unless the text has one.
    public static func read(yaml: String, path: String, defaultID: String) -> ReadDeck {
        var mistakes = Mistakes()
        let deck = read(yaml, defaultID: defaultID, &mistakes)
        return ReadDeck(
            deck: mistakes.hasErrors ? nil : deck,
            diagnostics: mistakes.diagnostics(path: path, text: yaml)
        )
    }

    private static func read(_ yaml: String, defaultID: String, _ mistakes: inout Mistakes) -> Deck? {
        guard let root = compose(yaml, &mistakes),
            let draft = DeckDraft(root, defaultID: defaultID, &mistakes)
        else { return nil }
        for finding in draft.deck.findings() {
            mistakes.add(
                Mistakes.Mistake(
                    place: draft.place(of: finding),
                    severity: finding.severity,
                    problem: finding.problem,
                    remedy: finding.remedy
                )
            )
        }
        return draft.deck
    }

    private static func compose(_ yaml: String, _ mistakes: inout Mistakes) -> Node? {
        do {
            guard let root = try Yams.compose(yaml: yaml, .basic, .default, .utf8) else {
                mistakes.add(
                    .start,
                    "the file is empty",
                    "write a deck: `title: …`, then `events:` and other sections"
                )
                return nil
            }
            return root
        } catch {
            mistakes.add(.start, "\(error)", "mend it")
            return nil
        }
    }
}
