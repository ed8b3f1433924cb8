import Decks
import Yams

/// The ids of a deck's facts while they are read, and those that are missing or wrong.
struct FactIDs {
    private struct Wanted {
        let place: Place
        let problem: String
        /// The id that the author wrote, if any.
        let written: String?
        let text: String
    }

    private var lines: [String: Int] = [:]
    private var wanted: [Wanted] = []

    /// The entry's id if it is one and nobody has it yet; else nil, to be settled by ``settle(_:)``.
    mutating func claim(_ entry: Entry, text: String?, _ mistakes: inout Mistakes) -> String? {
        let text = text ?? "fact"
        guard let field = entry["id"] else {
            wanted.append(
                Wanted(place: entry.place, problem: "this fact has no `id`", written: nil, text: text)
            )
            return nil
        }
        guard let id = field.text(&mistakes) else { return nil }
        guard id.isID else {
            let problem =
                "\(quoted(id)) is no id: ids are lower-case letters a to z, digits and inner hyphens"
            wanted.append(Wanted(place: field.value.place, problem: problem, written: id, text: text))
            return nil
        }
        if let line = lines[id] {
            let problem = "the id `\(id)` belongs to the fact in line \(line)"
            wanted.append(Wanted(place: field.value.place, problem: problem, written: nil, text: text))
            return nil
        }
        lines[id] = field.value.place.line
        return id
    }

    /// The id that an item has written, if it is one and nobody has it yet.
    func free(in node: Node) -> String? {
        guard case .mapping(let mapping) = node,
            let id = mapping.first(where: { $0.key.scalar?.string == "id" })?.value.scalar?.string
                .trimmingSpaces
        else { return nil }
        return id.isID && lines[id] == nil ? id : nil
    }

    /// Notes every missing, doubled or malformed id, with the one to write.
    func settle(_ mistakes: inout Mistakes) {
        var taken = Set(lines.keys)
        for want in wanted.prefix(Mistakes.limit + 1) {
            let wish = want.written.map { slug(of: $0, words: 8) } ?? slug(of: want.text)
            let id = unique(wish, among: taken)
            taken.insert(id)
            mistakes.add(want.place, want.problem, "write `id: \(id)`")
        }
    }
}
