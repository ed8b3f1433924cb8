// Other programs' and other people's names for what decks call otherwise.

/// What a key that decks do not have was probably meant to be.
enum ForeignKeys {
    /// The key of a deck that another name stands for; nil when it stands for none of those that may be here.
    static func known(for name: String, among keys: [String]) -> String? {
        let name = name.lowercased()
        return names.first { keys.contains($0.key) && $0.others.contains(name) }?.key
    }

    /// By the deck's key; a name may stand for several, the first that may be here is meant.
    private static let names: [(key: String, others: Set<String>)] = [
        ("ask", ["question", "q", "prompt", "front", "stem", "query"]),
        ("question", ["ask", "q", "prompt"]),
        ("answer", ["a", "back", "correct", "solution", "response", "correct_answer", "right"]),
        ("options", ["choices", "wrong", "distractors", "incorrect", "alternatives", "wrong_answers"]),
        ("accept", ["also", "aliases", "synonyms", "accepted", "alternatives", "alternate"]),
        ("say", ["sentence", "cloze", "text", "statement", "fill"]),
        ("list", ["items", "answers"]),
        ("pairs", ["match", "matches"]),
        ("term", ["word", "concept", "front", "q"]),
        ("meaning", ["definition", "def", "means", "back", "description", "explanation"]),
        ("acronym", ["abbreviation", "abbr", "initials", "short"]),
        ("role", ["description", "desc", "about", "is", "who"]),
        ("name", ["title", "actor", "full_name", "fullname"]),
        ("event", ["what", "title", "name", "happened", "description", "text"]),
        ("date", ["when", "day", "year", "time"]),
        ("note", ["notes", "comment", "hint", "explanation", "remark", "info", "why"]),
        ("group", ["category", "topic", "section", "type"]),
        ("tags", ["labels", "keywords"]),
        ("source", ["sources", "reference", "ref", "cite", "citation", "url"]),
        ("title", ["name", "deck", "topic"]),
        ("events", ["timeline", "dates"]),
        ("actors", ["people", "persons", "organizations", "organisations", "parties"]),
        ("terms", ["vocabulary", "glossary", "definitions", "words"]),
        ("statements", ["facts"]),
        ("points", ["rubric", "answer", "answers"]),
        ("parts", ["subquestions", "sub_questions"]),
    ]
}
