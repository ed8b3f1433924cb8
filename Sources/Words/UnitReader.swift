/// Reads the unit that begins at a token: "km/h", "metres per second", "kJ·mol⁻¹", "square miles".
struct UnitReader {
    /// A unit and the token after it.
    struct Found: Hashable {
        let unit: UnitOfMeasure
        let end: Int
    }

    private let tokens: [Token]

    init(_ tokens: [Token]) {
        self.tokens = tokens
    }

    /// The units that may begin at a token, all of the greatest length.
    ///
    /// O(1): at most eight factors are read.
    func units(at start: Int) -> [Found] {
        var found = factors(at: start)
        for _ in 0..<8 {
            guard let end = found.first?.end else { return [] }
            let longer = continued(found, at: end)
            guard !longer.isEmpty else { break }
            found = longer
        }
        return found
    }

    /// The unit of money whose sign stands at a token, before its number: "$", "US$", "EUR".
    func money(at index: Int) -> [Found] {
        guard let token = token(index) else { return [] }
        if token.text == "us" || token.text == "a" || token.text == "c" || token.text == "r",
            let next = self.token(index + 1),
            next.text == "$", !next.followsSpace
        {
            return symbols(token.cased + "$").map { Found(unit: $0, end: index + 2) }
        }
        guard token.kind == .symbol || token.cased.utf8.count == 3 && token.cased == token.cased.uppercased()
        else {
            return []
        }
        return symbols(token.cased).filter(\.isMoney).map { Found(unit: $0, end: index + 1) }
    }

    private func token(_ index: Int) -> Token? { tokens.indices.contains(index) ? tokens[index] : nil }
    private func text(_ index: Int) -> String { token(index)?.text ?? "" }

    // MARK: - Products and quotients

    private func continued(_ found: [Found], at end: Int) -> [Found] {
        var next = end
        var power = 1
        if UnitWords.per.contains(text(end)) {
            next += UnitWords.articles.contains(text(end + 1)) ? 2 : 1
            power = -1
        } else if ["·", "*", "×"].contains(text(end)) {
            next += 1
        } else if text(end) == "-", token(end)?.followsSpace == false, token(end + 1)?.kind == .word {
            next += 1
        } else if token(end)?.kind != .word || token(end)?.followsSpace == false {
            return []
        }
        let isPlain = next == end
        return factors(at: next).flatMap { factor in
            // Two units side by side are a product only as symbols: "5 years in days" and "10 hours 5 minutes" are none.
            guard !isPlain || isSymbolPair(end) else { return [Found]() }
            return found.compactMap { one in
                guard let other = factor.unit.raised(to: power), let product = one.unit.times(other) else {
                    return nil
                }
                let isNamed = power == 1 || factor.unit.name.hasPrefix("per ")
                let name = isNamed ? product.name : "\(one.unit.name) per \(factor.unit.name)"
                return Found(unit: product.named(name), end: factor.end)
            }
        }
    }

    private func isSymbolPair(_ index: Int) -> Bool {
        guard let one = token(index - 1), let other = token(index) else { return false }
        return !symbolFactors(one.cased).isEmpty && !symbolFactors(other.cased).isEmpty && other.text != "in"
    }

    private func factors(at start: Int) -> [Found] {
        if let power = UnitWords.powersBefore[text(start)] {
            return named(at: start + 1).compactMap { found in
                found.unit.raised(to: power).map { Found(unit: $0, end: found.end) }
            }
        }
        let degrees = degrees(at: start)
        if !degrees.isEmpty { return degrees }
        let named = named(at: start)
        if let power = named.first.flatMap({ UnitWords.powersAfter[text($0.end)] }) {
            return named.compactMap { found in
                found.unit.raised(to: power).map { Found(unit: $0, end: found.end + 1) }
            }
        }
        return named.isEmpty ? written(at: start) : named
    }

    /// "°C", "degrees Fahrenheit".
    private func degrees(at start: Int) -> [Found] {
        guard text(start) == "°" || UnitWords.degrees.contains(text(start)) else { return [] }
        let key = text(start + 1)
        let name = [
            "c": "°C", "f": "°F", "celsius": "°C", "centigrade": "°C", "fahrenheit": "°F", "kelvin": "K",
            "k": "K",
        ]
        if let symbol = name[key] { return symbols(symbol).map { Found(unit: $0, end: start + 2) } }
        if text(start) == "°" { return symbols("°").map { Found(unit: $0, end: start + 1) } }
        return []
    }

    // MARK: - Names

    private func named(at start: Int) -> [Found] {
        guard let first = token(start), first.kind == .word else { return [] }
        if text(start + 1) == "-" || token(start + 1)?.kind == .word {
            let second = text(start + 1) == "-" ? start + 2 : start + 1
            let joined = names(first.text + "_" + text(second))
            if !joined.isEmpty { return joined.map { Found(unit: $0, end: second + 1) } }
        }
        if UnitWords.perCent.contains(first.text), UnitWords.hundred.contains(text(start + 1)) {
            return [Found(unit: .percent, end: start + 2)]
        }
        return names(first.text).map { Found(unit: $0, end: start + 1) }
    }

