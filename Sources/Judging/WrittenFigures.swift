/// How people write a number in figures, before it is read as a quantity.
enum WrittenFigures {
    /// Figures with letters that look like figures, or with spaces between, as figures alone; nil for any other text.
    static func mended(_ reply: String) -> String? {
        let scalars = reply.unicodeScalars.filter { $0 != " " }
        guard 2...20 ~= scalars.count, scalars.contains(where: { 48...57 ~= $0.value }),
            scalars.allSatisfy({ 48...57 ~= $0.value || "oOlI,.".unicodeScalars.contains($0) })
        else { return nil }
        let figures = scalars.map {
            "oO".unicodeScalars.contains($0) ? "0" : "lI".unicodeScalars.contains($0) ? "1" : String($0)
        }
        return figures.joined()
    }

    /// What stands behind the sign of an equation: "46" of "2n = 46"; all of any other reply.
    static func value(of reply: String) -> Substring {
        guard let sign = reply.lastIndex(of: "="), let before = reply[..<sign].last, !"<>!=≠".contains(before)
        else {
            return reply[...]
        }
        return reply[reply.index(after: sign)...]
    }
}
