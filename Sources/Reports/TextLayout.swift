// Wraps, pads and cuts text by the columns that it takes on a terminal.

/// Lays plain text out in columns; colour is to be added afterwards.
public enum TextLayout {
    /// Where text stands within its columns.
    public enum Alignment: Hashable, Sendable {
        /// Blanks follow the text.
        case left
        /// Blanks come before the text.
        case right
    }

    /// Breaks a text into lines.
    ///
    /// Lines break at blanks and between wide letters; a word that is longer than a line is cut. Line feeds of the text
    /// stay, so that a paragraph begins where the author began it.
    ///
    /// - Parameters:
    ///   - text: The text, without control characters other than line feeds.
    ///   - columns: The greatest width of a line, its indent included; never taken as less than the indent and two.
    ///   - indent: What every line begins with.
    ///   - first: What the first line begins with instead, such as a bullet; it should be as wide as `indent`.
    /// - Returns: At least one line, without blanks at the ends.
    public static func wrap(
        _ text: String,
        columns: Int,
        indent: String = "",
        first: String? = nil
    ) -> [String] {
        let width = max(2, columns - max(DisplayWidth.of(indent), DisplayWidth.of(first ?? "")))
        let paragraphs = text.split(separator: "\n", omittingEmptySubsequences: false)
        return paragraphs.flatMap { lines(of: $0, columns: width) }.enumerated().map { index, line in
            let start = index == 0 ? first ?? indent : indent
            return line.isEmpty ? trimmingEnd(start) : start + line
        }
    }

    /// The text with blanks up to a width; a wider text stays as it is.
    public static func pad(_ text: String, to columns: Int, _ alignment: Alignment = .left) -> String {
        let blanks = String(repeating: " ", count: max(0, columns - DisplayWidth.of(text)))
        return alignment == .left ? text + blanks : blanks + text
    }

    /// The text cut to a width, with a mark where something is missing.
    public static func truncate(_ text: String, to columns: Int, mark: String = "…") -> String {
        guard DisplayWidth.of(text) > columns else { return text }
        let room = columns - DisplayWidth.of(mark)
        guard room >= 0 else { return String(prefix(text[...], columns: columns, atLeast: 0)) }
        return trimmingEnd(String(prefix(text[...], columns: room, atLeast: 0))) + mark
    }

    /// One paragraph's lines, filled greedily.
    private static func lines(of paragraph: Substring, columns: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        var width = 0
        for piece in pieces(of: paragraph) {
            var word = piece.word
            let wordWidth = DisplayWidth.of(word)
            let blank = piece.followsBlank && width > 0 ? 1 : 0
            if width + blank + wordWidth <= columns {
                line += (blank == 1 ? " " : "") + word
                width += blank + wordWidth
                continue
            }
            if width > 0 { lines.append(line) }
            // NB: only as much as fits is measured each time, so that a word of a million letters takes no longer.
            var head = prefix(word, columns: columns, atLeast: 1)
            while head.endIndex < word.endIndex {
                lines.append(String(head))
                word = word[head.endIndex...]
                head = prefix(word, columns: columns, atLeast: 1)
            }
            line = String(word)
            width = DisplayWidth.of(word)
        }
        return lines + [line]
    }

    /// Words, and wide letters by themselves, each with whether a blank comes before it.
    private static func pieces(of text: Substring) -> [(word: Substring, followsBlank: Bool)] {
        var pieces: [(word: Substring, followsBlank: Bool)] = []
        var start = text.startIndex
        var followsBlank = false
        func close(at end: Substring.Index) {
            if start < end { pieces.append((text[start..<end], followsBlank)) }
        }
        for index in text.indices {
            let character = text[index]
            if character == " " {
                close(at: index)
                start = text.index(after: index)
                followsBlank = true
            } else if isBreakable(character), !isClosing(text, after: index) {
                let next = text.index(after: index)
                if start < index, !isBreakable(text[text.index(before: index)]) {
                    close(at: index)
                    start = index
                    followsBlank = false
                }
                close(at: next)
                start = next
                followsBlank = false
            }
        }
        close(at: text.endIndex)
        return pieces
    }

    /// Whether lines may break after a character without a blank: letters of Chinese and Japanese.
    private static func isBreakable(_ character: Character) -> Bool {
        guard let value = character.unicodeScalars.first?.value else { return false }
        return (0x2E80...0x9FFF).contains(value) || (0xF900...0xFAFF).contains(value)
            || (0xFF01...0xFF60).contains(value) || (0x20000...0x3FFFD).contains(value)
    }

    /// Whether the next character is punctuation that must not begin a line.
    private static func isClosing(_ text: Substring, after index: Substring.Index) -> Bool {
        let next = text.index(after: index)
        guard next < text.endIndex else { return false }
        return "、。，．：；！？）」』】〉》〕".contains(text[next])
    }

    /// As many characters as fit, but not fewer than `least`, so that cutting a word always comes to an end.
    private static func prefix(_ text: Substring, columns: Int, atLeast least: Int) -> Substring {
        var width = 0
        for (count, index) in text.indices.enumerated() {
            width += DisplayWidth.of(text[index])
            guard width <= columns || count < least else { return text[..<index] }
        }
        return text
    }

    private static func trimmingEnd(_ text: String) -> String {
        var text = text
        while text.last == " " { text.removeLast() }
        return text
    }
}
