/// Cuts a text into tokens.
struct TokenReader {
    /// A character as the reader sees it.
    struct Mark {
        let scalar: Unicode.Scalar
        let kind: MarkKind
        /// Where it stands in the text, in UTF-8 bytes.
        let offset: Int
    }

    let marks: [Mark]
    /// Whether the text did not end within the limit.
    let isTooLong: Bool
    private let end: Int
    private(set) var position = 0
    private var followsSpace = true
    /// Where numbers end that commas part.
    private var listEnd = 0
    private var tokens: [Token] = []

    init(_ text: String, transforms: TextTransforms, limit: Int) {
        var marks: [Mark] = []
        marks.reserveCapacity(min(text.utf8.count, limit))
        var offset = 0
        for scalar in text.unicodeScalars {
            if marks.count >= limit { break }
            defer { offset += UTF8.width(scalar) }
            if scalar.isASCII {
                marks.append(Mark(scalar: scalar, kind: MarkKind(ascii: scalar), offset: offset))
                continue
            }
            for part in MarkKind.parts(of: scalar, transforms) where part.kind != .invisible {
                marks.append(Mark(scalar: part.scalar, kind: part.kind, offset: offset))
            }
        }
        end = offset
        isTooLong = offset < text.utf8.count
        self.marks = marks
    }

    /// All tokens of the text.
    mutating func read() -> [Token] {
        while position < marks.count {
            switch marks[position].kind {
            case .space:
                followsSpace = true
                position += 1
            case .digit, .fraction: readNumber()
            case .letter: readWord()
            case .superscript, .subscript: readScript()
            case .accent, .invisible: position += 1
            case .sign: readSign()
            }
        }
        return tokens
    }

    func kind(_ index: Int) -> MarkKind? { marks.indices.contains(index) ? marks[index].kind : nil }
    func scalar(_ index: Int) -> Unicode.Scalar? { marks.indices.contains(index) ? marks[index].scalar : nil }
    func isAlphanumeric(_ index: Int) -> Bool {
        guard let kind = kind(index) else { return false }
        return kind == .letter || kind == .digit || kind == .accent
    }

    /// Appends a token of the marks up to `next`.
    mutating func append(_ kind: Token.Kind, _ cased: String, text: String? = nil, to next: Int) {
        let start = marks[position].offset
        let stop = next < marks.count ? marks[next].offset : end
        tokens.append(
            Token(
                kind: kind,
                text: text ?? cased,
                cased: cased,
                range: start..<max(start, stop),
                followsSpace: followsSpace
            )
        )
        position = next
        followsSpace = false
    }
}

// MARK: - Numbers and scripts

extension TokenReader {
    /// Figures with single separators between them, as long as those may belong to one number.
    private mutating func readNumber() {
        if position >= listEnd {
            let end = numeralEnd()
            let text = numeral(position..<end)
            if !Numeral.readings(of: text).isEmpty || !text.utf8.contains(UInt8(ascii: ",")) {
                append(.number, text, to: end)
                return
            }
            // "1,2,3": a list.
            listEnd = end
        }
        guard kind(position) == .digit else {
            append(.punctuation, String(marks[position].scalar), to: position + 1)
            return
        }
        var next = position
        while kind(next) == .digit { next += 1 }
        append(.number, numeral(position..<next), to: next)
    }

    /// The end of the figures that begin here and of single separators between them, with a fraction and a power of
    /// ten such as "e-8".
    private func numeralEnd() -> Int {
        var next = position
        while true {
            while kind(next) == .digit { next += 1 }
            guard kind(next + 1) == .digit, let scalar = scalar(next) else { break }
            let isPoint = scalar == "." || scalar == ","
            let isGroup = kind(next) == .space || scalar == "'" || scalar == "_"
            guard isPoint || isGroup && isGrouped(upTo: next) else { break }
            next += 1
        }
        if kind(next) == .fraction || kind(next) == .space && kind(next + 1) == .fraction && next > position {
            return kind(next) == .fraction ? next + 1 : next + 2
        }
        return powerEnd(next)
    }

    /// Whether three figures follow the separator at `index`, and before it stand one to three or whole groups.
    private func isGrouped(upTo index: Int) -> Bool {
        guard (1...3).allSatisfy({ kind(index + $0) == .digit }), kind(index + 4) != .digit else {
            return false
        }
        var first = index
        while first > position, kind(first - 1) == .digit { first -= 1 }
        let count = index - first
        return first == position ? 1...3 ~= count : count == 3 && scalar(first - 1) == scalar(index)
    }

    private func powerEnd(_ start: Int) -> Int {
        guard scalar(start) == "e" || scalar(start) == "E", start > position else { return start }
        var next = start + 1
        if scalar(next) == "-" || scalar(next) == "+" { next += 1 }
        let first = next
        while kind(next) == .digit { next += 1 }
        return next > first && !isAlphanumeric(next) ? next : start
    }

    /// The figures of a number, each space or apostrophe between them as a space.
    private func numeral(_ range: Range<Int>) -> String {
        var text = String.UnicodeScalarView()
        for mark in marks[range] {
            let isGroup = mark.kind == .space || mark.scalar == "'" || mark.scalar == "_"
            text.append(isGroup ? " " : mark.scalar)
        }
        return String(text)
    }

    /// Raised or lowered characters that follow no letter: a power of a number, "₂" of a base.
    private mutating func readScript() {
        let kind = marks[position].kind
        var next = position
        var text = String.UnicodeScalarView()
        while next < marks.count, marks[next].kind == kind {
            text.append(marks[next].scalar)
            next += 1
        }
        let start = position
        append(.symbol, kind == .superscript ? "^" : "_", to: start + 1)
        position = start
        let sign = text.first.flatMap { "+-".unicodeScalars.contains($0) ? $0 : nil }
        if let sign { append(.symbol, String(sign), to: start + 1) }
        let rest = String(text.dropFirst(sign == nil ? 0 : 1))
        guard !rest.isEmpty else {
            position = next
            return
        }
        position = sign == nil ? start : start + 1
        append(rest.utf8.allSatisfy { 48...57 ~= $0 } ? .number : .word, rest, to: next)
    }
}

// MARK: - Signs

extension TokenReader {
    private mutating func readSign() {
        for (written, sign) in MarkKind.operators where matches(written) {
            let isPunctuation = sign == "..." || sign == "//"
            append(isPunctuation ? .punctuation : .symbol, sign, to: position + written.count)
            return
        }
        let scalar = marks[position].scalar
        if scalar == "." || scalar == ",", kind(position + 1) == .digit, !isAlphanumeric(position - 1) {
            readNumber()
            return
        }
        if MarkKind.punctuation.contains(scalar) {
            append(.punctuation, String(scalar), to: position + 1)
            return
        }
        var next = position + 1
        let isFlag = 0x1F1E6...0x1F1FF ~= scalar.value
        while let part = self.scalar(next), next < position + 12 {
            let isJoined = self.scalar(next - 1)?.value == 0x200D
            let isSecondOfFlag = isFlag && next == position + 1 && 0x1F1E6...0x1F1FF ~= part.value
            guard isJoined || isSecondOfFlag || part.value == 0x200D || part.properties.isEmojiModifier else {
                break
            }
            next += 1
        }
        let text = String(String.UnicodeScalarView(marks[position..<next].map(\.scalar)))
        append(.symbol, text, to: next)
    }

    private func matches(_ written: [Unicode.Scalar]) -> Bool {
        guard marks[position].scalar == written[0], position + written.count <= marks.count else {
            return false
        }
        return written.indices.allSatisfy { marks[position + $0].scalar == written[$0] }
    }
}
