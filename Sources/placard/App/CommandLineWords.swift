/// Splits a line into words as a shell does, as far as a study prompt needs it.
enum CommandLineWords {
    /// The words of a line; double or single quotes keep blanks, a backslash keeps the next character.
    ///
    /// - Returns: nil when the line has no words. A quotation mark that is never closed ends with the line.
    static func split(_ line: String) -> [String]? {
        var words: [String] = []
        var word: String?
        var quote: Character?
        var isEscaped = false
        for character in line {
            if isEscaped {
                word = (word ?? "") + String(character)
                isEscaped = false
            } else if character == "\\", quote != "'" {
                isEscaped = true
            } else if let open = quote {
                if character == open { quote = nil } else { word = (word ?? "") + String(character) }
            } else if character == "\"" || (character == "'" && word == nil) {
                quote = character
                word = word ?? ""
            } else if character.isWhitespace {
                if let complete = word { words.append(complete) }
                word = nil
            } else {
                word = (word ?? "") + String(character)
            }
        }
        if let word { words.append(word) }
        return words.isEmpty ? nil : words
    }
}
