import Questions
import Testing

@Suite struct ChoiceReadingTests {
    private let dates = ChoiceReading(
        labels: ["a", "b", "c"],
        texts: ["18 August 2020", "September 2020", "30 September 2022"]
    )
    private let groups = ChoiceReading(
        labels: ["a", "b", "c", "d"],
        texts: [
            "the jihadist group that was allied with the MNLA in 2012", "the MNLA's own political wing",
            "National Movement for the Liberation of Azawad", "a party that is not in the transition",
        ]
    )

    @Test(arguments: ["b", "B.", "(b)", "b)", "option b", "Answer B", "2", "2.", "no. 2", "b) sept 2020"])
    func aLabelIsReadHoweverItIsDressed(reply: String) { #expect(dates.index(of: reply) == 1) }

    @Test(arguments: [
        ("sept 2020", 1), ("sep 2020", 1), ("aug", 0), ("18 aug 2020", 0), ("2022", 2), ("30 sept", 2),
        ("2020", nil), ("september", nil), ("18", nil), ("30 sept 2020", nil),
    ])
    func aDateMayBeShortened(reply: String, option: Int?) { #expect(dates.index(of: reply) == option) }

    @Test(arguments: [
        ("6 April 2012", 1), ("6 May 2012", nil), ("40 April 2012", nil), ("6 2013", nil),
    ])
    func aDayPicksItsMonth(reply: String, option: Int?) {
        let months = ChoiceReading(labels: ["a", "b", "c"], texts: ["June 2013", "April 2012", "2013"])
        #expect(months.index(of: reply) == option)
    }

    @Test(arguments: [
        ("jihadist ally of mnla", 0), ("allied with the mnla", 0), ("the political wing", 1), ("nmla", 2),
        ("nmla of azawad", nil), ("national movement", 2),
        ("mnla", nil), ("liberation azawad", 2), ("parties in transition", 3), ("not in transition", 3),
        ("jihadist party", nil), ("the", nil), ("of", nil), ("e", nil), ("5", nil), ("0", nil), ("ab", nil),
    ])
    func enoughOfItsWordsSingleOneOut(reply: String, option: Int?) {
        #expect(groups.index(of: reply) == option)
    }

    @Test(arguments: [("nml", nil), ("nmla", 0), ("NMFTLOA", 0), ("un", 1)])
    func initialsStandForAName(reply: String, option: Int?) {
        let names = ChoiceReading(
            labels: ["a", "b"],
            texts: ["National Movement for the Liberation of Azawad", "United Nations"]
        )
        #expect(names.index(of: reply) == option)
    }

    @Test func whatAnOptionSaysComesBeforeItsPlace() {
        let years = ChoiceReading(labels: ["a", "b", "c"], texts: ["3 years", "2 years", "five years"])
        #expect(years.index(of: "3 years") == 0)
        #expect(years.index(of: "3") == nil, "the third, or the one that says 3")
        #expect(years.index(of: "2") == 1)
        #expect(years.index(of: "1") == 0)
    }

    @Test(arguments: [("2", 1), ("(2)", 1), ("place 2", 1), ("between 2012 and 2013", 1), ("after 2013", 2)])
    func aPlaceIsReadAlike(reply: String, gap: Int) {
        let places = ChoiceReading(
            labels: ["1", "2", "3"],
            texts: ["before 2012", "between 2012 and 2013", "after 2013"]
        )
        #expect(places.index(of: reply) == gap)
        #expect(places.index(of: "2 3") == nil)
        #expect(places.index(of: "2012") == nil)
    }
}
