import Foundation
import GRDB

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

extension Database {
    /// Writes the database, log ahead included, to a new file that is its owner's alone and durable under its name.
    ///
    /// Not within a transaction. A file of that name is never replaced, and half a copy never has it.
    func copy(to path: String) throws {
        let draft = ProgressFile(path: path).freePath(suffix: ".part")
        do {
            guard FileStatus(path) == nil else { throw CocoaError(.fileWriteFileExists) }
            try ProgressFile(path: draft).create()
            try execute(sql: "VACUUM INTO ?", arguments: [draft])
            let handle = try FileHandle(forUpdating: URL(fileURLWithPath: draft))
            try handle.synchronize()
            try handle.close()
            guard FileStatus.move(draft, to: path) else { throw CocoaError(.fileWriteUnknown) }
        } catch {
            unsafe unlink(draft)
            guard error is CocoaError else { throw error }
            throw StoreError.unwritable(path: path, detail: ProgressFile.reason(error))
        }
    }
}
