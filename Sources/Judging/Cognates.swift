/// Words that French or Spanish and English have from one root, with endings that answer each other.
enum Cognates {
    /// Whether two folded words differ only in such endings: "mercenaire" and "mercenary", "militarismo" and "militarism".
    static func areSame(_ one: String, _ other: String) -> Bool {
        // The root has four letters or more.
        one.utf8.prefix(4).elementsEqual(other.utf8.prefix(4)) && (matches(one, other) || matches(other, one))
    }

    private static func matches(_ foreign: String, _ english: String) -> Bool {
        endings.contains { ending, englishEnding in
            guard foreign.hasSuffix(ending), english.hasSuffix(englishEnding) else { return false }
            let root = foreign.dropLast(ending.count)
            return root.count >= 4 && root == english.dropLast(englishEnding.count)
        }
    }

    /// French and Spanish endings with the English ones, as grammars of both list them.
    private static let endings: [(String, String)] = [
        ("aire", "ary"), ("ario", "ary"), ("isme", "ism"), ("ismo", "ism"), ("iste", "ist"), ("ista", "ist"),
        ("ites", "ities"),
        ("ite", "ity"), ("idad", "ity"), ("idades", "ities"), ("ie", "y"), ("ia", "y"), ("ique", "ic"),
        ("ique", "ical"),
        ("ico", "ic"), ("cion", "tion"), ("sion", "ssion"), ("eur", "or"), ("ance", "ence"),
        ("ancia", "ance"),
        ("encia", "ence"), ("oire", "ory"), ("mente", "ly"), ("ment", "ly"), ("aux", "al"), ("elle", "al"),
        ("eux", "ous"),
        ("oso", "ous"),
    ]
}
