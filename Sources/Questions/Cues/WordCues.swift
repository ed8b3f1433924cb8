// What the words of a question and of its options tell to somebody who does not understand them.
import Decks
import Words

extension BlindRule {
    static let initials = BlindRule(
        "initials",
        "picks the option whose first letters fit the acronym that is asked about, or the acronym that fits the name",
        picking: { seen in
            let areAcronyms = seen.options.allSatisfy { AnswerShape($0) == .acronym }
            if areAcronyms {
                // The first word is the question's own: "Which acronym …".
                let initials = Initials.of(seen.prompt.drop { !$0.isWhitespace })
                return seen.best { Initials.fit(Initials.letters(of: seen.options[$0]), initials) }
            }
            let words = seen.prompt.split { !$0.isLetter && !$0.isNumber && $0 != "-" }.map(String.init)
            guard let acronym = words.first(where: { $0.count > 1 && AnswerShape($0) == .acronym }) else {
                return nil
            }
            let letters = Initials.letters(of: acronym)
            return seen.best { Initials.fit(letters, Initials.of(seen.options[$0])) }
        }
    )

    static let echo = BlindRule(
        "echo",
        "picks the option that repeats most words of the question",
        picking: { seen in
            let words = seen.promptWords
            return seen.best { option in
                Double(
                    SeenQuestion.tellingWords(of: seen.options[option])
                        .count { word in words.contains { areFormsOfOneWord($0, word) } }
                )
            }
        }
    )

    static let resemblance = BlindRule(
        "resemblance",
        "picks the option that shares most words with the others, because wrong ones are made after the right one",
        picking: { seen in
            let words = seen.options.map(SeenQuestion.tellingWords)
            return seen.best { option in
                let others = words.indices.filter { $0 != option }.flatMap { words[$0] }
                return Double(words[option].count { word in others.contains { areFormsOfOneWord($0, word) } })
            }
        }
    )

    static let familiar = BlindRule(
        "familiar",
        "strikes what is absurd: picks the option whose rarest word is the most frequent in the rest of the deck",
        picking: { seen in
            seen.best { option in
                let uses = SeenQuestion.tellingWords(of: seen.options[option]).map(seen.uses)
                return Double(uses.min() ?? 0)
            }
        }
    )
}

/// The letters that names are shortened to.
enum Initials {
    /// The first letters of a name's words in capitals, or of all where there are none.
    static func of(_ name: some StringProtocol) -> [Character] {
        let words = name.split { !$0.isLetter && !$0.isNumber }
        let capitals = words.filter { $0.first?.isUppercase == true }
        return (capitals.isEmpty ? words : capitals).compactMap { fold(String($0)).first }
    }

    /// The letters of an acronym.
    static func letters(of acronym: String) -> [Character] { fold(acronym).filter(\.isLetter).map(\.self) }

    /// How well initials fit letters: 0 for not at all; the share of letters in common, and a quarter for the same first.
    static func fit(_ letters: [Character], _ initials: [Character]) -> Double {
        guard !letters.isEmpty, !initials.isEmpty else { return 0 }
        var left = initials
        let shared = letters.count { letter in
            guard let index = left.firstIndex(of: letter) else { return false }
            left.remove(at: index)
            return true
        }
        let first = letters.first == initials.first ? 0.25 : 0
        return Double(shared) / Double(max(letters.count, initials.count)) + first
    }
}
