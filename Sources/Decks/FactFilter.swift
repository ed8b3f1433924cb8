/// Which facts of a deck something is limited to; the default is all of them.
public struct FactFilter: Hashable, Sendable {
    /// Only facts of these kinds; nil for all.
    public var kinds: Set<Fact.Kind>?
    /// Only facts with this tag; nil for all.
    public var tag: String?
    /// Only facts of this group; nil for all.
    public var group: String?
    /// Whether only facts of weight `core` are meant.
    public var isOnlyCore: Bool

    /// Makes a filter; the default lets every fact through.
    public init(
        kinds: Set<Fact.Kind>? = nil,
        tag: String? = nil,
        group: String? = nil,
        isOnlyCore: Bool = false
    ) {
        self.kinds = kinds
        self.tag = tag
        self.group = group
        self.isOnlyCore = isOnlyCore
    }

    /// Whether a fact is one of those that are meant.
    public func contains(_ fact: Fact) -> Bool {
        kinds?.contains(fact.kind) ?? true && tag.map(fact.tags.contains) ?? true
            && group.map { $0 == fact.group } ?? true && (!isOnlyCore || fact.weight == .core)
    }
}
