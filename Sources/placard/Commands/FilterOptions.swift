public import ArgumentParser
public import Decks

/// Which facts a command is limited to.
struct FilterOptions: ParsableArguments {
    @Option(help: "Only this kind: actors, events, terms, statements or focus; may be given again.")
    var only: [Fact.Kind] = []

    @Option(help: "Only facts with this tag.")
    var tag: String?

    @Option(help: "Only facts of this group; “stats” lists the groups.")
    var group: String?

    @Flag(help: "Only what matters most: facts of weight core.")
    var onlyCore = false

    var filter: FactFilter {
        FactFilter(
            kinds: only.isEmpty ? nil : Set(only),
            tag: tag,
            group: group,
            isOnlyCore: onlyCore
        )
    }
}

extension Fact.Kind: ExpressibleByArgument {}
