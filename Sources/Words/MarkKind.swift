/// What a character does in a text.
enum MarkKind: Hashable, Sendable {
    case space
    case digit
    /// A character that is a fraction by itself: "½".
    case fraction
    case letter
    /// A mark on the letter before it.
    case accent
    case superscript
    case `subscript`
    case sign
    case invisible

    init(ascii scalar: Unicode.Scalar) {
        switch scalar.value {
        case 48...57: self = .digit
        case 65...90, 97...122: self = .letter
        case 0...32, 127: self = .space
        default: self = .sign
        }
    }

    private init(_ scalar: Unicode.Scalar) {
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
            .letterNumber:
            self = .letter
        case .nonspacingMark, .spacingMark, .enclosingMark: self = .accent
        case .decimalNumber: self = .digit
        case .spaceSeparator, .lineSeparator, .paragraphSeparator, .control: self = .space
        case .format, .surrogate: self = .invisible
        default: self = .sign
        }
    }

    /// A character beyond ASCII as plain ones, each with its kind: "²" is a raised 2, "–" is "-", "Ⅷ" is "VIII".
    ///
    /// O(1) but for what `transforms` does with characters that exist for compatibility.
    static func parts(
        of scalar: Unicode.Scalar,
        _ transforms: TextTransforms
    ) -> [(scalar: Unicode.Scalar, kind: MarkKind)] {
        let value = scalar.value
        if let known = plain[value] { return [known] }
        if value == 0x200D { return [(scalar, .sign)] }
        if 0xFE00...0xFE0F ~= value || value == 0x20E3 { return [(scalar, .invisible)] }
        if scalar.properties.numericType == .numeric, MarkKind(scalar) == .sign {
            return [(scalar, .fraction)]
        }
        if isCompatibility(value) {
            let text = transforms.compatible(String(scalar)).unicodeScalars
            if text.first != scalar {
                return text.map { ($0, $0.isASCII ? MarkKind(ascii: $0) : MarkKind($0)) }
            }
        }
        return folded(scalar, MarkKind(scalar))
    }

    /// Digits of every script and the styles of quotes, dashes and full-width signs as the ones of ASCII.
    private static func folded(
        _ scalar: Unicode.Scalar,
        _ kind: MarkKind
    ) -> [(scalar: Unicode.Scalar, kind: MarkKind)] {
        guard kind == .digit || kind == .sign || 0xFF01...0xFF5E ~= scalar.value else {
            return [(scalar, kind)]
        }
        var view = String.UnicodeScalarView()
        TextFolding.append(scalar, to: &view)
        return view.map { ($0, $0.isASCII ? MarkKind(ascii: $0) : MarkKind($0)) }
    }

    /// Blocks of characters that Unicode keeps for compatibility: letterlike signs, enclosed and squared ones, styled
    /// letters, presentation forms.
    private static func isCompatibility(_ value: UInt32) -> Bool {
        switch value {
        case 0x2100...0x2188, 0x2460...0x24FF, 0x3200...0x33FF, 0xFB00...0xFDFF, 0xFE30...0xFEFF,
            0xFF00...0xFFEF, 0x1D400...0x1D7FF, 0x1F100...0x1F1E5:
            true
        default: false
        }
    }

    /// Signs of one character that end or part what they stand at.
    static let punctuation = Set(".,;:?!'\"()[]{}-/\\\u{2013}\u{2014}|".unicodeScalars)

    /// Signs of several characters, the longest first, with the sign of one character that means the same.
    static let operators: [([Unicode.Scalar], String)] = [
        ("<=>", "⇔"), ("<->", "↔"), ("===", "==="), ("!==", "!=="), ("...", "..."), ("=/=", "≠"),
        ("+/-", "±"),
        ("!=", "≠"), ("==", "=="), ("<=", "≤"), (">=", "≥"), ("->", "→"), ("=>", "⇒"), ("<-", "←"),
        ("&&", "&&"), ("||", "||"), ("::", "::"), ("**", "**"), ("++", "++"), ("--", "--"), ("+=", "+="),
        ("-=", "-="), ("*=", "*="), ("/=", "/="), (":=", ":="), ("<<", "<<"), (">>", ">>"), ("//", "//"),
        ("??", "??"), ("<>", "<>"), ("+-", "±"),
    ].map { (Array($0.0.unicodeScalars), $0.1) }

    /// Single characters that are another one, raised, lowered or in another style.
    private static let plain: [UInt32: (scalar: Unicode.Scalar, kind: MarkKind)] = {
        var plain: [UInt32: (scalar: Unicode.Scalar, kind: MarkKind)] = [:]
        func add(_ from: String, _ to: String, _ kind: MarkKind) {
            for (one, other) in zip(from.unicodeScalars, to.unicodeScalars) {
                plain[one.value] = (other, kind)
            }
        }
        add("⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻ⁿⁱ", "0123456789+-ni", .superscript)
        add("₀₁₂₃₄₅₆₇₈₉₊₋ₐₑₒₓₕₖₗₘₙₚₛₜᵢⱼ", "0123456789+-aeoxhklmnpstij", .subscript)
        // The micro, ohm, kelvin and ångström signs are letters, canonically or by the SI Brochure's own use.
        add("\u{B5}\u{2126}\u{212A}\u{212B}", "\u{3BC}\u{3A9}K\u{C5}", .letter)
        add("\u{2212}\u{2011}\u{2010}", "---", .sign)
        add("\u{2013}\u{2014}\u{2015}", "––—", .sign)
        add("⋅∙‧•", "····", .sign)
        add("\u{B7}\u{2044}\u{2215}\u{2264}\u{2A7D}\u{2265}\u{2A7E}", "·//≤≤≥≥", .sign)
        add("\u{2032}\u{2033}\u{BA}\u{66B}\u{66C}", "′″°.,", .sign)
        return plain
    }()
}
