/// The numbers below `count` in a random order.
///
/// Of three or more it is not the given one, so that the screen never solves it; of two, both orders are as
/// likely, because one that is always wrong would solve it, too.
func shuffledIndices(
    _ count: Int,
    using generator: inout some RandomNumberGenerator
) -> [Int] {
    let sorted = Array(0..<count)
    var shuffled = sorted.shuffled(using: &generator)
    if shuffled == sorted, count > 2 { shuffled.swapAt(0, count - 1) }
    return shuffled
}
