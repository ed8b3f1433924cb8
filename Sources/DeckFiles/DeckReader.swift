// YAML in, a deck or all of its mistakes out.

public import Decks
import Foundation

/// What came of reading a deck file.
public struct ReadDeck: Hashable, Sendable {
    /// What can be asked of the file, without the facts that cannot; nil when it is no deck or nothing is left.
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
    /// A fact with an error is left out and the rest is read; a text that is no YAML, or has no title or id, is none.
    ///
    /// - Parameters:
    ///   - yaml: The text.
    ///   - path: Names the file in diagnostics.
    ///   - defaultID: The deck's id unless the text has one.
    ///   - inspect: Looks for more than errors in what was read; its findings become diagnostics.
    /// - Returns: The deck, if there is one, and all that was found.
    public static func read(
        yaml: String,
        path: String,
        defaultID: String,
        inspecting inspect: (Deck) -> [RuleFinding] = { _ in [] }
    ) -> ReadDeck {
        var mistakes = Mistakes()
        let yaml = yaml.hasByteOrderMark ? String(yaml.unicodeScalars.dropFirst()) : yaml
        let deck = read(yaml, defaultID: defaultID, inspect, &mistakes)
        return ReadDeck(deck: deck, diagnostics: mistakes.diagnostics(path: path, text: yaml))
    }

    /// Reads a deck file; its id is the file's name unless the text has one.
    ///
    /// - Parameters:
    ///   - path: The file.
    ///   - inspect: Looks for more than errors in what was read; its findings become diagnostics.
    /// - Returns: The deck, if there is one, and all that was found.
    /// - Throws: Why the file cannot be read at all.
    public static func read(
        contentsOf path: String,
        inspecting inspect: (Deck) -> [RuleFinding] = { _ in [] }
    ) throws(DeckFileError) -> ReadDeck {
        let file = try DeckText(contentsOf: path)
        let name = path.split(separator: "/").last ?? ""
        let stem = deckSuffixes.first { name.hasSuffix($0) }.map { name.dropLast($0.count) } ?? name
        return read(yaml: file.text, path: path, defaultID: String(stem), inspecting: inspect)
    }

    /// The files that paths stand for: folders give way to the deck files directly in them, by name.
    ///
    /// Whatever is no readable folder stays in its place, so that ``read(contentsOf:)`` says what is wrong.
    public static func deckPaths(in paths: [String]) -> [String] {
        paths.flatMap { path in
            guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else {
                return [path]
            }
            let folder = path.hasSuffix("/") ? path : path + "/"
            let decks = names.filter { name in
                !name.hasPrefix(".") && isDeckName(name)
            }
            return decks.sorted().map { folder + $0 }
        }
    }

    /// Endings of the names of deck files.
    public static let deckSuffixes = [".yaml", ".yml"]

    /// Whether a name or path ends as that of a deck file does.
    public static func isDeckName(_ name: String) -> Bool { deckSuffixes.contains { name.hasSuffix($0) } }

    private static func read(
        _ yaml: String,
        defaultID: String,
        _ inspect: (Deck) -> [RuleFinding],
        _ mistakes: inout Mistakes
    ) -> Deck? {
        guard let root = Composition.root(of: yaml, &mistakes),
            var draft = DeckDraft(root.node, defaultID: defaultID, &mistakes)
        else { return nil }
        draft.noteCutTexts(root.cutTexts, &mistakes)
        let errors = draft.deck.findings(of: DeckRule.errors)
        draft.note(errors, &mistakes)
        draft.leaveOut(Set(errors.compactMap(\.finding.fact)))
        guard !draft.deck.facts.isEmpty else { return nil }
        draft.note(inspect(draft.deck), &mistakes)
        return draft.deck
    }
}

extension String {
    fileprivate var hasByteOrderMark: Bool { unicodeScalars.first == "\u{FEFF}" }
}
