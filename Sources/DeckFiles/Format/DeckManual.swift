import Decks

/// The manual page of the deck format, `placard-deck(5)`.
public enum DeckManual {
    /// The page in the macros of `man(7)`.
    public static var page: String {
        (head + DeckFormat.parts.flatMap(lines) + tail).joined(separator: "\n") + "\n"
    }

    private static let head = [
        ".TH PLACARD\\-DECK 5 \"\" \"Placard\" \"File formats\"",
        ".SH NAME",
        "placard\\-deck \\- the decks of facts that Placard builds its questions from",
        ".SH DESCRIPTION",
        escaped(
            "A deck is one YAML file, NAME.yaml. Everything behind a key is text as it is written: no date, number or "
                + "yes is ever taken for something else. A text that has a colon with a blank behind it, or a number "
                + "sign with a blank before it, stands in quotation marks."
        ),
        ".PP",
        escaped(
            "“placard new NAME” writes a deck to fill in, “placard check FILE” finds every mistake with its place and "
                + "what to write instead, and “placard check --schema” prints a schema for editors."
        ),
    ]

    private static func lines(of part: DeckFormat.Part) -> [String] {
        let place = part.section.map { " (in \($0.rawValue))" } ?? ""
        return [".SH " + escaped("\(part.title)\(place)".uppercased())]
            + part.keys.flatMap { key in
                [
                    ".TP", ".BI \"\(escaped(key.name)): \" \"\(escaped(key.value.description))\"",
                    escaped(key.meaning + (key.isRequired ? "; it must be there." : ".")),
                ]
            }
    }

    private static let tail =
        [
            ".SH DATES",
            escaped("A date is written as \(HistoricalDate.notations)."),
            ".SH EXAMPLE",
            ".EX",
        ]
        + DeckTemplate(title: "The way into space").text(schema: nil).split(separator: "\n")
        .map { escaped(String($0)) }
        + [".EE", ".SH SEE ALSO", ".BR placard (1)"]

    /// Text in which nothing is a command of the macros.
    private static func escaped(_ text: String) -> String {
        let text = text.replacing("\\", with: "\\e").replacing("-", with: "\\-").replacing(
            "\"",
            with: "\\(dq"
        )
        return text.hasPrefix(".") || text.hasPrefix("'") ? "\\&" + text : text
    }
}
