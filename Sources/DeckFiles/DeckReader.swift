// YAML in, a deck or all of its mistakes out.

public import Decks
import Foundation

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
        let yaml = yaml.hasByteOrderMark ? String(yaml.unicodeScalars.dropFirst()) : yaml
        let deck = read(yaml, defaultID: defaultID, &mistakes)
        return ReadDeck(
            deck: mistakes.hasErrors ? nil : deck,
            diagnostics: mistakes.diagnostics(path: path, text: yaml)
        )
    }

    /// Reads a deck file; its id is the file's name unless the text has one.
    ///
    /// - Throws: Why the file cannot be read at all.
    public static func read(contentsOf path: String) throws(DeckFileError) -> ReadDeck {
        let file = try DeckText(contentsOf: path)
        let name = path.split(separator: "/").last ?? ""
        let stem = deckSuffixes.first { name.hasSuffix($0) }.map { name.dropLast($0.count) } ?? name
        return read(yaml: file.text, path: path, defaultID: String(stem))
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
                !name.hasPrefix(".") && deckSuffixes.contains { name.hasSuffix($0) }
            }
            return decks.sorted().map { folder + $0 }
        }
    }

    private static let deckSuffixes = [".yaml", ".yml"]

    private static func read(_ yaml: String, defaultID: String, _ mistakes: inout Mistakes) -> Deck? {
        guard let root = Composition.root(of: yaml, &mistakes),
            let draft = DeckDraft(root, defaultID: defaultID, &mistakes)
        else { return nil }
        for finding in draft.findings() where !mistakes.isFull {
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
}

extension String {
    fileprivate var hasByteOrderMark: Bool { unicodeScalars.first == "\u{FEFF}" }
}
