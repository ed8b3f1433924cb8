import Decks
import Words
import Yams

/// Reads `accept`, `near` and `siblings`: the answers beside the right one.
///
/// A list or a map of answers belongs to the aspect that is typed; a map whose values are lists or maps is keyed
/// by the aspect.
struct VariantsReader {
    private enum Role: String, CaseIterable {
        case accept, near, siblings

        /// Whether an aspect takes such answers when their author names none.
        func isImplied(by beside: AspectKind.Beside) -> Bool {
            switch beside {
            case .none: false
            case .wrong: self != .accept
            case .all: true
            }
        }
    }

    let entry: Entry
    let content: Fact.Content

    /// The answers by aspect.
    func read(_ mistakes: inout Mistakes) -> [Aspect: Variants] {
        var variants: [Aspect: Variants] = [:]
        for role in Role.allCases {
            guard let field = entry[role.rawValue] else { continue }
            for (aspects, value) in parts(of: field, role, &mistakes) {
                let count = value.sequence?.count ?? value.mapping?.count ?? 0
                guard count <= Node.itemLimit else {
                    field.noteLength(count, limit: Node.itemLimit, &mistakes)
                    continue
                }
                let asides = asides(of: value, role, &mistakes)
                for aspect in aspects { add(asides, as: role, to: &variants[aspect, default: Variants()]) }
            }
        }
        return variants
    }

    /// The aspects that answers without an aspect belong to; empty when the author must say.
    private func impliedAspects(for role: Role) -> [Aspect] {
        let implied = content.aspects.filter { role.isImplied(by: $0.kind.beside) }
        let blanks = implied.filter { if case .blank = $0 { true } else { false } }
        return blanks.count > 1 ? [] : implied
    }

    private func parts(of field: Field, _ role: Role, _ mistakes: inout Mistakes) -> [([Aspect], Node)] {
        if case .mapping(let mapping) = field.value, mapping.values.contains(where: \.isCollection) {
            return Entry.fields(of: mapping, &mistakes).compactMap { part in
                guard let aspect = Aspect(part.name), content.aspects.contains(aspect) else {
                    noteUnknown(part, role, &mistakes)
                    return nil
                }
                return ([aspect], part.value)
            }
        }
        let implied = impliedAspects(for: role)
        if implied.isEmpty {
            let first = content.aspects.first?.description ?? "blank-1"
            mistakes.add(
                field.value.place,
                "the sentence has several blanks, and `\(role)` does not say which one it is for",
                "write `\(role): {\(first): […]}`"
            )
            return []
        }
        return [(implied, field.value)]
    }

    private func noteUnknown(_ part: Field, _ role: Role, _ mistakes: inout Mistakes) {
        if mistakes.isFull { return }
        let names = content.aspects.map(\.description)
        let isBlank = if case .cloze = content { true } else { false }
        let remedy = part.name.nearest(in: names) ?? names.joined(separator: ", ")
        mistakes.add(
            part.place,
            "`\(role)` names \(quoted(part.name)), which is no \(isBlank ? "blank" : "aspect") of this fact",
            "write \(remedy)"
        )
    }

    private func asides(of value: Node, _ role: Role, _ mistakes: inout Mistakes) -> [Aside] {
        switch value {
        case .sequence(let nodes) where role != .near:
            return nodes.compactMap { node in
                node.text(of: "an item of `\(role)`", emptyPlace: node.place, &mistakes)
                    .flatMap { checked(Aside($0), at: node.place, &mistakes) }
            }
        case .mapping(let mapping) where role != .accept:
            return Entry.fields(of: mapping, &mistakes).compactMap { field in
                field.text(&mistakes).flatMap {
                    checked(Aside(field.name, reason: $0), at: field.place, &mistakes)
                }
            }
        case .scalar, .sequence, .mapping, .alias:
            noteKind(of: value, role, &mistakes)
            return []
        }
    }

    private func noteKind(of value: Node, _ role: Role, _ mistakes: inout Mistakes) {
        let shown = value.scalar.map { String($0.string.trimmingSpaces.prefix(40)) } ?? "answer"
        switch role {
        case .accept:
            let problem = "`accept` must be a list of answers, not \(value.kindName)"
            mistakes.add(value.place, problem, "write `accept: [\(shown)]`")
        case .near:
            let problem = "`near` must say of each answer why it is only close"
            mistakes.add(value.place, problem, "write `near: {\(shown): why it is not what was asked}`")
        case .siblings:
            let problem = "`siblings` must be a list, or a map of answers to what they really are"
            mistakes.add(value.place, problem, "write `siblings: [\(shown)]`")
        }
    }

    /// The aside, unless its answer is for a date and is none.
    private func checked(_ aside: Aside, at place: Place, _ mistakes: inout Mistakes) -> Aside? {
        guard case .event = content else { return aside.answer.isEmpty ? nil : aside }
        return HistoricalDate.read(aside.answer, at: place, &mistakes) == nil ? nil : aside
    }

    private func add(_ asides: [Aside], as role: Role, to variants: inout Variants) {
        switch role {
        case .accept: variants.accepted += asides.map(\.answer)
        case .near: variants.near += asides
        case .siblings: variants.siblings += asides
        }
    }
}

extension Node {
    fileprivate var isCollection: Bool {
        switch self {
        case .mapping, .sequence: true
        case .scalar, .alias: false
        }
    }
}
