import Foundation

/// The copies of a progress file that lie beside it.
struct Backups {
    private let file: ProgressFile

    init(of file: ProgressFile) { self.file = file }

    /// The newest copy that is there; nil where there is none.
    var newest: String? { all.max { $0.modified < $1.modified }?.path }

    /// Copies that a migration made, named after the file and its old version.
    private var all: [(path: String, modified: Int)] {
        let url = URL(fileURLWithPath: file.resolved)
        let folder = url.deletingLastPathComponent()
        let prefix = url.lastPathComponent + ".backup-"
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.filter { $0.hasPrefix(prefix) }.compactMap { name in
            let path = folder.appending(path: name).path
            return FileStatus(path).map { (path, $0.modified) }
        }
    }
}
