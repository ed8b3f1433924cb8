/// The ways in which a card can be asked; the text stands in progress files and must never change.
public enum FormKind: String, Hashable, Sendable, CaseIterable {
    /// Pick one of a few options.
    case choice
    /// Put an event into a timeline.
    case place
    /// Type a date.
    case date
    /// Type a word, name or number.
    case text
    /// Type the items of a list, in any order.
    case list
    /// Put items into their order.
    case order
    /// Match left sides to right ones.
    case match
    /// Answer freely, compare, and rate oneself.
    case recall
}
