/// Everything that sets one aspect apart from the others: the one place to look, a file for each.
///
/// ```swift
/// let kind = Aspect.acronym.kind
/// kind.section                          // actors
/// kind.ladder[.mature]                  // [.text]
/// ```
///
/// What no fact decides stands here; what a fact says, such as the right answer, is a ``CardText``.
public struct AspectKind: Sendable {
    /// Where the wrong options of a choice come from, and what makes one close to the right one.
    public enum Rivals: Hashable, Sendable {
        /// There is no choice.
        case none
        /// Dates of other events, the nearest first.
        case dates
        /// Other events, those of nearby dates first.
        case events
        /// Names of others whose initials fit the acronym.
        case expansions
        /// Acronyms of others whose letters fit the name.
        case acronyms
        /// Others of the same kind, those that share words first.
        case described
        /// Answers of every kind, so that only the group and numbers of the same look can be told to be alike.
        case answers
    }

    /// Which answers an author may list beside the right one without naming the aspect.
    public enum Beside: Hashable, Sendable {
        case none
        /// Answers that are close or never right.
        case wrong
        /// These, and others that are right.
        case all
    }

    /// The section of a deck whose facts are asked so.
    public let section: Fact.Kind
    /// The forms by strength.
    public let ladder: Ladder
    /// Where wrong options come from.
    public let rivals: Rivals
    /// Aspects of one pool lend each other their answers as wrong options.
    public let pool: String
    /// Which answers beside the right one belong to the aspect when their author names none.
    public let beside: Beside
    /// What a fact says; nil when nothing is asked of it in this way.
    let text: @Sendable (Fact, Aspect) -> CardText?

    init(
        section: Fact.Kind,
        ladder: Ladder,
        rivals: Rivals = .none,
        pool: String,
        beside: Beside = .none,
        text: @escaping @Sendable (Fact, Aspect) -> CardText?
    ) {
        self.section = section
        self.ladder = ladder
        self.rivals = rivals
        self.pool = pool
        self.beside = beside
        self.text = text
    }
}
