/// What a program has written to its terminal so far, and how far a test has read in it.
struct Output {
    static let promptMark = Array("\u{1B}[?2004h".utf8)

    private(set) var screen: Screen
    /// As written.
    private(set) var bytes: [UInt8] = []
    /// The letters and line ends alone: what a person could have read, redrawn or not.
    private var letters: [UInt8] = []
    /// For each of `letters`, how many of `bytes` came with or before it.
    private var origins: [Int] = []
    private var lettersRead = 0
    private var bytesRead = 0

    init(columns: Int, rows: Int) { screen = Screen(columns: columns, rows: rows) }

    /// The end of what was written, for messages.
    var unreadLetters: String { String(decoding: letters[lettersRead...], as: UTF8.self) }

    mutating func append(_ new: ArraySlice<UInt8>) {
        for byte in new {
            bytes.append(byte)
            switch screen.write(byte) {
            case .letter(let scalar): letters += Array(String(scalar).utf8)
            case .control(0x0A): letters.append(0x0A)
            case .control, .sequence, nil: break
            }
            origins += Array(repeating: bytes.count, count: letters.count - origins.count)
        }
    }

    mutating func resize(columns: Int, rows: Int) { screen.resize(columns: columns, rows: rows) }

    /// Reads on behind the next occurrence of `text`; returns what was read, nil if it has not come.
    mutating func read(through text: String) -> String? {
        guard let end = Self.end(of: Array(text.utf8), in: letters[lettersRead...]) else { return nil }
        defer {
            lettersRead = end
            bytesRead = max(bytesRead, end == 0 ? 0 : origins[end - 1])
        }
        return String(decoding: letters[lettersRead..<end], as: UTF8.self)
    }

    /// Reads on to where a line editor next asked for input; returns what was read, nil if it has not.
    mutating func readThroughPromptMark() -> String? {
        guard let end = Self.end(of: Self.promptMark, in: bytes[bytesRead...]) else { return nil }
        bytesRead = end
        let start = lettersRead
        while lettersRead < letters.count, origins[lettersRead] <= end { lettersRead += 1 }
        return String(decoding: letters[start..<lettersRead], as: UTF8.self)
    }

    private static func end(of pattern: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
        guard bytes.count >= pattern.count else { return nil }
        return (bytes.startIndex...bytes.endIndex - pattern.count)
            .first { bytes[$0..<$0 + pattern.count].elementsEqual(pattern) }
            .map { $0 + pattern.count }
    }
}
