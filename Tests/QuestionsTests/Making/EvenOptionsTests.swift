import Testing

@testable import Questions

@Suite struct EvenOptionsTests {
    @Test(arguments: [
        (["the north", "the west", "the south"], ["the north", "the west", "the south"]),
        (["the north", "centre", "a border town"], ["north", "centre", "border town"]),
        (["It ended.", "it goes on"], ["it ended", "it goes on"]),
        (["It ended.", "It goes on."], ["It ended.", "It goes on."]),
        (["The army", "the police", "Gao"], ["army", "police", "Gao"]),
        (["To arm it", "to leave it"], ["to arm it", "to leave it"]),
        (["Gao", "Kidal", "west"], ["Gao", "Kidal", "west"]),
        (["The army", "Kidal", "Gao"], ["Army", "Kidal", "Gao"]),
        (["All of it", "Mali"], ["All of it", "Mali"]),
        (["the", "an"], ["the", "an"]),
    ])
    func whatMeansNothingTellsNothing(texts: [String], shown: [String]) {
        #expect(evenedOut(texts) == shown)
    }
}
