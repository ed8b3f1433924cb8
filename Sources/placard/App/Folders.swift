import Foundation

/// Where files lie: the XDG folders, or Application Support on a Mac.
struct Folders {
    let data: String
    let state: String
    /// For what can be lost at any time.
    let cache: String

    init(environment: [String: String]) {
        let home = environment["HOME"].flatMap { $0.isEmpty ? nil : $0 } ?? NSHomeDirectory()
        // An XDG path that is not absolute is to be ignored (XDG Base Directory Specification 0.8).
        func folder(_ variable: String, _ fallback: String) -> String {
            let base = environment[variable].flatMap { $0.hasPrefix("/") ? $0 : nil } ?? home + fallback
            return base + "/placard"
        }
        #if os(macOS)
            data = folder("XDG_DATA_HOME", "/Library/Application Support")
            state = folder("XDG_STATE_HOME", "/Library/Application Support")
            cache = folder("XDG_CACHE_HOME", "/Library/Caches")
        #else
            data = folder("XDG_DATA_HOME", "/.local/share")
            state = folder("XDG_STATE_HOME", "/.local/state")
            cache = folder("XDG_CACHE_HOME", "/.cache")
        #endif
    }

    /// The progress file when nothing else is asked for.
    var progress: String { data + "/progress.db" }

    /// The history of commands.
    var history: String { state + "/history" }

    /// Decks that the learner keeps apart from any project.
    var decks: String { data + "/decks" }

    /// Makes a folder that only its owner can enter, unless it is there.
    ///
    /// - Throws: A ``Complaint`` where the folder cannot be made.
    static func make(_ path: String) throws {
        guard !FileManager.default.fileExists(atPath: path) else { return }
        do {
            try FileManager.default.createDirectory(
                atPath: path,
                withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700]
            )
        } catch {
            throw Complaint(
                "the folder \(path) is missing and cannot be made",
                remedy: "name a file with --progress FILE or PLACARD_PROGRESS, or a folder with XDG_DATA_HOME"
            )
        }
    }
}
