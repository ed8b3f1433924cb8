/// A text whose marks `«1»`, `«2»` … name the places where the findings of these numbers must be.
public struct MarkedText: Sendable {
    /// The text without its marks.
    public let text: String
    /// The places, `line:column`, in the order of their numbers.
    public let places: [String]

    /// Takes the marks out of a text.
    public init(_ marked: String) {
        var text = ""
        var places: [Int: String] = [:]
        var line = 1
        var column = 1
        var rest = marked[...]
        while let first = rest.first {
            if first == "«", let end = rest.firstIndex(of: "»"),
                let number = Int(rest.dropFirst().prefix(upTo: end))
            {
                places[number] = "\(line):\(column)"
                rest = rest[rest.index(after: end)...]
                continue
            }
            text.append(first)
            line += first.isNewline ? 1 : 0
            column = first.isNewline ? 1 : column + 1
            rest = rest.dropFirst()
        }
        self.text = text
        self.places = places.sorted { $0.key < $1.key }.map(\.value)
    }
}
