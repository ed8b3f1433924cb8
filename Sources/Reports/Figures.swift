/// Numbers as they are written in every report and sentence of the program.
public enum Figures {
    /// `1 card`, `2 cards`.
    public static func count(_ number: Int, _ noun: String) -> String {
        "\(number) \(noun)\(number == 1 ? "" : "s")"
    }

    /// A share from 0 to 1 as whole per cent: `92 %`.
    public static func percent(_ share: Double) -> String { "\(Int((100 * share).rounded())) %" }

    /// A part of a whole as whole per cent; a dash where there is nothing to divide by.
    public static func percent(_ part: Int, of whole: Int) -> String {
        whole == 0 ? "-" : percent(Double(part) / Double(whole))
    }

    /// A number with just one digit after the point: `7.0`.
    public static func oneDecimal(_ number: Double) -> String {
        let tenths = Int((number * 10).rounded())
        let sign = tenths < 0 ? "-" : ""
        return "\(sign)\(tenths.magnitude / 10).\(tenths.magnitude % 10)"
    }

    /// A number with at most one digit after the point: `7`, `7.3`.
    public static func tenths(_ number: Double) -> String {
        let text = oneDecimal(number)
        return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    }
}
