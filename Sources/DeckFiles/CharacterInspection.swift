// Looks for characters that YAML forbids or takes for line breaks, before YAML sees them.

/// Notes every character that no deck may hold; returns whether there was none.
///
/// NEL and the two Unicode separators are line breaks to YAML but not to editors: with them every later line
/// number would be wrong. O(length).
func inspectCharacters(of bytes: [UInt8], _ mistakes: inout Mistakes) -> Bool {
    var isClean = true
    var line = 1
    var lineStart = 0
    for index in bytes.indices {
        let byte = bytes[index]
        if byte >= 0x20, byte < 0x7F { continue }
        if byte == 0x0A || byte == 0x0D {
            if byte == 0x0A || index + 1 == bytes.count || bytes[index + 1] != 0x0A {
                line += 1
                lineStart = index + 1
            }
            continue
        }
        guard let name = forbiddenCharacter(in: bytes, at: index) else { continue }
        isClean = false
        let column = String(decoding: bytes[lineStart..<index], as: UTF8.self).unicodeScalars.count + 1
        mistakes.add(
            Place(line: line, column: column),
            "there is \(name) here",
            "delete it; it does not show in most editors"
        )
        if mistakes.all.count > 20 { return false }
    }
    return isClean
}

private func forbiddenCharacter(in bytes: [UInt8], at index: Int) -> String? {
    let byte = bytes[index]
    if byte < 0x20 { return byte == 0x09 ? nil : "a control character" }
    let second = index + 1 < bytes.count ? bytes[index + 1] : 0
    let third = index + 2 < bytes.count ? bytes[index + 2] : 0
    switch (byte, second, third) {
    case (0x7F, _, _): return "a control character"
    case (0xC2, 0x85, _): return "the line separator U+0085"
    case (0xC2, 0x80...0x9F, _): return "a control character"
    case (0xE2, 0x80, 0xA8): return "the line separator U+2028"
    case (0xE2, 0x80, 0xA9): return "the paragraph separator U+2029"
    case (0xEF, 0xBB, 0xBF): return "a byte order mark"
    case (0xEF, 0xBF, 0xBE...0xBF): return "a character that Unicode does not have"
    default: return nil
    }
}
