// What can be said of a progress file before SQLite touches it, so that a file that is refused stays as it is.

import Foundation
import Scheduling

/// The file that a store opens.
struct ProgressFile: Sendable {
    /// Where it lies, as it was named.
    let path: String

    /// Makes the file if there is none, readable by its owner alone, and refuses what cannot be a progress file.
    ///
    /// - Returns: Whether it may be written.
    func prepare() throws(StoreError) -> Bool {
        if isLinkOrFile { try checkReadable() } else { try create() }
        let folder = URL(fileURLWithPath: resolved).deletingLastPathComponent().path
        return [resolved, folder].allSatisfy(FileManager.default.isWritableFile(atPath:))
    }

    /// Refuses what cannot be a progress file.
    func checkReadable() throws(StoreError) {
        guard let status else {
            let detail = isLinkOrFile ? "it is a link that leads to no file" : "there is no such file"
            throw .unwritable(path: path, detail: detail)
        }
        guard status.kind == .file else { throw .notAFile(path: path, kind: status.kind.rawValue) }
        try checkHeader(size: status.size)
    }

    /// The path as SQLite is to be told it: never one of its own names, such as `:memory:` or `file:x?mode=memory`.
    ///
    /// Without links, since the log ahead lies beside the file itself.
    var resolved: String { FileStatus.resolved(plain) ?? plain }

    /// What the system says of the file now; nil where there is none.
    var status: FileStatus? { FileStatus(plain) }

    /// What tells the file from all others: the machine, the file system and the number in it, which a copy has not.
    ///
    /// A hash, since the name that a system gives a machine is not to leave it (machine-id(5)).
    var identity: String {
        let machine =
            (try? String(contentsOfFile: "/etc/machine-id", encoding: .utf8)) ?? FileStatus.hostName
        let parts = [machine, FileStatus.fileSystem(of: resolved), "\(status?.number ?? 0)"]
        return String(StableHash.hash(parts.joined(separator: "\n")), radix: 16)
    }

    /// Whether the file system that the file lies in takes not even a page more.
    var hasNoRoom: Bool { FileStatus.room(at: resolved).map { $0 < 4_096 } ?? false }

    /// The log ahead: what was written and is not yet in the file itself.
    var logAhead: String { resolved + "-wal" }

    /// Whether there is a log ahead with anything in it behind its header of 32 bytes.
    ///
    /// Source: sqlite.org/fileformat2.html, section 4.1.
    var hasLogAhead: Bool { FileStatus(logAhead).map { $0.size > 32 } ?? false }

    private var plain: String { path.hasPrefix("/") ? path : "./" + path }

    private var isLinkOrFile: Bool {
        (try? FileManager.default.attributesOfItem(atPath: plain)) != nil
    }

    /// Makes an empty file that nobody else can read, unless another process was faster.
    func create() throws(StoreError) {
        do {
            try Data().write(to: URL(fileURLWithPath: plain), options: .withoutOverwriting)
            try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: plain)
        } catch CocoaError.fileWriteFileExists {
            return
        } catch {
            throw .unwritable(path: path, detail: ProgressFile.reason(error))
        }
    }

    /// Refuses a file whose first 100 bytes are not those of an SQLite database, or that is shorter than they say.
    ///
    /// Source: sqlite.org/fileformat2.html, section 1.3.
    private func checkHeader(size: Int) throws(StoreError) {
        guard size > 0 else {
            guard !hasLogAhead, Backups(of: self).newest == nil else { throw .emptied(path: path) }
            return
        }
        let header = try read()
        guard header.starts(with: Array("SQLite format 3\0".utf8)) else { throw .notADatabase(path: path) }
        guard header.count == 100 else { throw .damaged(path: path, detail: "it ends within its header") }
        let pageSize = header[16] == 0 && header[17] == 1 ? 65_536 : Int(header[16]) << 8 | Int(header[17])
        guard pageSize >= 512, pageSize & (pageSize - 1) == 0 else {
            throw .damaged(path: path, detail: "its page size is \(pageSize)")
        }
        let pages = header[28..<32].reduce(0) { $0 << 8 | Int($1) }
        guard size >= pages * pageSize || hasLogAhead else {
            throw .damaged(path: path, detail: "\(pages * pageSize) bytes are expected and \(size) are there")
        }
    }

    /// Why the system refused, in words.
    static func reason(_ error: any Error) -> String {
        switch error {
        case CocoaError.fileNoSuchFile, CocoaError.fileReadNoSuchFile: "there is no such file or folder"
        case CocoaError.fileReadNoPermission, CocoaError.fileWriteNoPermission: "the system does not allow it"
        case CocoaError.fileWriteVolumeReadOnly: "the disk can only be read"
        case CocoaError.fileWriteOutOfSpace: "there is no room left on the disk"
        default: "the system refuses it"
        }
    }

    private func read() throws(StoreError) -> [UInt8] {
        do {
            let handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: resolved))
            defer { try? handle.close() }
            return Array(try handle.read(upToCount: 100) ?? Data())
        } catch {
            throw .unwritable(path: path, detail: ProgressFile.reason(error))
        }
    }
}

extension ProgressFile {
    /// A path beside the file that nothing has yet: the suffix, then the suffix with a number.
    func freePath(suffix: String) -> String {
        var candidate = resolved + suffix
        var number = 2
        while FileManager.default.fileExists(atPath: candidate) {
            candidate = "\(resolved)\(suffix)-\(number)"
            number += 1
        }
        return candidate
    }
}
