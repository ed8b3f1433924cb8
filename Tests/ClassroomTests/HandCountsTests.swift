import Testing

@testable import Classroom

@Test(arguments: [
    ("a 12, b 5, c 3", [12, 5, 3]), ("A12 B5 C3", [12, 5, 3]), ("c=3; a=12", [12, 0, 3]),
    ("12 5 3", [12, 5, 3]),
    ("12, 5, 3", [12, 5, 3]), ("b 4", [0, 4, 0]),
])
func countsAreReadHoweverTheyAreTyped(text: String, counts: [Int]) {
    #expect(HandCounts.read(text, labels: ["a", "b", "c"]) == counts)
}

@Test(arguments: [
    "", "a", "d 3", "a 1, a 2", "12 5", "a -", "a 99999", "99999999999999999999 1 2", "a twelve",
])
func whatIsNoCountIsNotTakenForOne(text: String) {
    #expect(HandCounts.read(text, labels: ["a", "b", "c"]) == nil)
}

@Test func numberedPlacesAreCountedInPairsOrInOrder() {
    let labels = ["1", "2", "3", "4"]
    #expect(HandCounts.read("1 12, 2 5", labels: labels) == [12, 5, 0, 0])
    #expect(HandCounts.read("12 5 0 1", labels: labels) == [12, 5, 0, 1])
}
