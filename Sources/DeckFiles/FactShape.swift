import Decks
import Words

/// How the facts of one kind are written: their keys, and how these are read.
struct FactShape: Sendable {
    /// The keys that every fact may have.
    static let commonKeys = [
        DeckKey(
            "id",
            .text,
            "what its progress hangs on: lower-case letters, digits, hyphens; never change it"
        ),
        DeckKey("group", .text, "what it is one of: wrong options come from there, and learners study by it"),
        DeckKey("source", .textOrTexts, "ids of its sources"),
        DeckKey("actors", .textOrTexts, "ids of the actors that it is about"),
        DeckKey("note", .text, "what is shown after the answer"),
        DeckKey("tags", .list(.text), "words to study by"),
        DeckKey(
            "weight",
            .oneOf(Fact.Weight.allCases.map(\.rawValue)),
            "how much it matters; core is met first"
        ),
        DeckKey("aspects", .list(.text), "what is asked of it; everything without it"),
        DeckKey("allow", .textOrTexts, "warnings of “check” that are accepted"),
    ]
    /// The keys for answers beside the right one, where answers are typed.
    static let variantKeys =
        [
            DeckKey("accept", byAspect(.list(.text)), "further answers that are right"),
            DeckKey("near", byAspect(.map(.text)), "answers that are only close, and why"),
            DeckKey(
                "siblings",
                byAspect(.either([.list(.text), .map(.text)])),
                "answers that are wrong, and what they really are: options, and never a slip"
            ),
        ] + Strictness.keys

    /// Answers for the aspect that is typed, or for each aspect by its name.
    private static func byAspect(_ answers: DeckValue) -> DeckValue { .either([answers, .map(answers)]) }

    /// The kind in an author's words, with its article.
    let name: String
    /// The keys of the kind itself, the one that ids are made of first.
    let keys: [DeckKey]
    /// Whether replies are typed, so that other answers can be listed.
    let isTyped: Bool
    /// Makes the content; nil after noting why it cannot.
    let read: @Sendable (Entry, inout Mistakes) -> Fact.Content?

    /// Every key that a fact of the kind may have.
    let allKeys: [DeckKey]
    /// Their names.
    let knownKeys: [String]

    init(
        name: String,
        keys: [DeckKey],
        isTyped: Bool,
        read: @escaping @Sendable (Entry, inout Mistakes) -> Fact.Content?
    ) {
        self.name = name
        self.keys = keys
        self.isTyped = isTyped
        self.read = read
        allKeys = keys + FactShape.commonKeys + (isTyped ? FactShape.variantKeys : [])
        knownKeys = allKeys.map(\.name)
    }
}

extension FactShape {
    /// The key that tells the shape from the others of its section: the last that it must have.
    fileprivate var tellingKey: String { keys.last(where: \.isRequired)?.name ?? keys[0].name }
}

extension Fact.Kind {
    /// How an entry of the section is written; nil after noting that its keys fit no shape.
    func shape(of entry: Entry, _ mistakes: inout Mistakes) -> FactShape? {
        switch self {
        case .actors: .actor
        case .events: .event
        case .terms: .term
        case .statements: .statement(of: entry, &mistakes)
        case .focus: .focus
        }
    }

    /// The ways in which an entry of the section can be written.
    var shapes: [FactShape] {
        switch self {
        case .actors: [.actor]
        case .events: [.event]
        case .terms: [.term]
        case .statements: [.cloze, .shortAnswer, .itemList, .pairs]
        case .focus: [.focus]
        }
    }

    /// The keys that only facts of the section have.
    var keys: [String] { shapes.flatMap(\.keys).map(\.name) }

    /// What an entry of the section looks like.
    var example: String {
        switch self {
        case .actors: "`- {id: …, name: …, acronym: …}`"
        case .events: "`- {id: …, date: …, event: …}`"
        case .terms: "`- {id: …, term: …, meaning: …}`"
        case .statements: "`- {id: …, ask: …, answer: …}`"
        case .focus: "`- {id: …, question: …, points: […]}`"
        }
    }
}

extension FactShape {
    /// The shape of a statement, told by its keys.
    static func statement(of entry: Entry, _ mistakes: inout Mistakes) -> FactShape? {
        let shapes = Fact.Kind.statements.shapes.map { (key: $0.tellingKey, shape: $0) }
        let written = shapes.filter { entry[$0.key] != nil }
        if let second = written.dropFirst().first, let field = entry[second.key] {
            mistakes.add(
                field.place,
                "a statement cannot have both `\(written[0].key)` and `\(second.key)`",
                "make two statements, each with an id of its own"
            )
            return nil
        }
        if let shape = written.first?.shape { return shape }
        if let card = ForeignCard(entry.node), card.hasAnswer {
            let problem = "this question is not written as decks write one"
            mistakes.add(entry.place, problem, "write `\(card.statement)`")
            return nil
        }
        let known = shapes.map(\.key) + ["ask"] + FactShape.commonKeys.map(\.name)
        for field in entry.fields where !known.contains(field.name) {
            guard
                let meant = field.name.nearest(in: known)
                    ?? ForeignKeys.known(for: field.name, among: known.filter { entry[$0] == nil })
            else { continue }
            mistakes.add(field.place, "a statement has no key \(quoted(field.name))", "write `\(meant)`")
            return nil
        }
        mistakes.add(
            entry.place,
            "a statement has neither `say` nor `ask` with an answer",
            "add `say: … {blank} …`, or `ask` with `answer`, `list` or `pairs`"
        )
        return nil
    }
}
