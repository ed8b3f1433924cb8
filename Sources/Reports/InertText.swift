// Text from decks, learners and the network is shown as it is, never obeyed by the terminal.

/// Makes text from outside harmless to print.
public enum InertText {
    /// The text with everything that a terminal would obey or hide made visible.
    ///
    /// Control characters of C0 become their pictures (`␛`), or `<U+001B>` where `isASCII`; those of C1, bidirectional
    /// controls, zero-width characters, other format characters and line separators become `<U+202E>` and the like.
    /// Joiners between letters beyond ASCII stay, because Persian, Indic scripts and emoji are written with them. Line
    /// feeds stay, tabs become spaces.
    ///
    /// - Parameters:
    ///   - text: Text from anywhere.
    ///   - isASCII: Whether pictures of control characters are to be avoided.
    /// - Returns: Text without control and format characters other than line feeds and such joiners.
    public static func escapingControls(_ text: String, isASCII: Bool = false) -> String {
        if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text }
        let scalars = Array(text.unicodeScalars)
        var result = String.UnicodeScalarView()
        for (index, scalar) in scalars.enumerated() {
            switch scalar.value {
            case 0x0A: result.append(scalar)
            case 0x0D where index + 1 < scalars.count && scalars[index + 1].value == 0x0A: break
            case 0x09: result.append(" ")
            case 0x200C, 0x200D:
                if joins(scalars, at: index) { result.append(scalar) } else { append(scalar, to: &result) }
            default:
                guard isHidden(scalar) else {
                    result.append(scalar)
                    continue
                }
                if !isASCII, let picture = picture(of: scalar) {
                    result.append(picture)
                } else {
                    append(scalar, to: &result)
                }
            }
        }
        return String(result)
    }

    /// Whether a joiner stands between two scalars beyond ASCII that are themselves visible.
    private static func joins(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
        guard index > 0, index + 1 < scalars.count else { return false }
        return [scalars[index - 1], scalars[index + 1]].allSatisfy { $0.value > 0x7F && !isHidden($0) }
    }

    private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        // Signs that Arabic and Syriac print although they count as format characters.
        case 0x600...0x605, 0x6DD, 0x70F, 0x890...0x891, 0x8E2: return false
        // Letters and symbols that are drawn as nothing.
        case 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x3164, 0xFFA0: return true
        default: break
        }
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate: return true
        default: return false
        }
    }

    private static func picture(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
        switch scalar.value {
        case 0..<0x20: Unicode.Scalar(0x2400 + scalar.value)
        case 0x7F: "\u{2421}"
        default: nil
        }
    }

    private static func append(_ scalar: Unicode.Scalar, to result: inout String.UnicodeScalarView) {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        let padding = String(repeating: "0", count: max(0, 4 - digits.count))
        result.append(contentsOf: "<U+\(padding)\(digits)>".unicodeScalars)
    }
}
