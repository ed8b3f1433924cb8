import Foundation

/// A new folder for a benchmark's files.
enum WorkFolder {
    /// Runs `body` with a new folder in another one, which is removed afterwards.
    static func with<Result>(
        in parent: URL = FileManager.default.temporaryDirectory,
        _ body: (URL) throws -> Result
    ) throws -> Result {
        let folder = try make(in: parent)
        defer { try? FileManager.default.removeItem(at: folder) }
        return try body(folder)
    }

    /// Makes a new folder, for those who remove it themselves.
    static func make(in parent: URL = FileManager.default.temporaryDirectory) throws -> URL {
        let folder = parent.appending(path: "placard-bench-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return folder
    }
}
