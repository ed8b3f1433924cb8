/// The words that say something about a number, in English, French and Spanish.
enum QuantityWords {
    /// Phrases before a number, the longest first of those that begin alike.
    static let comparatorsBefore = phrases(before)
    /// Phrases after a number.
    static let comparatorsAfter = phrases(after)
    /// Words that make the number after them negative.
    static let negative: Set<String> = ["minus", "negative", "moins", "menos"]
    /// Words that begin a range whose numbers are joined by "and".
    static let between: Set<String> = ["between", "entre"]
    /// What joins the numbers of a range.
    static let through: Set<String> = [
        "to", "-", "–", "..", "...", "through", "until", "a", "et", "and", "y", "till",
    ]
    /// What joins a number and a fraction: "two and a half".
    static let and: Set<String> = ["and", "et", "y", "&"]
    /// Articles that stand for one before a fraction or a scale: "a million".
    static let articles: Set<String> = ["a", "an", "un", "une", "una", "la", "the"]
    /// Words between a number and its unit: "2 millions de dollars".
    static let of: Set<String> = ["of", "de", "d"]
    /// The decimal sign as a word.
    static let point: Set<String> = ["point", "virgule", "coma", "punto"]
    /// Endings of ordinals in figures.
    static let ordinalEndings: Set<String> = [
        "st", "nd", "rd", "th", "e", "er", "ere", "eme", "ieme", "nde", "o", "ro", "do", "to", "mo", "vo",
        "no",
    ]
    /// Number words that say which one.
    static let ordinals: Set<String> = Set(
        """
        first second third fourth fifth fith sixth seventh eighth eigth ninth nineth tenth eleventh twelfth twelth
        thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth
        """.split(whereSeparator: \.isWhitespace).map(String.init)
    )

    /// The denominators of fractions in words.
    static let fractions: [String: Int32] = table([
        (2, "half halves demi demie demis moitie medio media medios mitad"),
        (3, "third thirds tiers tercio tercios"),
        (4, "quarter quarters fourth fourths quart quarts cuarto cuartos"),
        (5, "fifth fifths cinquieme cinquiemes quinto quintos"),
        (6, "sixth sixths sixieme sixiemes sexto sextos"),
        (7, "seventh sevenths septieme septiemes septimo septimos"),
        (8, "eighth eighths huitieme huitiemes octavo octavos"),
        (9, "ninth ninths neuvieme neuviemes noveno novenos"),
        (10, "tenth tenths dixieme dixiemes decimo decimos"),
        (100, "hundredth hundredths centieme centiemes"),
        (1_000, "thousandth thousandths millieme milliemes"),
    ])
    /// Fractions that need no number before them: "half a million".
    static let loneFractions: Set<String> = ["half", "demi", "demie", "moitie", "medio", "media", "mitad"]

    /// The scales after a number in figures, as powers of ten.
    ///
    /// "Billion" is a thousand million, as in English; the French and Spanish billón is a million million.
    static let scales: [String: Int] = table([
        (2, "hundred"), (3, "thousand thousands mille mil"),
        (5, "lakh lakhs"), (6, "million millions millon millones mio mn mln"), (7, "crore crores"),
        (9, "billion billions bn bln milliard milliards mrd"), (12, "trillion trillions tn billones"),
        (15, "quadrillion"),
    ])
    /// The scales of single letters, which may also be units: "5m", "300K".
    static let scaleLetters: [String: Int] = [
        "k": 3, "K": 3, "m": 6, "M": 6, "b": 9, "B": 9, "t": 12, "T": 12, "G": 9,
    ]
    /// The numbers of things in a dozen and the like.
    static let collections: [String: Int32] = table([(12, "dozen dozens douzaine douzaines docena docenas")])

    private static func table<Value>(_ rows: [(Value, String)]) -> [String: Value] {
        var table: [String: Value] = [:]
        for (value, words) in rows {
            for word in words.split(whereSeparator: \.isWhitespace) { table[String(word)] = value }
        }
        return table
    }

    /// A phrase without its first word.
    typealias Phrase = (rest: [String], comparator: Comparator)

    private static func phrases(_ lines: [(Comparator, String)]) -> [String: [Phrase]] {
        var phrases: [String: [Phrase]] = [:]
        for (comparator, line) in lines {
            for phrase in line.split(separator: ",") {
                let words = phrase.split(whereSeparator: \.isWhitespace).map(String.init)
                phrases[words[0], default: []].append((Array(words.dropFirst()), comparator))
            }
        }
        return phrases.mapValues { $0.sorted { $0.rest.count > $1.rest.count } }
    }

    private static let before: [(Comparator, String)] = [
        (
            .moreThan,
            """
            more than, greater than, larger than, bigger than, higher than, longer than, older than, over, above,
            exceeding, in excess of, upwards of, >, plus de, superieur a, superieure a, au dessus de, mas de, mayor que,
            superior a, mayor de, beyond, better than
            """
        ),
        (
            .atLeast,
            """
            at least, no less than, not less than, no fewer than, not fewer than, minimum of, minimum, a minimum of, ≥,
            au moins, au minimum, al menos, por lo menos, como minimo, un minimo de, no menos de, not under, not below
            """
        ),
        (
            .lessThan,
            """
            less than, fewer than, smaller than, lower than, shorter than, younger than, under, below, beneath, <,
            moins de, inferieur a, inferieure a, au dessous de, menos de, menor que, inferior a, short of
            """
        ),
        (
            .atMost,
            """
            at most, no more than, not more than, up to, maximum of, maximum, a maximum of, ≤, au plus, au maximum,
            jusqu ' a, como maximo, a lo sumo, un maximo de, hasta, no mas de, not over, not above, not exceeding
            """
        ),
        (
            .about,
            """
            about, around, approximately, approx, approx ., roughly, circa, ca, ca ., c ., some, nearly, almost, close to,
            ~, ≈, environ, pres de, presque, a peu pres, vers, autour de, alrededor de, cerca de, casi, unos, unas,
            aproximadamente, mas o menos, an estimated, est .
            """
        ),
        (.exactly, "exactly, precisely, exactement, exactamente, =, just, only"),
    ]

    private static let after: [(Comparator, String)] = [
        (
            .atLeast,
            "or more, or over, or above, or older, or higher, and over, and above, and more, +, at least, minimum, ou plus, o mas"
        ),
        (.atMost, "or less, or fewer, or under, or below, at most, maximum, max, ou moins, o menos"),
        (.about, "or so, approximately, environ, approx, mas o menos"),
    ]
}
