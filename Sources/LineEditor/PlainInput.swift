/// Lines of an input that is no terminal: a file, a pipe.
struct PlainInput {
    private var isAtStart = true

    /// The next line without its end (`\n` or `\r\n`); invalid UTF-8 is repaired.
    mutating func next() -> LineEvent {
        guard let line = Swift.readLine() else { return .endOfInput }
        defer { isAtStart = false }
        let hasByteOrderMark = isAtStart && line.unicodeScalars.first == "\u{FEFF}"
        return .line(hasByteOrderMark ? String(line.unicodeScalars.dropFirst()) : line)
    }
}
