/// A name that a class member or a team gives itself, made harmless before anything keeps it.
///
/// No control, format or private character, no run of blanks, at most two marks on a letter, at most 24 letters:
/// whatever is typed, no list, terminal, table or page can be broken by it.
public enum SafeName {
    /// The most letters that a name keeps.
    public static let longest = 24

    /// The name as it is kept; nil when nothing of it can be shown.
    public static func cleaned(_ text: String) -> String? {
        var name = ""
        var letters = 0
        // A hostile name may be long; what follows its first 400 scalars is of no interest.
        for character in String(String.UnicodeScalarView(text.unicodeScalars.prefix(400))) {
            guard letters < longest else { break }
            if character.isWhitespace {
                if !name.isEmpty, name.last != " " {
                    name.append(" ")
                    letters += 1
                }
                continue
            }
            let kept = shown(character)
            guard !kept.isEmpty else { continue }
            name += kept
            letters += 1
        }
        while name.last == " " { name.removeLast() }
        return name.isEmpty ? nil : name
    }

    /// A character without what is hidden, and with at most two marks; empty when only marks remain.
    private static func shown(_ character: Character) -> String {
        var scalars = String.UnicodeScalarView()
        var marks = 0
        for scalar in character.unicodeScalars {
            switch scalar.properties.generalCategory {
            case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate, .unassigned:
                continue
            case .nonspacingMark, .enclosingMark, .spacingMark:
                marks += 1
                if marks <= 2, !scalars.isEmpty { scalars.append(scalar) }
            default:
                if !isBlank(scalar) { scalars.append(scalar) }
            }
        }
        return String(scalars)
    }

    /// Letters and symbols that are drawn as nothing.
    private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x2800, 0x3164, 0xFFA0: true
        default: false
        }
    }
}
