import Testing

@testable import Scheduling

struct PriceSearchTests {
    @Test func anOverbookedDayGrowsDearer() {
        var search = PriceSearch(budgets: [10, 10, 0])
        let before = search.prices
        let isMoving = search.move(loads: [20, 5, 0], softness: 0.01)
        #expect(isMoving)
        #expect(search.prices[0] > before[0])
        #expect(search.prices[1] < before[1])
        #expect(search.prices[2] == before[2])
    }

    @Test func balancedLoadsEndTheSearch() {
        var search = PriceSearch(budgets: [10, 10])
        let isMoving = search.move(loads: [10, 10], softness: 0.01)
        #expect(!isMoving)
    }

    @Test func scalingLeavesDaysOffClosed() {
        let search = PriceSearch(budgets: [10, 0])
        #expect(PriceSearch.scaled(search.prices, by: 0, budgets: [10, 0]) == [0, search.prices[1]])
    }
}
