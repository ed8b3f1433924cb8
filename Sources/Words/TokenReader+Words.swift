// What belongs to a word besides its letters.

extension TokenReader {
    /// Letters and what belongs to them: figures, raised and lowered figures, charges, "++" and "#".
    mutating func readWord() {
        if isTimes {
            append(.symbol, "×", to: position + 1)
            return
        }
        if let next = dottedEnd() {
            appendWord(to: next) { $0 != "." }
            return
        }
        var next = position
        while isAlphanumeric(next) { next += 1 }
        next = scriptEnd(next)
        next = signEnd(next)
        appendWord(to: next) { $0 != "^" && $0 != "{" && $0 != "}" }
    }

    /// Whether an "x" between figures multiplies them: "6.02x10^23"; "0x1A" is one number.
    private var isTimes: Bool {
        guard scalar(position) == "x" || scalar(position) == "X", kind(position - 1) == .digit,
            kind(position + 1) == .digit
        else { return false }
        var next = position + 1
        while kind(next) == .digit { next += 1 }
        return kind(next) != .letter && (scalar(position - 1) != "0" || kind(position - 2) == .digit)
    }

    private mutating func appendWord(to next: Int, keeping isKept: (Unicode.Scalar) -> Bool) {
        var cased = String.UnicodeScalarView()
        for mark in marks[position..<next] where isKept(mark.scalar) { cased.append(mark.scalar) }
        let word = String(cased)
        append(.word, word, text: fold(word), to: next)
    }

    /// The end of letters with a dot after each, as in "U.N."; nil when there are fewer than two.
    private func dottedEnd() -> Int? {
        var next = position
        while kind(next) == .letter, scalar(next + 1) == ".",
            kind(next + 2) != .letter || !isAlphanumeric(next + 3)
        {
            next += 2
        }
        guard
            next - position >= 4 || next - position == 2 && kind(next) == .letter && !isAlphanumeric(next + 1)
        else { return nil }
        return kind(next) == .letter && !isAlphanumeric(next + 1) ? next + 1 : next
    }

    /// The end of what is raised or lowered after the letters that end at `start`: "²⁻", "^2", "^{2-}", "^-1".
    private func scriptEnd(_ start: Int) -> Int {
        var next = start
        while kind(next) == .superscript || kind(next) == .subscript { next += 1 }
        if next > start {
            while isAlphanumeric(next) || kind(next) == .superscript || kind(next) == .subscript { next += 1 }
            return next
        }
        guard scalar(next) == "^" else { return start }
        next += 1
        let isBraced = scalar(next) == "{"
        if isBraced { next += 1 }
        let first = next
        if scalar(next) == "-" || scalar(next) == "+" { next += 1 }
        while kind(next) == .digit { next += 1 }
        if isBraced, scalar(next) == "-" || scalar(next) == "+" { next += 1 }
        guard next > first, !isBraced || scalar(next) == "}" else { return start }
        if isBraced { next += 1 }
        return isAlphanumeric(next) ? start : next
    }

    /// The end of signs that belong to the word before them: "C++", "C#", "A+", "Na+", "NO3-".
    private func signEnd(_ start: Int) -> Int {
        var next = start
        while scalar(next) == "+" || scalar(next) == "#" { next += 1 }
        if next == start, scalar(next) == "-", isFormula(position..<start) { next += 1 }
        return next - start <= 2 && !isAlphanumeric(next) && kind(next) != .superscript ? next : start
    }

    /// Whether letters have the form of a chemical formula: each capital with at most one small letter, and figures.
    private func isFormula(_ range: Range<Int>) -> Bool {
        var smalls = 1
        for mark in marks[range] {
            if mark.scalar.properties.isUppercase {
                smalls = 0
            } else if mark.kind == .letter {
                smalls += 1
                if smalls > 1 { return false }
            }
        }
        return true
    }
}
