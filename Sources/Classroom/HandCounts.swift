/// Counts of raised hands as a host types them: `a 12, b 5, c 3`, `a12 b5`, or `12 5 3` in the order of the options.
public enum HandCounts {
    /// One number for each label, 0 where none was typed; nil when the text is no count.
    ///
    /// Where the labels are numbers themselves, commas part the pairs: `1 12, 2 5`.
    public static func read(_ text: String, labels: [String]) -> [Int]? {
        let chunks = text.lowercased().split { $0 == "," || $0 == ";" }.map { words(in: $0) }
        let all = chunks.flatMap(\.self)
        guard !all.isEmpty else { return nil }
        if chunks.count > 1, chunks.allSatisfy({ $0.count == 2 }) {
            return counts(of: all, labels: labels)
        }
        let numbers = all.compactMap(number)
        if numbers.count == all.count, numbers.count == labels.count { return numbers }
        return counts(of: all, labels: labels)
    }

    /// Label and number by turns.
    private static func counts(of words: [String], labels: [String]) -> [Int]? {
        guard words.count.isMultiple(of: 2) else { return nil }
        var counts: [Int?] = Array(repeating: nil, count: labels.count)
        for index in stride(from: 0, to: words.count, by: 2) {
            guard let label = labels.firstIndex(of: words[index]), counts[label] == nil,
                let number = number(words[index + 1])
            else { return nil }
            counts[label] = number
        }
        return counts.map { $0 ?? 0 }
    }

    private static func number(_ word: String) -> Int? {
        Int(word).flatMap { (0...ReviewState.mostHands).contains($0) ? $0 : nil }
    }

    /// Runs of letters and runs of digits: "a12" is two words.
    private static func words(in text: Substring) -> [String] {
        var words: [String] = []
        var isNumber: Bool?
        for character in text {
            guard character.isLetter || character.isNumber else {
                isNumber = nil
                continue
            }
            if isNumber == character.isNumber {
                words[words.count - 1].append(character)
            } else {
                words.append(String(character))
            }
            isNumber = character.isNumber
        }
        return words
    }
}
