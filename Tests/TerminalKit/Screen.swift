/// What a terminal shows: a grid of letters, and the lines that have left it at the top.
///
/// It knows what readline and plain programs use: letters, wrapping, cursor moves, erasing, inserting
/// and deleting. Colours are dropped.
public struct Screen: Sendable {
    /// Columns of the grid.
    public private(set) var columns: Int
    /// Rows of the grid.
    public private(set) var rows: Int
    /// The cursor's row, from 0 at the top.
    public private(set) var row = 0
    /// The cursor's column, from 0 at the left; equal to `columns` after a letter in the last one.
    public private(set) var column = 0
    /// Whether the program has asked for pastes to be marked (`ESC [ ? 2004 h`).
    public private(set) var marksPastes = false
    /// Lines that have scrolled away, oldest first.
    public private(set) var scrolledAway: [String] = []

    /// A cell holds a letter with its accents; "" is the second half of a wide letter.
    private var cells: [[String]]
    private var parser = OutputParser()

    /// An empty screen.
    public init(columns: Int, rows: Int) {
        self.columns = columns
        self.rows = rows
        cells = Array(repeating: Array(repeating: " ", count: columns), count: rows)
    }

    /// The visible lines without the spaces at their ends and without the empty lines at the foot.
    public var text: String {
        var lines = cells.map(Self.text(of:))
        while lines.last == "" { lines.removeLast() }
        return lines.joined(separator: "\n")
    }

    /// Everything that was ever shown: the lines scrolled away and the visible ones.
    public var transcript: String { (scrolledAway + [text]).joined(separator: "\n") }

    /// Shows what a program wrote.
    mutating func write(_ byte: UInt8) -> OutputParser.Piece? {
        let piece = parser.parse(byte)
        switch piece {
        case .letter(let scalar): put(scalar)
        case .control(let control): act(on: control)
        case .sequence(UInt8(ascii: "?"), let parameters, let final):
            if parameters.contains(2004) { marksPastes = final == UInt8(ascii: "h") }
        case .sequence(nil, let parameters, let final): act(on: final, parameters)
        case .sequence, nil: break
        }
        return piece
    }

    /// Cuts or widens the grid, as a window does; text is not wrapped anew.
    mutating func resize(columns: Int, rows: Int) {
        let hidden = max(0, row - rows + 1)  // rows at the foot go first, unless the cursor is there
        scrolledAway += cells.prefix(hidden).map(Self.text(of:))
        cells = Array(cells.dropFirst(hidden).prefix(rows))
        row -= hidden
        let blank = Array(repeating: " ", count: columns)
        cells = cells.map { Array(($0 + blank).prefix(columns)) }
        cells += Array(repeating: blank, count: rows - cells.count)
        (self.columns, self.rows) = (columns, rows)
        column = min(column, columns)
    }
}

// MARK: - Acting on output

extension Screen {
    private mutating func put(_ scalar: Unicode.Scalar) {
        let width = Self.width(of: scalar)
        guard width > 0 else {
            if column > 0 { cells[row][column - 1].unicodeScalars.append(scalar) }
            return
        }
        if column + width > columns {
            column = 0
            lineFeed()
        }
        cells[row][column] = String(scalar)
        if width == 2 { cells[row][column + 1] = "" }
        column += width
    }

    private mutating func act(on control: UInt8) {
        switch control {
        case 0x08: column = max(0, min(column, columns - 1) - 1)
        case 0x09: column = min(columns - 1, (column / 8 + 1) * 8)
        case 0x0A: lineFeed()
        case 0x0D: column = 0
        default: break
        }
    }

    private mutating func act(on final: UInt8, _ parameters: [Int]) {
        let first = parameters.first ?? 0
        let count = max(1, first)
        let here = min(column, columns - 1)
        switch Unicode.Scalar(final) {
        case "A": row = max(0, row - count)
        case "B": row = min(rows - 1, row + count)
        case "C": column = min(columns - 1, here + count)
        case "D": column = max(0, here - count)
        case "G": column = min(columns, count) - 1
        case "H", "f":
            row = min(rows, count) - 1
            column = min(columns, max(1, parameters.dropFirst().first ?? 1)) - 1
        case "J":
            let rowsErased = first == 0 ? (row + 1)..<rows : first == 1 ? 0..<row : 0..<rows
            for row in rowsErased { erase(row, 0..<columns) }
            if first < 2 { erase(row, first == 0 ? here..<columns : 0..<here + 1) }
        case "K": erase(row, first == 0 ? here..<columns : first == 1 ? 0..<here + 1 : 0..<columns)
        case "P": shift(deleting: min(count, columns - here), inserting: 0)
        case "@": shift(deleting: 0, inserting: min(count, columns - here))
        default: break
        }
    }

    private mutating func erase(_ row: Int, _ range: Range<Int>) {
        for column in range { cells[row][column] = " " }
    }

    private mutating func shift(deleting deleted: Int, inserting inserted: Int) {
        let here = min(column, columns - 1)
        var line = cells[row]
        line.removeSubrange(here..<here + deleted)
        line.insert(contentsOf: Array(repeating: " ", count: inserted), at: here)
        line += Array(repeating: " ", count: deleted)
        cells[row] = Array(line.prefix(columns))
    }

    private mutating func lineFeed() {
        if row == rows - 1 { scroll() } else { row += 1 }
    }

    private mutating func scroll() {
        scrolledAway.append(Self.text(of: cells.removeFirst()))
        cells.append(Array(repeating: " ", count: columns))
    }

    private static func text(of line: [String]) -> String {
        var text = line.joined()
        while text.last == " " { text.removeLast() }
        return text
    }

    /// Columns that a letter takes: 0 for accents and joiners, 2 for East Asian wide letters and emoji.
    private static func width(of scalar: Unicode.Scalar) -> Int {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: return 0
        default: break
        }
        switch scalar.value {
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
            0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF,
            0x1F900...0x1F9FF, 0x20000...0x3FFFD:
            return 2
        default: return 1
        }
    }
}
