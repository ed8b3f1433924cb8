public import Foundation

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// A mark beside a progress file that tells other processes that it is in use, for as long as this process holds it.
///
/// A lock of the system on a file of its own: it is gone when its process is, however that ends. It keeps nobody from
/// anything. SQLite's own locks could not tell: they last for a transaction.
///
/// A class because it owns an open file.
public final class OpenMark {
    /// Since when another process has the progress file open; nil where this one is the first.
    public let othersSince: Date?
    private let path: String
    private let descriptor: Int32

    /// Marks a progress file as open, unless another process did; says nothing where no file can be made beside it.
    public init(besides progressPath: String, at now: Date) {
        path = progressPath + "-open"
        let file = unsafe open(path, O_RDWR | O_CREAT | O_CLOEXEC, mode_t(0o600))
        guard file >= 0, flock(file, LOCK_EX | LOCK_NB) != 0 else {
            descriptor = file
            othersSince = nil
            if file >= 0 { write(now) }
            return
        }
        close(file)
        descriptor = -1
        othersSince = OpenMark.moment(in: path) ?? now
    }

    deinit {
        guard descriptor >= 0 else { return }
        unsafe unlink(path)
        close(descriptor)
    }

    private func write(_ moment: Date) {
        let bytes = Array("\(Int(moment.timeIntervalSince1970))\n".utf8)
        ftruncate(descriptor, 0)
        _ = unsafe pwrite(descriptor, bytes, bytes.count, 0)
    }

    private static func moment(in path: String) -> Date? {
        let text = try? String(contentsOfFile: path, encoding: .utf8)
        return text.flatMap { Double($0.trimmingCharacters(in: .newlines)) }.map(
            Date.init(timeIntervalSince1970:)
        )
    }
}
