/// A text with everything taken away that learners may write differently: case, accents, punctuation.
///
/// Two texts that fold alike look alike to a learner.
public struct FoldedText: Hashable, Sendable {
    /// The words in lower-case letters without accents, each between spaces: " cote d ivoire ".
    private let bytes: [UInt8]

    /// Stands for a gap: a word that is in no text, so that nothing is found across it.
    public static let gap = " \u{1} "

    /// Folds a text.
    ///
    /// As ``fold(_:)`` does, and what is neither letter nor digit separates. O(length).
    public init(_ text: String) {
        var bytes: [UInt8] = [0x20]
        bytes.reserveCapacity(text.utf8.count + 2)
        for scalar in text.unicodeScalars {
            if scalar.isASCII {
                FoldedText.append(UInt8(truncatingIfNeeded: scalar.value), to: &bytes)
            } else {
                FoldedText.append(scalar, to: &bytes)
            }
        }
        if bytes.last != 0x20 { bytes.append(0x20) }
        self.bytes = bytes
    }

    /// Whether nothing is left of the text.
    public var isEmpty: Bool { bytes.count < 2 }

    /// The words that are left.
    public var words: [String] {
        bytes.split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
    }

    /// Whether the words of `other` stand in this text, in one piece; never for an empty text.
    ///
    /// O(length of this text × length of the other) at worst.
    public func contains(_ other: FoldedText) -> Bool {
        let part = other.bytes
        guard !other.isEmpty, part.count <= bytes.count else { return false }
        for start in 0...(bytes.count - part.count) where bytes[start] == 0x20 {
            var length = 1
            while length < part.count, bytes[start + length] == part[length] { length += 1 }
            if length == part.count { return true }
        }
        return false
    }

    private static func append(_ byte: UInt8, to bytes: inout [UInt8]) {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), 0x01:
            bytes.append(byte)
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): bytes.append(byte | 0x20)
        default: if bytes.last != 0x20 { bytes.append(0x20) }
        }
    }

    private static func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
        var folded = String.UnicodeScalarView()
        TextFolding.append(scalar, to: &folded)
        for part in folded {
            switch part.properties.generalCategory {
            case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .otherLetter, .modifierLetter,
                .decimalNumber, .spacingMark, .nonspacingMark:
                bytes.append(contentsOf: String(Character(part)).utf8)
            case .enclosingMark, .format: continue
            default: if bytes.last != 0x20 { bytes.append(0x20) }
            }
        }
    }
}
