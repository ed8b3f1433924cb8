// Looks into a file without SQLite ever touching it: what is only looked at stays as it is to the byte.

import Foundation
import GRDB

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// A copy of a progress file and its log ahead in a folder of its own, which goes with it.
///
/// A class because it owns the folder.
final class FileCopy {
    /// Where the copy lies, with its log ahead beside it.
    let path: String
    /// A copy of the file alone, as it would be without its log ahead.
    let alone: String
    private let folder: String
    /// A writer that is never still for this many copies holds the file in good state.
    private static let tries = 5

    /// Copies a file as it is at one moment, even while another process writes to it.
    init(of file: ProgressFile) throws {
        folder = try Self.makeFolder(for: file)
        path = folder + "/file"
        alone = folder + "/alone"
        let manager = FileManager.default
        for _ in 1...Self.tries {
            let before = [file.status, FileStatus(file.logAhead)]
            for path in [path, path + "-wal"] where manager.fileExists(atPath: path) {
                try manager.removeItem(atPath: path)
            }
            try manager.copyItem(atPath: file.resolved, toPath: path)
            if before[1] != nil { try manager.copyItem(atPath: file.logAhead, toPath: path + "-wal") }
            if before == [file.status, FileStatus(file.logAhead)] { break }
        }
        for path in [path, path + "-wal"] where manager.fileExists(atPath: path) {
            try manager.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
        }
        try manager.copyItem(atPath: path, toPath: alone)
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    /// Makes a folder that its owner alone can enter.
    private static func makeFolder(for file: ProgressFile) throws -> String {
        let template = FileManager.default.temporaryDirectory.appending(path: "placard-XXXXXX").path
        var bytes = Array(template.utf8CString)
        guard unsafe mkdtemp(&bytes) != nil else {
            throw StoreError.failed(path: file.path, detail: "no temporary folder can be made in \(template)")
        }
        return String(decoding: bytes.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    }

    /// A progress file in memory, log ahead included, and the version of its tables; 0 for an empty one.
    ///
    /// - Throws: Why it cannot be one that this program reads.
    static func loaded(progressFileAt path: String) throws -> (queue: DatabaseQueue, version: Int) {
        let file = ProgressFile(path: path)
        try file.checkReadable()
        let queue = try FileCopy(of: file).loaded(Configuration())
        let version = try queue.inDatabase {
            try Opening(db: $0, path: path, schema: .current).knownVersion()
        }
        return (queue, version)
    }

    /// The database of the copy, log ahead included, in memory.
    func loaded(_ configuration: Configuration) throws -> DatabaseQueue {
        let memory = try DatabaseQueue(configuration: configuration)
        try DatabaseQueue(path: path).backup(to: memory)
        return memory
    }
}
