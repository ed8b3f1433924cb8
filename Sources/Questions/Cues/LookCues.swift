// What tells options apart before they are read.
import Decks
import Words

extension BlindRule {
    static let sort = BlindRule(
        "sort",
        "picks the only option of its sort, when all the others are of one: the one army among persons",
        picking: { seen in
            let alone = seen.sorts.indices.filter { option in
                let others = seen.sorts.indices.filter { $0 != option }.map { seen.sorts[$0] }
                return seen.sorts.allSatisfy { $0 != nil } && others.count > 1 && Set(others).count == 1
                    && others[0] != seen.sorts[option]
            }
            return alone.count == 1 ? alone[0] : nil
        }
    )

    static let looks = BlindRule(
        "looks",
        "picks the option that most often looks unlike all others: its article, capital, full stop, figures, number",
        picking: { seen in
            let features = seen.options.map(Looks.features)
            return seen.best { option in
                Double(
                    features[option].indices.count { feature in
                        features.count { $0[feature] == features[option][feature] } == 1
                    }
                )
            }
        }
    )

    static let longest = BlindRule(
        "longest",
        "picks the longest option",
        picking: { seen in seen.best { Double(seen.options[$0].count) } }
    )

    static let shortest = BlindRule(
        "shortest",
        "picks the shortest option",
        picking: { seen in seen.best { -Double(seen.options[$0].count) } }
    )

    static let first = BlindRule(
        "first",
        "takes what is given: the first option or place, the order on the screen"
    ) {
        seen in
        switch seen.form {
        case .choice, .truth: ChoiceForm.letter(0)
        case .place: "1"
        case .order(let form): Arrangement.text(Array(form.shown.indices))
        case .match(let form): Arrangement.text(Array(form.left.indices))
        case .date, .text, .list, .recall: nil
        }
    }
}

/// What can be seen of a text without understanding it.
private enum Looks {
    static func features(of text: String) -> [Bool] {
        let words = fold(text).plainWords
        let last = words.last ?? ""
        return [
            words.first == "the", words.first == "a" || words.first == "an", text.first?.isUppercase == true,
            text.hasSuffix("."), text.contains(where: \.isNumber), text.contains(","), text.contains("-"),
            text.contains("(") || text.contains("“"), words.count == 1, words.contains("of"),
            words.contains("and"),
            last.hasSuffix("s") && !last.hasSuffix("ss"),
        ]
    }
}
