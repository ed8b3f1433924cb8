import Words

/// Cuts folded text into words.
struct PhraseReader {
    let scalars: [Unicode.Scalar]
    /// The same as `scalars` when all are ASCII, else empty.
    private let bytes: [UInt8]
    private let offsets: [Int]
    var position = 0
    private var words: [Word] = []
    /// The separators since the last word.
    private(set) var gap: Word.Gap = []
    /// Whether the text did not end within the limit.
    let isTooLong: Bool
    /// Words with signs, and signs where nothing else is, by where they begin.
    private let signed: [Int: SignedWord]
    /// Whether a point or comma between figures makes one number of them, as it does nowhere in a date.
    let hasDecimals: Bool

    init(_ text: String, limit: Int, hasDecimals: Bool = true) {
        signed = SignedWord.all(in: text, limit: limit)
        self.hasDecimals = hasDecimals
        var folded = String.UnicodeScalarView()
        var scalars: [Unicode.Scalar] = []
        var offsets: [Int] = []
        var offset = 0
        var seen = 0
        scalars.reserveCapacity(min(text.utf8.count, limit))
        offsets.reserveCapacity(min(text.utf8.count, limit) + 1)
        for scalar in text.unicodeScalars {
            if scalars.count >= limit || seen >= min(limit * 20, 20_000) { break }
            seen += 1
            if 0x300...0x36F ~= scalar.value {
                offset += 2
                continue
            }
            let width = UTF8.width(scalar)
            let isLeadingSpace = scalars.isEmpty && (scalar == " " || scalar == "\n" || scalar == "\t")
            if scalar.value < 0x80, !isLeadingSpace {
                scalars.append(65...90 ~= scalar.value ? Unicode.Scalar(UInt8(scalar.value | 0x20)) : scalar)
                offsets.append(offset)
            } else if !isLeadingSpace {
                folded.removeAll(keepingCapacity: true)
                if let last = scalars.last { folded.append(last) }
                let before = folded.count
                TextFolding.append(scalar, to: &folded)
                PhraseReader.take(folded, after: before, into: &scalars)
                while offsets.count < scalars.count { offsets.append(offset) }
            }
            offset += width
        }
        isTooLong = offset < text.utf8.count && !scalars.isEmpty
        offsets.append(offset)
        let isASCII = scalars.allSatisfy { $0.value < 0x80 }
        bytes = isASCII ? scalars.map { UInt8(truncatingIfNeeded: $0.value) } : []
        self.scalars = scalars
        self.offsets = offsets
    }

    /// Appends what was folded; a voiced kana replaces the one before it.
    private static func take(
        _ folded: String.UnicodeScalarView,
        after before: Int,
        into scalars: inout [Unicode.Scalar]
    ) {
        if before == 1 { scalars.removeLast() }
        scalars.append(contentsOf: folded)
    }

    /// All words of the text.
    mutating func read() -> [Word] {
        while position < scalars.count {
            if let word = signed[offsets[position]] {
                readSigned(word)
            } else if isLetter(position) || beginsWithPoint {
                readWord()
            } else {
                readSeparator()
            }
        }
        return words
    }

    private mutating func readSigned(_ word: SignedWord) {
        words.append(Word(word.text, gap: gap, start: offsets[position], end: word.end))
        gap = []
        while position < scalars.count, offsets[position] < word.end { position += 1 }
    }

    /// Whether a number begins with its decimal point: ".5".
    private var beginsWithPoint: Bool {
        hasDecimals && scalars[position] == "." && isSpace(position - 1) && position + 1 < scalars.count
            && isDigit(position + 1)
    }

    private mutating func readWord() {
        if isDigit(position) || scalars[position] == "." {
            readNumber()
        } else if let end = dottedEnd() {
            emit(position..<end, without: ".")
        } else {
            readLetters()
        }
    }

    /// The end of letters with a dot after each, as in "M.N.L.A."; nil when there are fewer than two.
    private func dottedEnd() -> Int? {
        var end = position
        while end + 1 < scalars.count, isLetter(end), !isDigit(end), scalars[end + 1] == ".",
            end + 2 >= scalars.count || !isLetter(end + 2) || end + 3 >= scalars.count
                || !isLetter(end + 3) || scalars[end + 3] == "."
        {
            end += 2
        }
        guard end - position >= 4 || (end - position == 2 && isSingleLetter(end)) else { return nil }
        return isSingleLetter(end) ? end + 1 : end
    }

