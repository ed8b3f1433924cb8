import Reports
import Testing

@Suite struct FiguresTests {
    @Test func onlyOneIsSingular() {
        #expect(Figures.count(0, "card") == "0 cards")
        #expect(Figures.count(1, "card") == "1 card")
        #expect(Figures.count(2, "card") == "2 cards")
    }

    @Test func sharesAreRoundedToWholePerCent() {
        #expect(Figures.percent(0.924) == "92 %")
        #expect(Figures.percent(0.925) == "93 %")
        #expect(Figures.percent(2, of: 3) == "67 %")
        #expect(Figures.percent(0, of: 0) == "-")
    }

    @Test func tenthsDropANoughtAndOneDecimalKeepsIt() {
        #expect(Figures.tenths(7.04) == "7")
        #expect(Figures.tenths(7.25) == "7.3")
        #expect(Figures.tenths(-0.26) == "-0.3")
        #expect(Figures.oneDecimal(7.04) == "7.0")
        #expect(Figures.oneDecimal(-1.26) == "-1.3")
    }
}
