/// Rows of text under headings, each column as wide as its widest cell.
public struct TextTable: Hashable, Sendable {
    /// A heading and where the cells below it stand.
    public struct Column: Hashable, Sendable {
        /// What stands above the column.
        public let title: String
        /// Where the cells stand.
        public let alignment: TextLayout.Alignment

        /// Makes a column.
        public init(_ title: String, _ alignment: TextLayout.Alignment = .left) {
            self.title = title
            self.alignment = alignment
        }
    }

    /// The columns, from the left.
    public let columns: [Column]
    /// The rows, from the top; each as long as ``columns``.
    public private(set) var rows: [[String]] = []

    /// A table without rows.
    public init(_ columns: [Column]) { self.columns = columns }

    /// Adds a row below the others.
    public mutating func append(_ row: [String]) {
        precondition(row.count == columns.count, "A row needs one cell for each column.")
        rows.append(row)
    }

    /// The lines of the table, headings first.
    ///
    /// Two blanks part the columns. Where the whole is too wide, the widest left-aligned columns are cut, down to four.
    ///
    /// - Parameters:
    ///   - width: The greatest width of a line, in columns of the terminal.
    ///   - indent: What every line begins with.
    ///   - mark: What stands where a cell was cut.
    /// - Returns: One line for the headings and one for each row, without blanks at the ends.
    public func lines(columns width: Int, indent: String = "", mark: String = "…") -> [String] {
        let widths = fitted(to: width - DisplayWidth.of(indent))
        return ([columns.map(\.title)] + rows).map { row in
            let cells = zip(zip(row, columns), widths).map { cell, width in
                TextLayout.pad(
                    TextLayout.truncate(cell.0, to: width, mark: mark),
                    to: width,
                    cell.1.alignment
                )
            }
            var line = indent + cells.joined(separator: "  ")
            while line.last == " " { line.removeLast() }
            return line
        }
    }

    private func fitted(to width: Int) -> [Int] {
        var widths = columns.indices.map { index in
            rows.reduce(DisplayWidth.of(columns[index].title)) { max($0, DisplayWidth.of($1[index])) }
        }
        var excess = widths.reduce(0, +) + 2 * (columns.count - 1) - width
        let left = columns.indices.filter { columns[$0].alignment == .left }
        while excess > 0, let widest = left.max(by: { widths[$0] < widths[$1] }), widths[widest] > 4 {
            widths[widest] -= 1
            excess -= 1
        }
        return widths
    }
}
