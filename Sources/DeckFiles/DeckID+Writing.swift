// The one change that Placard makes to a deck file: its id, when its author says that the file was renamed.

import Decks
import Foundation
import Yams

extension DeckReader {
    /// Writes an id into a deck file, in place of the one it has or before its first key; nothing else changes.
    ///
    /// - Throws: Why the file cannot be read or written.
    public static func write(id: String, into path: String) throws {
        let file = URL(fileURLWithPath: path).resolvingSymlinksInPath()
        let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
        let attributes = try FileManager.default.attributesOfItem(atPath: file.path)
        try Data(writing(id: id, into: text).utf8).write(to: file, options: .atomic)
        if let permissions = attributes[.posixPermissions] {
            try FileManager.default.setAttributes([.posixPermissions: permissions], ofItemAtPath: file.path)
        }
    }

    /// The text of a deck with an id of its own.
    static func writing(id: String, into text: String) -> String {
        let isReturned = text.utf8.contains(0x0D)
        let end = isReturned ? "\r\n" : "\n"
        let mark = text.unicodeScalars.first == "\u{FEFF}" ? 1 : 0
        var lines = String(text.unicodeScalars.dropFirst(mark)).split(
            separator: isReturned ? "\r\n" : "\n",
            omittingEmptySubsequences: false
        ).map(String.init)
        // A key of the deck itself stands at the left edge; those of facts never do.
        if let old = lines.firstIndex(where: { $0.hasPrefix("id:") }) {
            let comment = lines[old].firstRange(of: " #").map { lines[old][$0.lowerBound...] } ?? ""
            lines[old] = "id: \(id)\(comment)"
        } else {
            let first = lines.firstIndex { $0.first?.isLetter == true } ?? 0
            lines.insert("id: \(id)", at: first)
        }
        return (mark == 1 ? "\u{FEFF}" : "") + lines.joined(separator: end)
    }
}
