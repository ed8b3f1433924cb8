// The normal form of characters: lower case, without accents, one kind of digit, quote and dash.
//
// The standard library compares strings canonically but has no public decomposition. Two of its properties
// are enough for the purpose: the name of a letter ("LATIN SMALL LETTER E WITH ACUTE") tells the letter
// beneath the accent (AccentedLetters.swift), and the canonical combining class tells accents (200 and above;
// Hebrew and Arabic points 10 to 36) from vowel signs and viramas, which are part of a word.

/// The text in the normal form that all comparisons use.
///
/// Case, accents, and the styles of quotes, dashes, digits and spaces vanish; other scripts stay as they are.
public func fold(_ text: String) -> String {
    var folded = String.UnicodeScalarView()
    folded.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars { TextFolding.append(scalar, to: &folded) }
    return String(folded)
}

/// The folding of single characters.
public enum TextFolding {
    /// Appends what `scalar` becomes: nothing for an accent, two letters for a ligature.
    public static func append(_ scalar: Unicode.Scalar, to folded: inout String.UnicodeScalarView) {
        let value = scalar.value
        if 0x300...0x36F ~= value { return }
        if value < 0x80 {
            folded.append(65...90 ~= value ? Unicode.Scalar(UInt8(value | 0x20)) : scalar)
        } else if 0x1F000...0x1FAFF ~= value {
            // Pictures stay as they are, and what joins and varies them is invisible: asked first, as it is quick.
            folded.append(scalar)
        } else if 0x200B...0x200F ~= value || 0xFE00...0xFE0F ~= value {
            return
        } else if let known = written[value] {
            for part in known { folded.append(part) }
        } else if let letter = accentedLetters[value] {
            folded.append(letter)
        } else {
            appendRare(scalar, to: &folded)
        }
    }

    private static func appendRare(_ scalar: Unicode.Scalar, to folded: inout String.UnicodeScalarView) {
        let value = scalar.value
        if 0xAC00...0xD7A3 ~= value {
            for part in jamo(of: value - 0xAC00) { folded.append(part) }
        } else if 0xFF01...0xFF5E ~= value, let narrow = Unicode.Scalar(value - 0xFEE0) {
            append(narrow, to: &folded)
        } else if value == 0x3099 || value == 0x309A {
            voice(with: scalar, in: &folded)
        } else if let digit = decimal(scalar) {
            folded.append(digit)
        } else if !isDropped(scalar) {
            for part in scalar.properties.lowercaseMapping.unicodeScalars where !isDropped(part) {
                if part == scalar {
                    folded.append(part)
                } else if let known = written[part.value] {
                    for last in known { folded.append(last) }
                } else {
                    folded.append(accentedLetters[part.value] ?? part)
                }
            }
        }
    }

    /// Whether a scalar is an accent, a vowel point or invisible.
    private static func isDropped(_ scalar: Unicode.Scalar) -> Bool {
        let combining = scalar.properties.canonicalCombiningClass.rawValue
        return combining >= 200 || 10...36 ~= combining || scalar.properties.isDefaultIgnorableCodePoint
    }

    private static func decimal(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        guard scalar.properties.numericType == .decimal, let value = scalar.properties.numericValue,
            0...9 ~= value
        else { return nil }
        return Unicode.Scalar(48 + UInt8(value))
    }

    /// The letters of a Hangul syllable.
    ///
    /// The Unicode Standard, section 3.12, "Conjoining Jamo Behavior".
    private static func jamo(of index: UInt32) -> [Unicode.Scalar] {
        let (lead, vowel, tail) = (index / 588, index % 588 / 28, index % 28)
        let parts = [0x1100 + lead, 0x1161 + vowel] + (tail == 0 ? [] : [0x11A7 + tail])
        return parts.compactMap(Unicode.Scalar.init)
    }

    /// A kana followed by a separate voicing mark becomes the voiced kana, which is another letter.
    private static func voice(with mark: Unicode.Scalar, in folded: inout String.UnicodeScalarView) {
        guard let kana = folded.last else { return }
        let step: UInt32 = mark.value == 0x3099 ? 1 : 2
        guard let voiced = Unicode.Scalar(kana.value + step),
            String(String.UnicodeScalarView([kana, mark])) == String(voiced)
        else { return }
        folded.removeLast()
        folded.append(voiced)
    }

    /// What frequent characters outside of ASCII become, other than letters with accents.
    private static let written: [UInt32: [Unicode.Scalar]] = {
        var written: [UInt32: [Unicode.Scalar]] = [:]
        for (become, characters) in writtenAs {
            for scalar in characters.unicodeScalars { written[scalar.value] = Array(become.unicodeScalars) }
        }
        return written
    }()

    private static let writtenAs: [(String, String)] = [
        ("'", "\u{2018}\u{2019}\u{201A}\u{201B}\u{2032}\u{02BC}\u{02BB}\u{02B9}\u{00B4}\u{0060}\u{FF07}"),
        ("\"", "\u{201C}\u{201D}\u{201E}\u{201F}\u{00AB}\u{00BB}\u{2033}"),
        ("-", "\u{2010}\u{2011}\u{2012}\u{2013}\u{2014}\u{2015}\u{2212}\u{2043}"),
        ("...", "\u{2026}"), (" ", "\u{00A0}\u{2002}\u{2003}\u{2007}\u{2009}\u{202F}\u{3000}"),
        (",", "\u{3001}\u{060C}"), (".", "\u{3002}"), (";", "\u{061B}"), ("?", "\u{061F}\u{00BF}"),
        ("!", "\u{00A1}"), ("*", "\u{2022}\u{00B7}\u{25AA}"), ("/", "\u{2044}"),
        ("ae", "\u{00E6}\u{00C6}"), ("oe", "\u{0153}\u{0152}"), ("ss", "\u{00DF}\u{1E9E}"),
        ("th", "\u{00FE}\u{00DE}"), ("d", "\u{00F0}\u{00D0}"), ("i", "\u{0131}\u{0130}"),
        ("ff", "\u{FB00}"), ("fi", "\u{FB01}"), ("fl", "\u{FB02}"), ("\u{03C3}", "\u{03C2}"),
        ("\u{0438}", "\u{0439}\u{0419}"), ("\u{0435}", "\u{0451}\u{0401}"),
        ("1", "\u{00B9}"), ("2", "\u{00B2}"), ("3", "\u{00B3}"), ("o", "\u{00BA}"), ("a", "\u{00AA}"),
    ]
}
