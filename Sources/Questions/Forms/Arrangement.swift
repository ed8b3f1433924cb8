import Judging
import Words

/// What a reply puts in each place: "b a c", "bac", "b, a, c", "b > a > c", "2 1 3", "213", "1b 2a 3c", "b1, a2, c3".
struct Arrangement: Hashable {
    /// For each place, from the first on, the index of what is put there.
    let choices: [Int]

    /// The letters that put a thing into each place, by the indices of the things: "b a c".
    static func text(_ choices: [Int]) -> String {
        choices.map(ChoiceForm.letter).joined(separator: " ")
    }

    /// Reads a reply that fills `count` places with as many lettered things; nil for every other text.
    init?(_ reply: String, count: Int) {
        let tokens = Self.tokens(of: reply)
        let letters = tokens.compactMap(\.letter)
        let numbers = tokens.compactMap(\.number)
        if numbers.isEmpty {
            choices = letters
        } else if letters.isEmpty {
            choices = (Self.digits(of: tokens, count: count) ?? numbers).map { $0 - 1 }
        } else if let placed = Self.placed(tokens, count: count) {
            choices = placed
        } else {
            return nil
        }
        guard choices.count == count, choices.allSatisfy((0..<count).contains) else { return nil }
    }

    /// A letter by its place in the alphabet, or a number.
    private struct Token {
        var letter: Int?
        var number: Int?
        var length = 1
    }

    /// Letters one by one, digits run together; "and" and "then" only join.
    private static func tokens(of reply: String) -> [Token] {
        var tokens: [Token] = []
        for word in fold(reply).plainWords where !["and", "then"].contains(word) {
            var digits = ""
            for character in word {
                if character.isNumber {
                    digits.append(character)
                } else {
                    if !digits.isEmpty {
                        tokens.append(Token(number: Int(digits) ?? 0, length: digits.count))
                    }
                    digits = ""
                    let value = character.asciiValue.map { Int($0) - Int(UInt8(ascii: "a")) }
                    tokens.append(Token(letter: value ?? .max))
                }
            }
            if !digits.isEmpty { tokens.append(Token(number: Int(digits) ?? 0, length: digits.count)) }
        }
        return tokens
    }

    /// The single digits of "213"; nil unless the reply is just one number with a digit for each place.
    private static func digits(of tokens: [Token], count: Int) -> [Int]? {
        guard tokens.count == 1, count > 1, let token = tokens.first, token.length == count,
            let number = token.number
        else { return nil }
        return "\(number)".compactMap(\.wholeNumberValue)
    }

    /// Places by number, each with its letter behind or in front of it; nil when a place is named twice or missing.
    private static func placed(_ tokens: [Token], count: Int) -> [Int]? {
        guard tokens.count == 2 * count else { return nil }
        var choices = [Int?](repeating: nil, count: count)
        for index in stride(from: 0, to: tokens.count, by: 2) {
            let pair = (tokens[index], tokens[index + 1])
            guard let number = pair.0.number ?? pair.1.number, let letter = pair.0.letter ?? pair.1.letter,
                (1...count).contains(number), choices[number - 1] == nil
            else { return nil }
            choices[number - 1] = letter
        }
        let complete = choices.compactMap(\.self)
        return complete.count == count ? complete : nil
    }
}
