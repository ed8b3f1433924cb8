/// The words and prefixes that units are made with.
enum UnitWords {
    /// What divides one unit by the next.
    static let per: Set<String> = ["/", "per", "par", "por"]
    /// What may stand between "per" and the unit.
    static let articles: Set<String> = ["a", "an", "one", "un", "une", "cada"]
    /// The first words of "per cent".
    static let perCent: Set<String> = ["per", "pour", "por", "par"]
    /// The last words of "per cent".
    static let hundred: Set<String> = ["cent", "ciento", "cien", "cents"]
    /// Words of a sentence that would also be symbols: attoseconds, "as", stand in no answer.
    static let words: Set<String> = [
        "a", "as", "at", "am", "pm", "us", "et", "Et", "en", "es", "do", "to", "no", "ma", "my", "al",
        "PM", "AM",
    ]
    /// The prefixes that are looked for in a symbol of the wrong case.
    static let frequent: Set<String> = ["k", "M", "G", "T", "h", "d", "c", "m", "\u{3BC}", "n"]
    /// Names of the degree.
    static let degrees: Set<String> = ["degree", "degrees", "degre", "degres", "grado", "grados", "deg"]
    /// Words before a unit that raise it to a power.
    static let powersBefore = ["square": 2, "sq": 2, "cubic": 3, "cu": 3]
    /// Words after a unit that raise it to a power.
    static let powersAfter = [
        "squared": 2, "cubed": 3, "carre": 2, "carres": 2, "carree": 2, "carrees": 2, "cuadrado": 2,
        "cuadrados": 2, "cube": 3, "cubes": 3, "cubico": 3, "cubicos": 3,
    ]

    /// The factors of prefix symbols.
    ///
    /// SI Brochure, 9th edition with the prefixes of 2022 (table 7); IEC 80000-13 for the binary ones.
    static let symbols: [String: Rational] = {
        var symbols: [String: Rational] = [:]
        for (symbol, _, factor) in table { symbols[symbol] = factor }
        return symbols
    }()

    /// The folded names of prefixes and their factors, the longest first.
    static let prefixes: [(String, Rational)] = table.map { ($0.1, $0.2) }.sorted { $0.0.count > $1.0.count }

    /// The name of a prefix by its symbol.
    static func name(ofPrefix symbol: String) -> String { table.first { $0.0 == symbol }?.1 ?? "" }

    private static let table: [(String, String, Rational)] = {
        let decimal: [(String, String, Int)] = [
            ("Q", "quetta", 30), ("R", "ronna", 27), ("Y", "yotta", 24), ("Z", "zetta", 21), ("E", "exa", 18),
            ("P", "peta", 15), ("T", "tera", 12), ("G", "giga", 9), ("M", "mega", 6), ("k", "kilo", 3),
            ("h", "hecto", 2), ("da", "deca", 1), ("d", "deci", -1), ("c", "centi", -2), ("m", "milli", -3),
            ("m", "mili", -3), ("\u{3BC}", "micro", -6), ("u", "micro", -6), ("n", "nano", -9),
            ("p", "pico", -12),
            ("f", "femto", -15), ("a", "atto", -18), ("z", "zepto", -21), ("y", "yocto", -24),
        ]
        let binary = ["kibi", "mebi", "gibi", "tebi", "pebi", "exbi"]
        return decimal.compactMap { symbol, name, power in
            Rational(1, exponent: power).map { (symbol, name, $0) }
        }
            + binary.enumerated().compactMap { index, name in
                let symbol = name.prefix(1).uppercased() + "i"
                return Rational(1024).raised(to: index + 1).map { (symbol, name, $0) }
            }
    }()
}
