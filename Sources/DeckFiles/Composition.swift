import Decks
import Yams

/// A deck's text as YAML nodes.
enum Composition {
    /// The root node; nil after noting why there is none.
    ///
    /// Nothing is handed to Yams that could make it overflow the stack, run for ever or fill the memory.
    static func root(of text: String, _ mistakes: inout Mistakes) -> (node: Node, cutTexts: [Place])? {
        let bytes = Array(text.utf8)
        guard inspectCharacters(of: bytes, &mistakes) else { return nil }
        var inspection = StructureInspection(bytes)
        if let found = inspection.firstDanger() {
            mistakes.add(found.place, found.danger.problem, found.danger.remedy)
            return nil
        }
        return compose(text, inspection, &mistakes).map { ($0, inspection.cutTexts) }
    }

    private static func compose(
        _ original: String,
        _ inspection: StructureInspection,
        _ mistakes: inout Mistakes
    ) -> Node? {
        var text = original
        var duplicates = DuplicateKeys()
        while true {
            do {
                // `.utf8` is said because the default asks the environment.
                if let root = try Yams.compose(yaml: text, .basic, .default, .utf8) { return root }
                mistakes.add(
                    .start,
                    "the file holds no deck",
                    "write `title: …`, then `events:` and other sections"
                )
                return nil
            } catch YamlError.duplicatedKeysInMapping(let keys, let context) {
                let key = keys.first ?? ""
                guard duplicates.repair(key, at: context.mark, in: &text, &mistakes) else { return nil }
            } catch {
                let fault = YAMLFault(error, in: text, inspection)
                mistakes.add(fault.place, fault.problem, fault.remedy)
                return nil
            }
        }
    }
}

extension StructureInspection.Danger {
    fileprivate var problem: String {
        switch self {
        case .anchor: "decks have no YAML anchors"
        case .alias: "decks have no YAML aliases"
        case .tag: "decks have no YAML tags"
        case .depth: "more than \(StructureInspection.depthLimit) lists and groups inside each other"
        case .hardSpace: "a non-breaking space stands where a plain one must: it only looks like one"
        case .size: "more than \(StructureInspection.nodeLimit) texts, lists and groups in one file"
        }
    }

    fileprivate var remedy: String {
        switch self {
        case .anchor: "put a text that begins with & in \"quotes\""
        case .alias: "write the text again, or put one that begins with * in \"quotes\""
        case .tag: "put a text that begins with ! in \"quotes\""
        case .depth: "write at most four or five levels, as the format says"
        case .hardSpace:
            "replace it, and every other one at the beginning of a line or after a colon, by a plain space"
        case .size: "make several decks of it"
        }
    }
}
