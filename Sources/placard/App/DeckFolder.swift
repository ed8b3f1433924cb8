import Foundation

/// A folder that is looked through for decks.
struct DeckFolder: Hashable, Sendable {
    /// Why it is looked through.
    enum Source: String, Sendable, Encodable {
        /// The learner asked for it with `--decks`.
        case asked
        /// `PLACARD_DECKS` names it.
        case environment
        /// It is `decks` in the working folder.
        case project
        /// It is the learner's own, in the data folder.
        case own
        /// It serves all users of this machine.
        case machine
        /// It came with Placard.
        case shipped

        /// Where a deck in such a folder came from, in a few words.
        var origin: String {
            switch self {
            case .asked: "from --decks"
            case .environment: "from PLACARD_DECKS"
            case .project: "from this folder"
            case .own: "your own"
            case .machine: "for all users here"
            case .shipped: "shipped with Placard"
            }
        }
    }

    let path: String
    let source: Source

    /// Whether it is there only where something was installed.
    var isInstalled: Bool { source == .machine || source == .shipped }

    /// All folders in the order in which they are looked through, each once, however it is reached.
    ///
    /// - Parameters:
    ///   - asked: Folders of `--decks`.
    ///   - own: The learner's own folder.
    ///   - environment: Its variables name further ones.
    ///   - program: The program's file, whose place leads to the shipped decks; nil where it is not known.
    /// - Returns: Those that a deck could be put into, there or not, and of the others those that are there.
    static func all(
        asked: [String],
        own: String,
        environment: [String: String],
        program: String?
    ) -> [DeckFolder] {
        let paths: [(Source, [String])] = [
            (.asked, asked),
            (.environment, list(environment["PLACARD_DECKS"])),
            (.project, ["decks"]),
            (.own, [own]),
            // The default is that of the XDG Base Directory Specification 0.8.
            (
                .machine,
                list(environment["XDG_DATA_DIRS"], otherwise: "/usr/local/share:/usr/share")
                    .filter { $0.hasPrefix("/") }.map {
                        ($0 as NSString).appendingPathComponent("placard/decks")
                    }
            ),
            (.shipped, program.map(shipped) ?? []),
        ]
        var seen: Set<String> = []
        return paths.flatMap { source, paths in paths.map { DeckFolder(path: $0, source: source) } }
            .filter { folder in
                // Nobody is told to put decks where only an installation does.
                guard !folder.isInstalled || FileManager.default.fileExists(atPath: folder.path) else {
                    return false
                }
                return seen.insert(URL(fileURLWithPath: folder.path).resolvingSymlinksInPath().path).inserted
            }
    }

    /// Where the decks lie that came with a program: beside it as installed, or in the package that it was built from.
    private static func shipped(with program: String) -> [String] {
        let folder = URL(fileURLWithPath: program).resolvingSymlinksInPath().deletingLastPathComponent()
        // Not `share/placard/decks`: under ~/.local that is the learner's own folder, which an update must not touch.
        let installed = folder.deletingLastPathComponent().appending(path: "share/placard/shipped").path
        let components = folder.pathComponents
        guard let build = components.lastIndex(of: ".build") else { return [installed] }
        return [installed, NSString.path(withComponents: components[..<build] + ["decks"])]
    }

    /// The paths of a variable with colons between them; those of another text where it is not set or empty.
    private static func list(_ variable: String?, otherwise fallback: String = "") -> [String] {
        (variable.flatMap { $0.isEmpty ? nil : $0 } ?? fallback).split(separator: ":").map(String.init)
    }
}

extension Library {
    /// The decks that a learner can reach; the parameters are those of ``DeckFolder/all(asked:own:environment:program:)``.
    init(asked: [String], environment: [String: String], program: String?) {
        let own = Folders(environment: environment).decks
        folders = DeckFolder.all(asked: asked, own: own, environment: environment, program: program)
    }
}
