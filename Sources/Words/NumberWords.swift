/// Numbers in words, in English, French and Spanish, up to the billions.
public enum NumberWords {
    /// What a number word does to the number before it.
    public enum Part: Hashable, Sendable {
        /// Adds to the number: "seven", "vingt".
        case unit(Int)
        /// Multiplies what stands before it: "hundred", "mille".
        case scale(Int)
    }

    /// Digits without leading zeros.
    public static func canonical(_ digits: String) -> String {
        let trimmed = digits.drop { $0 == "0" }
        return trimmed.isEmpty ? "0" : String(trimmed)
    }

    /// A number while its words are read.
    public struct Reading {
        private var total = 0
        private var group = 0
        private var last = 0
        /// The smallest scale so far: a thousand follows a million, never the other way round.
        private var least = Int.max
        /// The number so far.
        public var value: Int { total + group }

        /// A number of which no word has been read.
        public init() {}

        /// Takes one word; false when it begins another number.
        public mutating func take(_ part: Part, _ word: String) -> Bool {
            switch part {
            case .scale(let scale):
                if scale == 100 {
                    guard group < 100 else { return false }
                    group = max(group, 1) * 100
                } else {
                    guard scale < least else { return false }
                    least = scale
                    total += max(group, 1) * scale
                    group = 0
                }
                last = scale
            case .unit(let unit):
                // "quatre-vingt" multiplies; "twenty thirteen" and "twenty-one sixty-four" are years.
                if unit == 20, group % 100 == 4, word.hasPrefix("vingt") {
                    group += 76
                } else if 7...9 ~= unit, last == 10, group % 100 == 10 {
                    // "dix-huit"
                    group += unit
                } else if fits(unit) {
                    group += unit
                } else if 10...99 ~= group, total == 0, unit >= 10 {
                    group = group * 100 + unit
                } else {
                    return false
                }
                last = unit
            }
            return true
        }

        private func fits(_ unit: Int) -> Bool {
            if group % 100 == 0 { return group == 0 || unit < 100 }
            if unit < 10 { return group % 10 == 0 && group % 100 >= 20 }
            return unit < 20 && (group % 100 == 60 || group % 100 == 80)
        }
    }

    /// Words that stand between the words of a number: "vingt et un".
    public static let joiners: Set<String> = ["and", "et", "y"]
    /// Number words that alone are seldom numbers.
    public static let ambiguous: Set<String> = [
        "one", "un", "une", "uno", "una", "once", "cent", "neuf", "mil", "six", "ten", "dix", "sept", "first",
        "second", "third",
    ]

    /// The words and what they do.
    public static let parts: [String: Part] = {
        var parts: [String: Part] = [:]
        for (value, words) in units {
            for word in words.split(separator: " ") { parts[String(word)] = .unit(value) }
        }
        for (value, words) in scales {
            for word in words.split(separator: " ") { parts[String(word)] = .scale(value) }
        }
        // What learners make by the rule where English has an exception: "fiveteen", "threety".
        for (value, words) in units where 2...9 ~= value {
            guard let word = words.split(separator: " ").first else { continue }
            parts[word + "teen", default: .unit(10 + value)] = .unit(10 + value)
            parts[word + "ty", default: .unit(10 * value)] = .unit(10 * value)
        }
        return parts
    }()

    private static let scales: [(Int, String)] = [
        (100, "hundred hundreds cent cents ciento cientos cien"), (1_000, "thousand mille mil"),
        (1_000_000, "million millions millon millones"), (1_000_000_000, "billion milliard milliards"),
    ]

    private static let units: [(Int, String)] = [
        (0, "zero cero"), (1, "one un une uno una"), (2, "two deux dos"), (3, "three trois tres"),
        (4, "four quatre cuatro"), (5, "five cinq cinco"), (6, "six seis"), (7, "seven sept siete"),
        (8, "eight huit ocho"), (9, "nine neuf nueve"), (10, "ten dix diez"), (11, "eleven onze once"),
        (12, "twelve douze doce"), (13, "thirteen treize trece"), (14, "fourteen quatorze catorce"),
        (15, "fifteen quinze quince"), (16, "sixteen seize dieciseis"), (17, "seventeen diecisiete"),
        (18, "eighteen dieciocho"), (19, "nineteen diecinueve"), (20, "twenty vingt vingts veinte"),
        (21, "veintiuno veintiun"), (22, "veintidos"), (23, "veintitres"), (24, "veinticuatro"),
        (25, "veinticinco"), (26, "veintiseis"), (27, "veintisiete"), (28, "veintiocho"), (29, "veintinueve"),
        (30, "thirty trente treinta"), (40, "forty fourty quarante cuarenta"),
        (50, "fifty cinquante cincuenta"),
        (60, "sixty soixante sesenta"), (70, "seventy septante setenta"), (80, "eighty octante ochenta"),
        (90, "ninety nonante noventa"), (200, "doscientos doscientas"), (300, "trescientos trescientas"),
        (400, "cuatrocientos"), (500, "quinientos"), (600, "seiscientos"), (700, "setecientos"),
        (800, "ochocientos"), (900, "novecientos"), (1, "first"), (2, "second"), (3, "third"), (4, "fourth"),
        (5, "fifth fith"), (6, "sixth"), (7, "seventh"), (8, "eighth eigth"), (9, "ninth nineth"),
        (10, "tenth"),
        (11, "eleventh"),
        (12, "twelfth twelth"), (13, "thirteenth"), (14, "fourteenth"), (15, "fifteenth"), (16, "sixteenth"),
        (17, "seventeenth"), (18, "eighteenth"), (19, "nineteenth"), (20, "twentieth"), (30, "thirtieth"),
    ]
}
