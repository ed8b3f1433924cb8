/// Roman numerals.
public enum Roman {
    /// The number in digits; nil when the word is no Roman numeral.
    public static func value(of word: String) -> String? {
        guard 1...15 ~= word.utf8.count else { return nil }
        var total = 0
        var last = 0
        for letter in word.utf8.reversed() {
            guard let value = value(of: letter) else { return nil }
            total += value < last ? -value : value
            last = max(last, value)
        }
        return write(total) == word ? String(total) : nil
    }

    private static func value(of letter: UInt8) -> Int? {
        switch letter {
        case 105: 1
        case 118: 5
        case 120: 10
        case 108: 50
        case 99: 100
        case 100: 500
        case 109: 1_000
        default: nil
        }
    }

    private static func write(_ number: Int) -> String {
        guard 1...3_999 ~= number else { return "" }
        var rest = number
        var text = ""
        for (value, letters) in parts {
            while rest >= value {
                text += letters
                rest -= value
            }
        }
        return text
    }

    private static let parts = [
        (1_000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"),
        (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ]
}
