import Foundation

/// The path of an executable that the package has built beside the running tests.
public func builtProduct(_ name: String) -> String {
    #if os(macOS)
        let tests = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") } ?? Bundle.main
        let folder = tests.bundleURL.deletingLastPathComponent()
    #else
        let folder = Bundle.main.executableURL?.deletingLastPathComponent() ?? URL(filePath: ".")
    #endif
    return folder.appending(path: name).path
}

/// Runs `body` with the path of a new empty folder, which is removed afterwards.
public func withTemporaryFolder<Result>(_ body: (_ path: String) throws -> Result) throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appending(path: "test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try body(folder.path)
}
