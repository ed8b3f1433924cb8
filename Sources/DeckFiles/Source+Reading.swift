import Decks
import Yams

extension Source {
    /// The keys of a source that is more than a title.
    static let keys = [
        DeckKey("title", .text, "what it is called", isRequired: true),
        DeckKey("url", .text, "its address, from https:// on"),
        DeckKey("note", .text, "a word about it"),
    ]

    /// Reads `sources:`, a mapping of ids to titles or to title, url and note.
    static func readAll(_ field: Field, _ mistakes: inout Mistakes) -> [Source] {
        guard case .mapping(let mapping) = field.value else {
            mistakes.add(
                field.value.place,
                "`sources` must be a group of keys, not \(field.value.kindName)",
                "write `sources: {guide: {title: …, url: …}}`"
            )
            return []
        }
        return Entry.fields(of: mapping, &mistakes).map { read($0, &mistakes) }
    }

    private static func read(_ field: Field, _ mistakes: inout Mistakes) -> Source {
        let id = field.name
        if !id.isID {
            mistakes.add(
                field.place,
                "\(quoted(id)) is no id: ids are lower-case letters a to z, digits and inner hyphens",
                "write `\(slug(of: id, words: 8))`"
            )
        }
        if case .scalar = field.value { return Source(id: id, title: field.text(&mistakes) ?? "") }
        let example = "`\(id): {title: …, url: …}`"
        guard var entry = Entry(field.value, as: "a source", example: example, &mistakes) else {
            return Source(id: id, title: "")
        }
        entry.reportUnknownKeys(known: keys.map(\.name), in: "a source", &mistakes)
        let title = entry.requiredText("title", of: "this source", example: "…", &mistakes)
        let url = entry.text("url", &mistakes)
        if let url, let place = entry["url"]?.value.place, !url.isWebAddress {
            mistakes.add(
                place,
                "\(quoted(url)) is not a web address",
                "write it from https:// on, without spaces"
            )
        }
        let note = entry.text("note", &mistakes)
        return Source(id: id, title: title ?? "", url: url, note: note)
    }
}

extension String {
    fileprivate var isWebAddress: Bool {
        (hasPrefix("https://") || hasPrefix("http://")) && !contains(where: \.isWhitespace)
    }
}
