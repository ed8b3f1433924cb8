/// One question of a fact: what is shown of it, and what would be right.
public struct CardText: Sendable {
    /// The key of the deck file that ``shown`` is written under.
    public let key: String
    /// What the learner is shown of the fact, in the author's words; gaps are ``FoldedText/gap``.
    public let shown: String
    /// The right answer as it is shown, in full.
    public let solution: String
    /// The right answers in the author's words, the one that is shown first; empty where none is a text.
    public let right: [String]
    /// Whether a right answer can be typed as a word, name or number.
    public let isTyped: Bool
    /// The right answer as an option; nil where there is no choice.
    public let option: String?
    /// Wrong options that the author wrote for this very question.
    public let options: [String]
    /// What must not stand in ``shown``.
    public let hidden: [String]
    /// Every name of what is asked for: none of them is another answer.
    public let names: [String]
    /// The names that an option must not mention, because it would point at the subject.
    public let subjects: [String]
    /// What the right answer belongs to, shown to those who give it to another question; nil where its text says it.
    public let owner: String?
    /// The fact as a sentence with an answer in it, the right one or another; nil where no sentence can be made.
    public let statement: (@Sendable (String) -> String)?
    /// The question in English, as a form asks it.
    public let prompt: @Sendable (FormKind) -> String

    init(
        key: String,
        shown: String,
        solution: String,
        right: [String],
        isTyped: Bool = false,
        option: String? = nil,
        options: [String] = [],
        hidden: [String]? = nil,
        names: [String] = [],
        subjects: [String] = [],
        owner: String? = nil,
        statement: (@Sendable (String) -> String)? = nil,
        prompt: @escaping @Sendable (FormKind) -> String
    ) {
        self.key = key
        self.shown = shown
        self.solution = solution
        self.right = right
        self.isTyped = isTyped
        self.option = option
        self.options = options
        self.hidden = hidden ?? right
        self.names = names
        self.subjects = subjects
        self.owner = owner
        self.statement = statement
        self.prompt = prompt
    }
}

extension Fact {
    /// What the fact says when an aspect is asked; nil when it has nothing to ask there.
    public func cardText(for aspect: Aspect) -> CardText? { aspect.kind.text(self, aspect) }

    /// The question about an aspect, as a form asks it; empty when the fact has nothing to ask there.
    public func prompt(for aspect: Aspect, as form: FormKind) -> String {
        cardText(for: aspect)?.prompt(form) ?? ""
    }

    /// The right answer about an aspect, in full; empty when the fact has nothing to ask there.
    public func solution(for aspect: Aspect) -> String { cardText(for: aspect)?.solution ?? "" }

    /// The right answers that can be typed for an aspect, the one that is shown first; nil where none can.
    public func textAnswers(for aspect: Aspect) -> [String]? {
        guard let text = cardText(for: aspect), text.isTyped else { return nil }
        return text.right + variants(for: aspect).accepted
    }

    /// Every name under which an answer would be accepted or nearly so, when any of some aspects is asked.
    func names(_ right: [String], of aspects: Aspect...) -> [String] {
        let variants = aspects.map(variants(for:))
        return right + variants.flatMap { $0.accepted + $0.near.map(\.answer) }
    }
}
