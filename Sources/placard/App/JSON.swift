import Foundation

/// What `--json` writes: one document, keys sorted, times in ISO 8601.
enum JSON {
    /// The document over several lines, for people to read as well.
    static func text(of value: some Encodable) throws -> String {
        try text(of: value, as: [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes])
    }

    /// The document on one line.
    static func line(of value: some Encodable) throws -> String {
        try text(of: value, as: [.sortedKeys, .withoutEscapingSlashes])
    }

    private static func text(
        of value: some Encodable,
        as formatting: JSONEncoder.OutputFormatting
    ) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = formatting
        return escapingHidden(String(decoding: try encoder.encode(value), as: UTF8.self))
    }

    /// JSON with everything that a terminal would obey or hide written as `\uXXXX`, so that it says the same.
    private static func escapingHidden(_ json: String) -> String {
        guard json.utf8.contains(where: { $0 >= 0x7F }) else { return json }
        var escaped = String.UnicodeScalarView()
        for scalar in json.unicodeScalars {
            switch scalar.properties.generalCategory {
            case .control where scalar != "\n", .format, .lineSeparator, .paragraphSeparator:
                for unit in String(scalar).utf16 {
                    let digits = String(unit, radix: 16)
                    let zeros = String(repeating: "0", count: 4 - digits.count)
                    escaped.append(contentsOf: "\\u\(zeros)\(digits)".unicodeScalars)
                }
            default: escaped.append(scalar)
            }
        }
        return String(escaped)
    }
}
