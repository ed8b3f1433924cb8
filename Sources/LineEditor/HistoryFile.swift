// Readline's own history functions overwrite the file of a parallel session, so the file is kept here.
#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// A file of earlier commands, a line each, oldest first; readable by its owner alone.
///
/// Every failure leaves the editor without remembered lines and says nothing: a history is a comfort.
/// What is not a regular file (`/dev/null`, a folder, a pipe) is neither read nor written nor changed.
struct HistoryFile {
    /// The most lines that are loaded, and about the most that are kept.
    static let capacity = 1000
    private static let mostBytesRead = 1 << 20

    let path: String

    /// The latest lines, oldest first; shortens a file that has grown to more than twice the capacity.
    func load() -> [String] {
        guard let bytes = contents() else { return [] }
        let lines = bytes.split(separator: UInt8(ascii: "\n")).map { String(decoding: $0, as: UTF8.self) }
        let kept = Array(lines.suffix(Self.capacity))
        if lines.count > 2 * Self.capacity || bytes.count >= Self.mostBytesRead { replace(with: kept) }
        return kept
    }

    /// Adds `line` at the end, in one write, so that two sessions never mix their lines.
    func append(_ line: String) {
        let flags = O_WRONLY | O_APPEND | O_CREAT | O_NONBLOCK | O_CLOEXEC
        guard let descriptor = openRegularFile(flags) else { return }
        defer { close(descriptor) }
        fchmod(descriptor, 0o600)
        writeAll(line + "\n", to: descriptor)
    }

    /// The end of the file, from the start of a line, at most a mebibyte.
    private func contents() -> ArraySlice<UInt8>? {
        guard let descriptor = openRegularFile(O_RDONLY | O_NONBLOCK | O_CLOEXEC) else { return nil }
        defer { close(descriptor) }
        let start = max(0, Int(lseek(descriptor, 0, SEEK_END)) - Self.mostBytesRead)
        lseek(descriptor, off_t(start), SEEK_SET)
        var bytes: [UInt8] = []
        var block = [UInt8](repeating: 0, count: 1 << 16)
        while bytes.count < Self.mostBytesRead {
            let count = read(descriptor, &block, block.count)
            guard count > 0 else { break }
            bytes += block[..<count]
        }
        guard start > 0 else { return bytes[...] }
        return bytes.drop { $0 != UInt8(ascii: "\n") }
    }

    /// Writes a new file beside the old one and puts it in its place.
    private func replace(with lines: [String]) {
        var name = Array((path + ".XXXXXX").utf8CString)
        let descriptor = mkstemp(&name)  // mode 0600
        guard descriptor >= 0 else { return }
        let isWritten = writeAll(lines.map { $0 + "\n" }.joined(), to: descriptor)
        close(descriptor)
        if !isWritten || rename(name, path) != 0 { unlink(name) }
    }

    private func openRegularFile(_ flags: Int32) -> Int32? {
        let descriptor = open(path, flags, mode_t(0o600))
        guard descriptor >= 0 else { return nil }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            close(descriptor)
            return nil
        }
        return descriptor
    }

    @discardableResult
    private func writeAll(_ text: String, to descriptor: Int32) -> Bool {
        let bytes = Array(text.utf8)
        return write(descriptor, bytes, bytes.count) == bytes.count
    }
}

/// The lines of one command that belong in the history after `previous`: none that begins with a space,
/// none twice in a row, a line each for a command pasted in several lines.
func memorableLines(of command: String, after previous: String?) -> [String] {
    var previous = previous
    var lines: [String] = []
    for line in command.split(whereSeparator: \.isNewline) {
        guard let first = line.first, !first.isWhitespace, previous.map({ $0 != line }) ?? true else {
            continue
        }
        lines.append(String(line))
        previous = String(line)
    }
    return lines
}
