#if canImport(Glibc)
    @preconcurrency import Glibc
#elseif canImport(Darwin)
    @preconcurrency import Darwin
#endif

/// Lines of an input that is no terminal: a file, a pipe.
public struct PlainInput {
    private var isAtStart = true

    /// Whether standard input could not be read, rather than come to its end.
    public static var hasFailed: Bool { ferror(stdin) != 0 }

    init() {}

    /// The next line without its end (`\n` or `\r\n`); invalid UTF-8 is repaired.
    mutating func next() -> LineEvent {
        guard let line = Swift.readLine() else { return .endOfInput }
        defer { isAtStart = false }
        let hasByteOrderMark = isAtStart && line.unicodeScalars.first == "\u{FEFF}"
        return .line(hasByteOrderMark ? String(line.unicodeScalars.dropFirst()) : line)
    }
}