    private func isSingleLetter(_ index: Int) -> Bool {
        index < scalars.count && isLetter(index) && !isDigit(index)
            && (index + 1 >= scalars.count || !isLetter(index + 1) && scalars[index + 1] != "'")
    }

    private mutating func readLetters() {
        var end = position
        while end < scalars.count, isLetter(end) { end += 1 }
        if end + 1 < scalars.count, scalars[end] == "-", isLetter(end + 1), isPrefix(position..<end) {
            end += 1
            while end < scalars.count, isLetter(end) { end += 1 }
            emit(position..<end, without: "-")
            return
        }
        if let digits = symbolDigits(in: position..<end) {
            emit(position..<digits)
            emit(digits..<end)
            return
        }
        guard end + 1 < scalars.count, scalars[end] == "'", isLetter(end + 1) else {
            emit(position..<end)
            return
        }
        var tailEnd = end + 1
        while tailEnd < scalars.count, isLetter(tailEnd) { tailEnd += 1 }
        let head = text(position..<end)
        if Vocabulary.elided.contains(head) {
            emit(position..<end)
        } else if tailEnd == end + 2, scalars[end + 1] == "s" {
            emit(position..<end)
            position = tailEnd
        } else {
            emit(position..<tailEnd, without: "'")
        }
    }

    /// Whether letters are a prefix that is written with or without hyphen: "re-establish".
    private func isPrefix(_ range: Range<Int>) -> Bool {
        range.count <= 5 && Vocabulary.prefixes.contains(text(range))
    }

    /// Where the number begins in a symbol such as "unscr2100"; nil in "g5".
    private func symbolDigits(in range: Range<Int>) -> Int? {
        guard let digits = range.first(where: isDigit), digits - range.lowerBound >= 2,
            range.upperBound - digits >= 3, (digits..<range.upperBound).allSatisfy(isDigit)
        else { return nil }
        return digits
    }

    private mutating func readSeparator() {
        let scalar = scalars[position]
        if scalar == "&" || scalar == "+" {
            append("and", position..<position + 1)
            return
        }
        gap.formUnion(separator(scalar))
        position += 1
    }

    private func separator(_ scalar: Unicode.Scalar) -> Word.Gap {
        switch scalar {
        case " ", "\t": .space
        case "\n", "\r": .line
        case "-": isSpace(position - 1) || isSpace(position + 1) ? .dash : .hyphen
        case "'", "\"": .apostrophe
        case ".": position + 1 < scalars.count && scalars[position + 1] == "." ? .ellipsis : .dot
        case ",": .comma
        case ";", "*", "|": .semicolon
        case ":": .colon
        case "/", "\\": .slash
        case "(", "[", "{", "<": .opening
        case ")", "]", "}", ">": .closing
        case "?", "!": .question
        default: scalar.properties.isWhitespace ? .space : .other
        }
    }

    private func isSpace(_ index: Int) -> Bool {
        index < 0 || index >= scalars.count || scalars[index] == " "
    }

    private mutating func emit(_ range: Range<Int>, without dropped: Unicode.Scalar? = nil) {
        append(text(range, without: dropped), range)
    }

    /// Some of the characters as text.
    ///
    /// Bytes are gathered first: appending to a string character by character was a tenth of a judgement.
    func text(_ range: Range<Int>, without dropped: Unicode.Scalar? = nil) -> String {
        if dropped == nil, !self.bytes.isEmpty { return String(decoding: self.bytes[range], as: UTF8.self) }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(range.count)
        for index in range where scalars[index] != dropped {
            if scalars[index].value < 0x80 {
                bytes.append(UInt8(truncatingIfNeeded: scalars[index].value))
            } else {
                bytes.append(contentsOf: String(scalars[index]).utf8)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    mutating func append(_ text: String, _ range: Range<Int>) {
        words.append(
            Word(text, gap: gap, start: offsets[range.lowerBound], end: offsets[range.upperBound])
        )
        if range.upperBound < scalars.count, scalars[range.upperBound] == ".", 1...5 ~= range.count,
            range.upperBound + 1 >= scalars.count || scalars[range.upperBound + 1] != "."
        {
            words[words.count - 1].isAbbreviated = !words[words.count - 1].hasDigits
        }
        gap = []
        position = range.upperBound
    }

    func isDigit(_ index: Int) -> Bool { 48...57 ~= scalars[index].value }

    func isLetter(_ index: Int) -> Bool {
        let scalar = scalars[index]
        if scalar.value < 0x80 { return isDigit(index) || 97...122 ~= scalar.value }
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
            .nonspacingMark, .spacingMark, .decimalNumber, .letterNumber:
            return true
        default: return false
        }
    }
}
