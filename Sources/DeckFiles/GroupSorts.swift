import Decks
import Words
import Yams

/// What the members of groups are, as a deck says it under `groups`: `groups: {persons: [presidents, envoys]}`.
struct GroupSorts {
    private let sorts: [String: String]

    /// Reads the key; notes groups that no fact has, and those of two sorts.
    init(_ entry: Entry, groups: Set<String>, _ mistakes: inout Mistakes) {
        var sorts: [String: String] = [:]
        if let field = entry["groups"] {
            for (sort, group, place) in Self.members(of: field, &mistakes) {
                if !groups.contains(group) {
                    let remedy = group.nearest(in: groups.sorted()).map { "write `\($0)`" }
                    let problem = "no fact has the group \(quoted(group))"
                    mistakes.add(
                        place,
                        problem,
                        remedy ?? "delete it, or give it to a fact: `group: \(group)`"
                    )
                } else if let other = sorts.updateValue(sort, forKey: group) {
                    mistakes.add(
                        place,
                        "the group \(quoted(group)) is of two sorts, \(quoted(other)) and \(quoted(sort))",
                        "keep it in one of them"
                    )
                }
            }
        }
        self.sorts = sorts
    }

    /// The sort of a group; nil where the deck does not say it.
    func sort(of group: String?) -> String? { group.flatMap { sorts[$0] } }

    private static func members(
        of field: Field,
        _ mistakes: inout Mistakes
    ) -> [(sort: String, group: String, place: Place)] {
        guard case .mapping(let mapping) = field.value else {
            mistakes.add(
                field.value.place,
                "`groups` must say of each sort which groups are of it, not \(field.value.kindName)",
                "write `groups: {\(Fact.persons): [the name of a group]}`"
            )
            return []
        }
        return Entry.fields(of: mapping, &mistakes).flatMap { sort in
            let groups = sort.texts(&mistakes) ?? []
            return groups.enumerated().map { index, group in
                (sort.name, group, sort.value.sequence?[index].place ?? sort.value.place)
            }
        }
    }
}
