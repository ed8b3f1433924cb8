// Finds, before a text is composed, what would make composing it dangerous: aliases, which Yams resolves by
// copying and hashes at full size where they are keys, and nesting, which it follows by recursion. The rules
// are those of libyaml's scanner (scanner.c, `yaml_parser_fetch_next_token`) without the tokens.

/// Walks over a YAML text from token to token.
struct StructureInspection {
    /// What a deck may not hold although YAML may.
    enum Danger: Hashable {
        case anchor
        case alias
        case tag
        case depth
        case size
        case hardSpace
    }

    /// Deeper than any deck by far, and shallow enough for the smallest thread's stack.
    static let depthLimit = 48
    /// As many texts, lists and groups as some 30,000 facts have: about 400 MB once composed.
    static let nodeLimit = 1_000_000

    let bytes: [UInt8]
    var index = 0
    var line = 1
    var lineStart = 0
    /// The columns of the open block collections, from 0, as libyaml keeps them.
    var indents: [Int] = []
    var flowDepth = 0
    /// Where the outermost open list or group in brackets begins.
    private var flowStart = (column: 0, line: 0)
    private var nodes = 0
    /// Where a text without quotes is cut off by a ` #` that no blank follows, as in "Resolution #2100".
    var cutTexts: [Place] = []
    /// The first quoted text that was never closed, or that has a line like `key: …` inside.
    var swallowing: Swallowing?

    /// A quote that takes in what was not meant for it.
    struct Swallowing {
        let place: Place
        /// The line in which it ends; nil when it never does.
        var lastLine: Int?
    }

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// The column in bytes, from 0.
    var column: Int { index - lineStart }
    var indent: Int { indents.last ?? -1 }

    /// The byte some steps ahead; 0 beyond the end.
    func peek(_ offset: Int = 0) -> UInt8 {
        index + offset < bytes.count ? bytes[index + offset] : 0
    }

    /// Whether a blank, a line break or the end lies some steps ahead.
    func isBlank(_ offset: Int) -> Bool {
        let byte = peek(offset)
        return byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D || byte == 0
    }

    /// The first danger and its place; nil when there is none.
    ///
    /// O(length).
    mutating func firstDanger() -> (danger: Danger, place: Place)? {
        while skipToToken() {
            if flowDepth == 0 { unroll(to: column) }
            let start = (line, lineStart, index)
            guard let danger = readToken() ?? depthDanger() else { continue }
            return (danger, place(line: start.0, lineStart: start.1, index: start.2))
        }
        return nil
    }

    /// The place of a byte, with its column in scalars.
    func place(line: Int, lineStart: Int, index: Int) -> Place {
        let lead = String(decoding: bytes[lineStart..<index], as: UTF8.self)
        return Place(line: line, column: lead.unicodeScalars.count + 1)
    }

    private func depthDanger() -> Danger? {
        if indents.count + flowDepth > StructureInspection.depthLimit { return .depth }
        return nodes > StructureInspection.nodeLimit ? .size : nil
    }

    /// Passes over the token at ``index``, which is none of the blanks.
    private mutating func readToken() -> Danger? {
        nodes += 1
        switch peek() {
        case UInt8(ascii: "&"): return .anchor
        case UInt8(ascii: "!"): return .tag
        case UInt8(ascii: "*"): return .alias
        case UInt8(ascii: "["), UInt8(ascii: "{"):
            if flowDepth == 0 { flowStart = (column, line) }
            flowDepth += 1
            index += 1
        case UInt8(ascii: "]"), UInt8(ascii: "}"):
            flowDepth = max(0, flowDepth - 1)
            index += 1
            noteKey(at: flowStart.column, from: flowStart.line)
        case UInt8(ascii: ","):
            index += 1
        case UInt8(ascii: "-") where isBlank(1),
            UInt8(ascii: "?") where flowDepth > 0 || isBlank(1),
            UInt8(ascii: ":") where flowDepth > 0 || isBlank(1):
            if flowDepth == 0 { roll(to: column) }
            index += 1
        case UInt8(ascii: "%") where column == 0:
            skipLine()
        case UInt8(ascii: "|") where flowDepth == 0, UInt8(ascii: ">") where flowDepth == 0:
            skipBlockScalar()
        case UInt8(ascii: "\""), UInt8(ascii: "'"):
            let start = column
            let startLine = line
            skipQuoted()
            noteKey(at: start, from: startLine)
        default:
            if isAtHardSpace { return .hardSpace }
            let start = column
            let startLine = line
            skipPlain()
            noteKey(at: start, from: startLine)
        }
        return nil
    }

    /// Opens a block mapping when what began at `start` turns out to be its key.
    private mutating func noteKey(at start: Int, from startLine: Int) {
        guard flowDepth == 0, startLine == line else { return }
        var offset = 0
        while peek(offset) == 0x20 || peek(offset) == 0x09 { offset += 1 }
        if peek(offset) == UInt8(ascii: ":"), isBlank(offset + 1) {
            roll(to: start)
            index += offset + 1
        }
    }

    private mutating func roll(to column: Int) {
        if column > indent { indents.append(column) }
    }

    private mutating func unroll(to column: Int) {
        while indent > column { indents.removeLast() }
    }
}
