// What Tab offers. Readline wants the matches as a C array that it frees itself.
#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// The `candidates` that continue `word`, each once, in any mixture of capitals.
func matches(for word: String, among candidates: [String]) -> [String] {
    let start = word.lowercased()
    var seen: Set<String> = []
    return candidates.filter { $0.lowercased().hasPrefix(start) && seen.insert($0).inserted }
}

/// Copies `words` into the array readline wants: the common prefix, the words, then NULL.
///
/// Readline frees the array and its strings with `free`, so all of it must come from `malloc`.
func mallocedMatchList(_ words: [String]) -> UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? {
    guard let first = words.first else { return nil }
    let prefix = words.dropFirst().reduce(first) { commonPrefix(of: $0, and: $1) }
    let entries = words.count == 1 ? words : [prefix] + words
    let size = (entries.count + 1) * MemoryLayout<UnsafeMutablePointer<CChar>?>.stride
    guard let memory = malloc(size) else { return nil }
    let list = memory.bindMemory(to: UnsafeMutablePointer<CChar>?.self, capacity: entries.count + 1)
    for (index, entry) in entries.enumerated() { (list + index).initialize(to: strdup(entry)) }
    (list + entries.count).initialize(to: nil)
    return list
}

/// The letters that `first` and `second` begin with alike, capitals aside, as `first` writes them.
func commonPrefix(of first: String, and second: String) -> String {
    String(zip(first, second).prefix { $0.lowercased() == $1.lowercased() }.map(\.0))
}
