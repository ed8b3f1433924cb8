// How texts are passed over: what stands in them is never a token.

extension StructureInspection {
    private var isAtBreak: Bool { index < bytes.count && (peek() == 0x0A || peek() == 0x0D) }
    private var isAtSpace: Bool { peek() == 0x20 }

    /// Whether `---` or `...` stands at the beginning of this line.
    private var isAtDocumentMark: Bool {
        guard column == 0, isBlank(3), peek() == UInt8(ascii: "-") || peek() == UInt8(ascii: ".") else {
            return false
        }
        return peek() == peek(1) && peek() == peek(2)
    }

    /// Passes over blanks, line breaks and comments; false at the end of the text.
    mutating func skipToToken() -> Bool {
        while index < bytes.count {
            if isAtBreak {
                skipBreak()
            } else if peek() == UInt8(ascii: "#") {
                skipLine()
            } else if isAtSpace || peek() == 0x09 {
                index += 1
            } else if isAtDocumentMark {
                indents = []
                flowDepth = 0
                index += 3
            } else {
                return true
            }
        }
        return false
    }

    /// Passes over the rest of the line, but not over its break.
    mutating func skipLine() {
        while index < bytes.count, !isAtBreak { index += 1 }
    }

    private mutating func skipBreak() {
        index += peek() == 0x0D && peek(1) == 0x0A ? 2 : 1
        line += 1
        lineStart = index
    }

    /// Passes over a text without quotes: over several lines as long as they are indented more than its block.
    mutating func skipPlain() {
        index += 1
        let least = indent + 1
        while true {
            while !isBlank(0), !endsPlain() { index += 1 }
            guard index < bytes.count, isBlank(0) else { return }
            var isNewLine = false
            while index < bytes.count, isBlank(0) {
                if isAtBreak {
                    skipBreak()
                    isNewLine = true
                } else {
                    index += 1
                }
            }
            if peek() == UInt8(ascii: "#"), !isNewLine, !isBlank(1), cutTexts.count < Mistakes.limit {
                cutTexts.append(place(line: line, lineStart: lineStart, index: index))
            }
            if index >= bytes.count || peek() == UInt8(ascii: "#") { return }
            if isNewLine, isAtDocumentMark || (flowDepth == 0 && column < least) { return }
            if endsPlain() { return }
        }
    }

    private func endsPlain() -> Bool {
        switch peek() {
        case UInt8(ascii: ":"): isBlank(1)
        case UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"):
            flowDepth > 0
        default: false
        }
    }

    /// Whether this line looks like `key: …` or `- …`, which no quoted text has.
    private var isAtKeyLine: Bool {
        var offset = 0
        while peek(offset) == 0x20 { offset += 1 }
        if peek(offset) == UInt8(ascii: "-"), peek(offset + 1) == 0x20 { return true }
        let start = offset
        while isKeyByte(peek(offset)) { offset += 1 }
        return offset > start && peek(offset) == UInt8(ascii: ":") && isBlank(offset + 1)
    }

    private func isKeyByte(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || byte == UInt8(ascii: "-")
    }

    /// Whether a non-breaking space stands where the indentation or the blank after a key's colon should.
    var isAtHardSpace: Bool {
        var offset = 0
        if peek() == 0xC2, peek(1) == 0xA0, flowDepth == 0 {
            return bytes[lineStart..<index].allSatisfy { $0 == 0x20 }
        }
        while isKeyByte(peek(offset)) { offset += 1 }
        return offset > 0 && peek(offset) == UInt8(ascii: ":") && peek(offset + 1) == 0xC2
            && peek(offset + 2) == 0xA0
    }

    /// Passes over a text in single or double quotes.
    mutating func skipQuoted() {
        let quote = peek()
        let start = (line: line, lineStart: lineStart, index: index)
        index += 1
        var isSwallowing = false
        defer {
            let isOpen = index >= bytes.count && bytes.last != quote
            if swallowing == nil, isSwallowing || isOpen {
                let opening = place(line: start.line, lineStart: start.lineStart, index: start.index)
                swallowing = Swallowing(place: opening, lastLine: isOpen ? nil : line)
            }
        }
        while index < bytes.count {
            if isAtBreak {
                skipBreak()
                isSwallowing = isSwallowing || isAtKeyLine
            } else if peek() == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
                index += 1
                if !isAtBreak { index += 1 }
            } else if peek() == quote {
                index += 1
                if quote == UInt8(ascii: "\"") || peek() != quote { return }
                index += 1
            } else {
                index += 1
            }
        }
    }

    /// Passes over a text after `|` or `>`: all lines that are indented as much as its first.
    mutating func skipBlockScalar() {
        var least = 0
        index += 1
        while index < bytes.count, !isBlank(0), peek() != UInt8(ascii: "#") {
            if ("1"..."9").contains(Character(Unicode.Scalar(peek()))) {
                least = max(indent, 0) + Int(peek() - UInt8(ascii: "0"))
            }
            index += 1
        }
        skipLine()
        if isAtBreak { skipBreak() }
        var deepest = 0
        skipIndentation(upTo: least == 0 ? .max : least, &deepest)
        if least == 0 { least = max(deepest, indent + 1, 1) }
        while column == least, index < bytes.count {
            skipLine()
            if isAtBreak { skipBreak() }
            skipIndentation(upTo: least, &deepest)
        }
    }

    private mutating func skipIndentation(upTo limit: Int, _ deepest: inout Int) {
        while index < bytes.count {
            while column < limit, isAtSpace { index += 1 }
            deepest = max(deepest, column)
            guard isAtBreak else { return }
            skipBreak()
        }
    }
}
