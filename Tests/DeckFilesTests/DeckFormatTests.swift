import Decks
import Foundation
import Testing

@testable import DeckFiles

@Suite struct DeckFormatTests {
    /// Each part of the format with a key of its own.
    private static let keys = DeckFormat.parts.flatMap { part in part.keys.map { (part.title, $0.name) } }

    @Test(arguments: Fact.Kind.allCases)
    func theReaderTakesEveryKeyOfASectionAndNoOther(kind: Fact.Kind) {
        for shape in kind.shapes {
            for key in shape.allKeys.map(\.name) + ["colour"] {
                var fact = Dictionary(shape.keys.filter(\.isRequired).map { ($0.name, "x") }) { first, _ in
                    first
                }
                fact[key] = "x"
                let entry = fact.map { "\($0): \($1)" }.joined(separator: ", ")
                let read = DeckReader.read(
                    yaml: "title: t\n\(kind.rawValue):\n  - {\(entry)}\n",
                    path: "t.yaml",
                    defaultID: "t"
                )
                let isUnknown = read.diagnostics.contains { $0.problem.contains("has no key `\(key)`") }
                #expect(isUnknown == (key == "colour"), "\(shape.name): \(key)")
            }
        }
    }

    @Test func theSchemaHasTheReadersKeysAndNoOthers() throws {
        let schema = try #require(
            try JSONSerialization.jsonObject(with: Data(try DeckSchema.text().utf8)) as? [String: Any]
        )
        let deck = try #require(schema["properties"] as? [String: [String: Any]])
        #expect(Set(deck.keys) == Set(DeckFormat.deck.map(\.name)))
        for kind in Fact.Kind.allCases {
            let items = try #require(deck[kind.rawValue]?["items"] as? [String: Any])
            let shapes = items["anyOf"] as? [[String: Any]] ?? [items]
            let keys = shapes.map { Set(($0["properties"] as? [String: Any] ?? [:]).keys) }
            #expect(keys == kind.shapes.map { Set($0.knownKeys) })
            #expect(shapes.allSatisfy { $0["additionalProperties"] as? Bool == false })
        }
    }

    /// `PLACARD_RECORD=1` writes both anew.
    @Test(arguments: [("deck.schema.json", true), ("placard-deck.5", false)])
    func theFilesBesideTheDecksAreOfThisFormat(name: String, isSchema: Bool) throws {
        let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let file = package.appending(path: "decks").appending(path: name)
        let text = isSchema ? try DeckSchema.text() : DeckManual.page
        if ProcessInfo.processInfo.environment["PLACARD_RECORD"] != nil {
            try text.write(to: file, atomically: true, encoding: .utf8)
        }
        #expect(try String(contentsOf: file, encoding: .utf8) == text)
    }

    @Test func thePageTellsOfEveryKey() {
        for (title, key) in Self.keys {
            #expect(DeckManual.page.contains(".BI \"\(key): \""), "\(title): \(key)")
        }
    }

    @Test(arguments: ["Haiti", "The \"crisis\" in C:\\Haiti: a guide #1", "Кризис 中国"])
    func aTemplateIsADeckWithoutMistakes(title: String) throws {
        let template = DeckTemplate(title: title)
        let read = DeckReader.read(
            yaml: template.text(schema: "/tmp/deck.schema.json"),
            path: "t.yaml",
            defaultID: "other"
        )
        #expect(read.diagnostics == [])
        let deck = try #require(read.deck)
        #expect(deck.title == title)
        #expect(deck.id == template.id)
        #expect(deck.facts.map(\.id) == ["first-event", "first-question", "first-blank"])
    }
}
