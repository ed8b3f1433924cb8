// What can be said of a progress file before SQLite touches it, so that a file that is refused stays as it is.

import Foundation

/// The file that a store opens.
struct ProgressFile {
    /// Where it lies.
    let path: String

    /// Makes the file if there is none, readable by its owner alone, and refuses what cannot be a progress file.
    func prepare() throws(StoreError) {
        if FileManager.default.fileExists(atPath: path) {
            try checkReadable()
        } else {
            try create()
        }
        try checkWritable()
    }

    /// Refuses what cannot be a progress file.
    func checkReadable() throws(StoreError) {
        guard attributes?[.type] as? FileAttributeType != .typeDirectory else {
            throw .isFolder(path: path)
        }
        try checkHeader()
    }

    /// What tells this file from a copy of it: a copy has another file number.
    func identity() -> String? {
        (attributes?[.systemFileNumber] as? NSNumber)?.stringValue
    }

    private var attributes: [FileAttributeKey: Any]? {
        let resolved = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
        return try? FileManager.default.attributesOfItem(atPath: resolved)
    }

    /// Makes an empty file that nobody else can read, unless another process was faster.
    private func create() throws(StoreError) {
        do {
            try Data().write(to: URL(fileURLWithPath: path), options: .withoutOverwriting)
            try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
        } catch CocoaError.fileWriteFileExists {
            return
        } catch {
            throw .unwritable(path: path, detail: ProgressFile.reason(error))
        }
    }

    private func checkWritable() throws(StoreError) {
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
        for place in [path, folder] where !FileManager.default.isWritableFile(atPath: place) {
            throw .readOnly(path: path)
        }
    }

    /// Refuses a file whose first 100 bytes are not those of an SQLite database, or that is shorter than they say.
    ///
    /// Source: sqlite.org/fileformat2.html, section 1.3.
    private func checkHeader() throws(StoreError) {
        let (header, size) = try read()
        guard size > 0 else { return }
        guard header.starts(with: Array("SQLite format 3\0".utf8)) else { throw .notADatabase(path: path) }
        guard header.count == 100 else { throw .damaged(path: path, detail: "it ends within its header") }
        let pageSize = header[16] == 0 && header[17] == 1 ? 65_536 : Int(header[16]) << 8 | Int(header[17])
        guard pageSize >= 512, pageSize & (pageSize - 1) == 0 else {
            throw .damaged(path: path, detail: "its page size is \(pageSize)")
        }
        let pages = header[28..<32].reduce(0) { $0 << 8 | Int($1) }
        guard size >= pages * pageSize || FileManager.default.fileExists(atPath: path + "-wal") else {
            throw .damaged(path: path, detail: "\(pages * pageSize) bytes are expected and \(size) are there")
        }
    }

    /// Why the system refused, in words.
    private static func reason(_ error: any Error) -> String {
        switch error {
        case CocoaError.fileNoSuchFile, CocoaError.fileReadNoSuchFile: "there is no such file or folder"
        case CocoaError.fileReadNoPermission, CocoaError.fileWriteNoPermission: "the system does not allow it"
        case CocoaError.fileWriteVolumeReadOnly: "the disk can only be read"
        case CocoaError.fileWriteOutOfSpace: "there is no room left on the disk"
        default: error.localizedDescription
        }
    }

    private func read() throws(StoreError) -> (header: [UInt8], size: Int) {
        do {
            let handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
            defer { try? handle.close() }
            let header = try handle.read(upToCount: 100) ?? Data()
            return (Array(header), Int(try handle.seekToEnd()))
        } catch {
            throw .unwritable(path: path, detail: ProgressFile.reason(error))
        }
    }
}

extension ProgressFile {
    /// A path beside the file that nothing has yet: the suffix, then the suffix with a number.
    func freePath(suffix: String) -> String {
        var candidate = path + suffix
        var number = 2
        while FileManager.default.fileExists(atPath: candidate) {
            candidate = "\(path)\(suffix)-\(number)"
            number += 1
        }
        return candidate
    }
}
