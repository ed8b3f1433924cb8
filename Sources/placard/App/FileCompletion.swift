import Foundation

/// What Tab offers where a file is wanted: the files and folders of the folder that a path begins with.
struct FileCompletion {
    /// Endings of the files that are wanted; empty for any file.
    var endings: [String] = []

    /// Paths that continue `word`, folders with a slash behind them; hidden ones only where a dot was typed.
    func words(for word: String) -> [String] {
        let folder = word.lastIndex(of: "/").map { String(word[...$0]) } ?? ""
        let beginning = word.dropFirst(folder.count)
        let place = folder.hasPrefix("~/") ? NSString(string: folder).expandingTildeInPath : folder
        let names = try? FileManager.default.contentsOfDirectory(atPath: place.isEmpty ? "." : place)
        return (names ?? []).sorted().compactMap { name -> String? in
            guard name.hasPrefix(beginning), name.first != "." || beginning.first == "." else { return nil }
            var isFolder: ObjCBool = false
            guard unsafe FileManager.default.fileExists(atPath: place + name, isDirectory: &isFolder)
            else { return nil }
            let path = folder.replacing(" ", with: "\\ ") + name.replacing(" ", with: "\\ ")
            if isFolder.boolValue { return path + "/" }
            return endings.isEmpty || endings.contains { name.hasSuffix($0) } ? path : nil
        }
    }
}
