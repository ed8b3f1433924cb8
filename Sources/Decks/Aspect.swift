/// What is asked of a fact: its date, its name, a blank of its sentence.
///
/// The text of an aspect ends up in card ids and so in progress files: it must never change.
public enum Aspect: Hashable, Sendable {
    /// When an event happened.
    case date
    /// Which event a date belongs to.
    case event
    /// What an acronym stands for.
    case expansion
    /// The acronym of a name.
    case acronym
    /// Whom a role describes.
    case name
    /// What an actor's role is.
    case role
    /// Which term a meaning belongs to.
    case term
    /// What a term means.
    case meaning
    /// A blank of a sentence, by the author's name for it or its number from 1.
    case blank(String)
    /// The answer to a question.
    case answer
    /// The items of a list, in any order.
    case list
    /// The items of a list, in their order.
    case order
    /// Which right side belongs to which left side.
    case pairs
    /// What a good answer to a focus question touches.
    case points

    private static let plain: [Aspect] = [
        .date, .event, .expansion, .acronym, .name, .role, .term, .meaning, .answer, .list, .order, .pairs,
        .points,
    ]

    /// Reads the text that ``description`` writes; nil when there is no such aspect.
    public init?(_ text: String) {
        if text.hasPrefix("blank-"), text.count > 6 {
            self = .blank(String(text.dropFirst(6)))
        } else if let aspect = Aspect.plain.first(where: { $0.description == text }) {
            self = aspect
        } else {
            return nil
        }
    }
}

extension Aspect: CustomStringConvertible {
    /// The aspect as it stands in card ids: `date`, `blank-1`.
    public var description: String {
        switch self {
        case .date: "date"
        case .event: "event"
        case .expansion: "expansion"
        case .acronym: "acronym"
        case .name: "name"
        case .role: "role"
        case .term: "term"
        case .meaning: "meaning"
        case .blank(let name): "blank-" + name
        case .answer: "answer"
        case .list: "list"
        case .order: "order"
        case .pairs: "pairs"
        case .points: "points"
        }
    }
}
