extension Deck {
    /// Everything that is wrong with what the deck says, in the order of its facts.
    public func findings() -> [Finding] { [] }
}
