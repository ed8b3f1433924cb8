/// Cuts the bytes that a program writes to a terminal into letters, control characters and sequences.
struct OutputParser {
    /// One thing that a terminal would act on.
    enum Piece: Equatable {
        case letter(Unicode.Scalar)
        case control(UInt8)
        /// CSI: `ESC [ ? 2004 h` has the marker `?`, the parameter 2004 and the final `h`.
        case sequence(marker: UInt8?, parameters: [Int], final: UInt8)
    }

    private enum State {
        case ground
        case escape
        case sequence([UInt8])
        /// Inside a title or link, until BEL or ESC `\`.
        case string(sawEscape: Bool)
    }

    private var state = State.ground
    private var letter: [UInt8] = []

    /// The piece that `byte` completes, if it completes one.
    mutating func parse(_ byte: UInt8) -> Piece? {
        switch state {
        case .ground: return parseGround(byte)
        case .escape:
            switch byte {
            case UInt8(ascii: "["): state = .sequence([])
            case UInt8(ascii: "]"): state = .string(sawEscape: false)
            default: state = .ground
            }
            return nil
        case .sequence(let bytes):
            guard (0x40...0x7E).contains(byte) else {
                state = .sequence(bytes + [byte])
                return nil
            }
            state = .ground
            return Self.sequence(bytes, final: byte)
        case .string(let sawEscape):
            let isOver = byte == 0x07 || (sawEscape && byte == UInt8(ascii: "\\"))
            state = isOver ? .ground : .string(sawEscape: byte == 0x1B)
            return nil
        }
    }

    private mutating func parseGround(_ byte: UInt8) -> Piece? {
        switch byte {
        case 0x1B:
            state = .escape
            return nil
        case 0..<0x20, 0x7F: return .control(byte)
        case 0x20..<0x80: return .letter(Unicode.Scalar(byte))
        default:
            if byte >= 0xC0 { letter = [] }
            letter.append(byte)
            let length = letter[0] >= 0xF0 ? 4 : letter[0] >= 0xE0 ? 3 : letter[0] >= 0xC0 ? 2 : 1
            guard letter.count >= length else { return nil }
            defer { letter = [] }
            return String(decoding: letter, as: UTF8.self).unicodeScalars.first.map(Piece.letter)
        }
    }

    private static func sequence(_ bytes: [UInt8], final: UInt8) -> Piece {
        let marker = bytes.first.flatMap { (0x3C...0x3F).contains($0) ? $0 : nil }
        let digits = String(decoding: marker == nil ? bytes[...] : bytes.dropFirst(), as: UTF8.self)
        let parameters = digits.split(separator: ";", omittingEmptySubsequences: false).map { Int($0) ?? 0 }
        return .sequence(marker: marker, parameters: parameters, final: final)
    }
}
