import Decks
import Words

extension String {
    /// Whether the text may be an id: lower-case ASCII letters, digits and inner hyphens.
    var isID: Bool {
        guard let first = utf8.first, let last = utf8.last, utf8.count <= 80 else { return false }
        let hyphen = UInt8(ascii: "-")
        return first != hyphen && last != hyphen
            && utf8.allSatisfy { byte in
                (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
                    || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == hyphen
            }
    }
}

private let fillers: Set<String> = [
    "a", "an", "and", "as", "at", "by", "did", "do", "does", "for", "from", "has", "have", "in", "is", "of",
    "on", "that", "the", "to", "was", "were", "what", "when", "where", "which", "who", "with",
]

/// An id made of the first telling words of a text: `council-creates-minusma`.
func slug(of text: String, words limit: Int = 4) -> String {
    let words = FoldedText(text).words.map { word in
        String(
            String.UnicodeScalarView(
                word.unicodeScalars.filter {
                    $0.isASCII && $0.properties.isAlphabetic || ("0"..."9").contains($0)
                }
            )
        )
    }.filter { !$0.isEmpty }
    let telling = words.filter { !fillers.contains($0) }
    let slug = (telling.isEmpty ? words : telling).prefix(limit).map { $0.prefix(20) }.joined(separator: "-")
    return slug.isEmpty ? "fact" : slug
}

/// `name`, or the name with the first number that makes it one of its own.
func unique(_ name: String, among taken: Set<String>) -> String {
    guard taken.contains(name) else { return name }
    var number = 2
    while taken.contains("\(name)-\(number)") { number += 1 }
    return "\(name)-\(number)"
}
