import Foundation
import GRDB

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

extension ProgressStore {
    /// Puts a copy in the place of a progress file; no store may be open on it.
    ///
    /// What was there, however damaged, is kept beside it with its log ahead, unless it was empty. The copy stays.
    ///
    /// - Parameters:
    ///   - copy: A whole progress file; an older one is brought up to date when it is opened.
    ///   - path: Where it is put.
    /// - Returns: Where the file that was there is kept; nil where there was none.
    /// - Throws: ``StoreError`` where the copy is not whole; then nothing was changed.
    public static func restore(_ copy: String, to path: String) throws -> String? {
        let target = ProgressFile(path: path)
        if let status = target.status, status.kind != .file {
            throw StoreError.notAFile(path: path, kind: status.kind.rawValue)
        }
        let draft = target.freePath(suffix: ".restored")
        try StoreError.mapping(copy) {
            try whole(copy).inDatabase { try $0.copy(to: draft) }
        }
        return try StoreError.mapping(path) {
            let place = target.resolved
            let kept = try keepAside(target)
            guard FileStatus.move(draft, to: place) else {
                throw StoreError.unwritable(
                    path: path,
                    detail: "it cannot be replaced; the copy is in \(draft)"
                )
            }
            for suffix in ["-wal", "-shm"] { unsafe unlink(place + suffix) }
            return kept
        }
    }

    /// A progress file in memory, if it is whole and not a later version's.
    private static func whole(_ path: String) throws -> DatabaseQueue {
        let (queue, version) = try FileCopy.loaded(progressFileAt: path)
        guard version > 0 else { throw StoreError.emptied(path: path) }
        try queue.inDatabase { db in
            let faults = try String.fetchAll(db, sql: "PRAGMA integrity_check(3)")
            guard faults == ["ok"] else {
                throw StoreError.damaged(path: path, detail: faults.joined(separator: "; "))
            }
        }
        return queue
    }

    /// Keeps the file that is to be replaced under another name, with its log ahead; it stays in its place as well.
    private static func keepAside(_ file: ProgressFile) throws -> String? {
        guard let status = file.status, status.size > 0 || file.hasLogAhead else { return nil }
        let kept = file.freePath(suffix: ".before-restore")
        do {
            try FileManager.default.copyItem(atPath: file.resolved, toPath: kept)
            if file.hasLogAhead {
                try FileManager.default.copyItem(atPath: file.logAhead, toPath: kept + "-wal")
            }
        } catch {
            throw StoreError.unwritable(path: kept, detail: ProgressFile.reason(error))
        }
        return kept
    }
}
