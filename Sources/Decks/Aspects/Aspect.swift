/// What is asked of a fact: its date, its name, a blank of its sentence.
///
/// ```swift
/// Aspect("blank-year") == .blank("year")
/// Aspect.date.description == "date"
/// Aspect.date.kind.section == .events
/// ```
///
/// The text of an aspect ends up in card ids and so in progress files: it must never change.
public enum Aspect: Hashable, Sendable {
    /// What a fact can be asked for once.
    case plain(Plain)
    /// A blank of a sentence, by the author's name for it or its number from 1.
    case blank(String)

    /// The aspects that need no name of their own; the raw values are their texts.
    public enum Plain: String, Hashable, Sendable, CaseIterable {
        case date, event, expansion, acronym, name, role, term, meaning, answer, list, order, pairs, points
    }

    /// When an event happened.
    public static let date = Aspect.plain(.date)
    /// Which event a date belongs to.
    public static let event = Aspect.plain(.event)
    /// What an acronym stands for.
    public static let expansion = Aspect.plain(.expansion)
    /// The acronym of a name.
    public static let acronym = Aspect.plain(.acronym)
    /// Whom a role describes.
    public static let name = Aspect.plain(.name)
    /// What an actor's role is.
    public static let role = Aspect.plain(.role)
    /// Which term a meaning belongs to.
    public static let term = Aspect.plain(.term)
    /// What a term means.
    public static let meaning = Aspect.plain(.meaning)
    /// The answer to a question.
    public static let answer = Aspect.plain(.answer)
    /// The items of a list, in any order.
    public static let list = Aspect.plain(.list)
    /// The items of a list, in their order.
    public static let order = Aspect.plain(.order)
    /// Which right side belongs to which left side.
    public static let pairs = Aspect.plain(.pairs)
    /// What a good answer to a focus question touches.
    public static let points = Aspect.plain(.points)
}

extension Aspect: LosslessStringConvertible {
    private static let blankPrefix = "blank-"

    /// Reads the text that ``description`` writes; nil when there is no such aspect.
    public init?(_ text: String) {
        if let plain = Plain(rawValue: text) {
            self = .plain(plain)
        } else if text.hasPrefix(Aspect.blankPrefix), text != Aspect.blankPrefix {
            self = .blank(String(text.dropFirst(Aspect.blankPrefix.count)))
        } else {
            return nil
        }
    }

    /// The aspect as it stands in card ids: `date`, `blank-1`.
    public var description: String {
        switch self {
        case .plain(let plain): plain.rawValue
        case .blank(let name): Aspect.blankPrefix + name
        }
    }
}

extension Aspect {
    /// Everything that sets the aspect apart from the others.
    public var kind: AspectKind {
        switch self {
        case .plain(.date): .date
        case .plain(.event): .event
        case .plain(.expansion): .expansion
        case .plain(.acronym): .acronym
        case .plain(.name): .name
        case .plain(.role): .role
        case .plain(.term): .term
        case .plain(.meaning): .meaning
        case .plain(.answer): .answer
        case .plain(.list): .list
        case .plain(.order): .order
        case .plain(.pairs): .pairs
        case .plain(.points): .points
        case .blank: .blank
        }
    }
}