    /// The units of a folded name in singular or plural, with or without a prefix.
    private func names(_ name: String) -> [UnitOfMeasure] {
        guard name.utf8.count > 2 || name == "an" else { return [] }
        for form in [name, name.dropping("s"), name.dropping("es")].compactMap(\.self) {
            if let entries = UnitTable.names[form] { return entries.map(\.unit) }
            for (prefix, factor) in UnitWords.prefixes where form.hasPrefix(prefix) {
                let entries = UnitTable.names[String(form.dropFirst(prefix.count))] ?? []
                let units = entries.filter {
                    $0.takesPrefixes || prefix.hasSuffix("bi") && $0.takesBinaryPrefixes
                }
                .compactMap { $0.unit.scaled(by: factor, prefix: prefix) }
                if !units.isEmpty { return units }
            }
        }
        return []
    }

    // MARK: - Symbols

    private func written(at start: Int) -> [Found] {
        guard let token = token(start), token.kind == .word || token.kind == .symbol else { return [] }
        if token.text == "in", let next = self.token(start + 1), next.kind == .word || next.kind == .number {
            return []
        }
        let exact = symbolFactors(token.cased)
        let units = exact.isEmpty ? symbolFactors(token.unaccented) : exact
        guard !units.isEmpty else { return [] }
        // "m s-1" without raised figures.
        if text(start + 1) == "-", tokens[start + 1].followsSpace == false, let digit = Int(text(start + 2)),
            1...4 ~= digit,
            tokens[start + 2].followsSpace == false, start > 0, self.token(start - 1)?.kind == .word
        {
            return units.compactMap { $0.raised(to: -digit) }.map { Found(unit: $0, end: start + 3) }
        }
        return units.map { Found(unit: $0, end: start + 1) }
    }

    /// The units of a symbol with its power: "m2", "s-1".
    private func symbolFactors(_ cased: String) -> [UnitOfMeasure] {
        let letters = cased.prefix { !$0.isNumber && $0 != "-" && $0 != "+" }
        guard let power = letters.count == cased.count ? 1 : Int(cased.dropFirst(letters.count)),
            power != 0, power.magnitude < 10
        else { return [] }
        return symbols(String(letters)).compactMap { $0.raised(to: power) }
    }

    /// The units of a symbol: by its case, and when that is none by whichever case is one.
    private func symbols(_ symbol: String) -> [UnitOfMeasure] {
        guard 1...5 ~= symbol.utf8.count, !UnitWords.words.contains(symbol) else { return [] }
        let exact = exactSymbols(symbol)
        if !exact.isEmpty { return exact }
        let lowered = symbol.lowercased()
        guard lowered.count > 1 else { return [] }
        var found = (UnitTable.loweredSymbols[lowered] ?? []).flatMap { exactSymbols($0) }
        for count in 1...2 where lowered.count > count {
            let rest = String(lowered.dropFirst(count))
            for base in UnitTable.loweredSymbols[rest] ?? [] {
                for prefix in UnitWords.symbols.keys.sorted()
                where prefix.lowercased() == lowered.prefix(count) && UnitWords.frequent.contains(prefix) {
                    found += exactSymbols(prefix + base)
                }
            }
        }
        return found
    }

    private func exactSymbols(_ symbol: String) -> [UnitOfMeasure] {
        var units = (UnitTable.symbols[symbol] ?? []).map(\.unit)
        for count in 1...2 where symbol.count > count {
            let (prefix, rest) = (String(symbol.prefix(count)), String(symbol.dropFirst(count)))
            for entry in UnitTable.symbols[rest] ?? [] {
                let isBinary = prefix.hasSuffix("i")
                guard isBinary ? entry.takesBinaryPrefixes : entry.takesPrefixes,
                    let factor = UnitWords.symbols[prefix],
                    let unit = entry.unit.scaled(by: factor, prefix: UnitWords.name(ofPrefix: prefix))
                else { continue }
                units.append(unit)
            }
        }
        return units
    }
}

extension Token {
    /// The token as typed but for its accents; without its capitals where folding changes its length.
    fileprivate var unaccented: String {
        guard cased.count == text.count else { return text }
        return zip(cased, text).map { $0.isUppercase ? $1.uppercased() : String($1) }.joined()
    }
}

extension UnitOfMeasure {
    /// Whether amounts of it are money.
    fileprivate var isMoney: Bool {
        powers.count == 1 && powers.keys.allSatisfy { $0.utf8.count == 3 && $0 == $0.uppercased() }
    }

    fileprivate func scaled(by factor: Rational, prefix: String) -> UnitOfMeasure? {
        self.factor.times(factor).map { UnitOfMeasure(prefix + name, powers, factor: $0) }
    }

    fileprivate func named(_ name: String) -> UnitOfMeasure {
        UnitOfMeasure(name, powers, factor: factor, offset: offset)
    }
}

extension String {
    fileprivate func dropping(_ ending: String) -> String? {
        hasSuffix(ending) ? String(dropLast(ending.count)) : nil
    }
}
