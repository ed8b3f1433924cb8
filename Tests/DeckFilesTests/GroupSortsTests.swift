import DeckFiles
import Decks
import Testing

@Suite struct GroupSortsTests {
    private static let facts = """
        actors:
          - {id: a, name: Ada, role: the president, group: presidents}
          - {id: b, name: Guard, role: the army, group: armies}
          - {id: c, name: Mali, role: the State}
        """

    private func read(_ head: String) -> ReadDeck {
        DeckReader.read(yaml: "title: T\n\(head)\n\(Self.facts)\n", path: "d.yaml", defaultID: "d")
    }

    @Test func factsHaveTheSortOfTheirGroup() {
        let deck = read("groups: {persons: [presidents], forces: [armies]}").deck
        #expect(deck?.facts.map(\.sort) == ["persons", "forces", nil])
    }

    @Test(arguments: [
        (
            "groups: {persons: [president]}", "no fact has the group `president`", "write `presidents`"
        ),
        (
            "groups: {persons: [presidents], men: [presidents]}",
            "the group `presidents` is of two sorts, `persons` and `men`", "keep it in one of them"
        ),
        (
            "groups: [presidents]", "`groups` must say of each sort which groups are of it, not a list",
            "write `groups: {persons: [the name of a group]}`"
        ),
    ])
    func whatNoGroupIsCalledIsTold(head: String, problem: String, remedy: String) {
        let found = read(head).diagnostics
        #expect(found.map(\.problem) == [problem])
        #expect(found.map(\.remedy) == [remedy])
    }

    @Test func anEventCanBeDisputedAndADeckHasATopic() {
        let yaml = "title: T\ntopic: Mali\nevents: [{id: a, date: 2011, event: It joins, disputed: true}]\n"
        let deck = DeckReader.read(yaml: yaml, path: "d.yaml", defaultID: "d").deck
        #expect(deck?.topic == "Mali")
        guard case .event(let event)? = deck?.facts.first?.content else {
            Issue.record("The event is read.")
            return
        }
        #expect(event.isDisputed)
    }
}
