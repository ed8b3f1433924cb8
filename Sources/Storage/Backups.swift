import Foundation

/// The copies of a progress file that lie beside it, each named after it and what it is of.
public struct Backups: Sendable {
    private let file: ProgressFile

    init(of file: ProgressFile) { self.file = file }

    /// The copies of the file at a path.
    public init(ofFileAt path: String) { file = ProgressFile(path: path) }

    /// The newest copy that is there; nil where there is none.
    public var newest: String? {
        names.compactMap { name in
            FileStatus(path(of: name)).flatMap { $0.size > 0 ? (name: name, modified: $0.modified) : nil }
        }.max { ($0.modified, $0.name) < ($1.modified, $1.name) }.map { path(of: $0.name) }
    }

    /// Where the copy of a day or a moment lies, or would.
    public func path(of name: String) -> String { file.resolved + Self.infix + name }

    /// Removes daily copies that are not kept any longer: see ``kept(of:)``.
    func removeSuperseded() throws {
        let days = names.filter { Self.date($0) != nil }
        let kept = Self.kept(of: days)
        for day in days where !kept.contains(day) {
            try FileManager.default.removeItem(atPath: path(of: day))
        }
    }

    /// Which daily copies are kept: the newest 7, and the newest of each of 4 weeks and of each of 12 months that have any.
    ///
    /// - Parameter days: Dates, `2026-12-01`.
    /// - Returns: Those of the dates whose copies stay.
    static func kept(of days: [String]) -> Set<String> {
        let newest = days.sorted(by: >)
        func first(_ count: Int, _ part: (String) -> String?) -> [String] {
            var seen: Set<String> = []
            return newest.filter { day in
                guard seen.count < count, let part = part(day) else { return false }
                return seen.insert(part).inserted
            }
        }
        return Set(first(7) { $0 } + first(4, week) + first(12) { String($0.prefix(7)) })
    }

    private static let infix = ".backup-"

    /// What the copies that are there are of.
    private var names: [String] {
        let url = URL(fileURLWithPath: file.resolved)
        let prefix = url.lastPathComponent + Self.infix
        let folder = url.deletingLastPathComponent().path
        let all = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return all.filter { $0.hasPrefix(prefix) }.map { String($0.dropFirst(prefix.count)) }
    }

    private static func date(_ day: String) -> Date? {
        guard day.count == 10 else { return nil }
        return try? Date(day, strategy: .iso8601.year().month().day())
    }

    /// The week of a date, Monday to Sunday, by its year and number.
    private static func week(of day: String) -> String? {
        date(day).map { $0.formatted(.iso8601.year().weekOfYear()) }
    }
}

extension ProgressStore {
    /// Writes all that the file has to a new file that is its owner's alone, consistent while others write.
    ///
    /// - Throws: ``StoreError``, also where a file of that name is there; then no part of the copy is left.
    public func backUp(to path: String) throws {
        try StoreError.mapping(path) { try database.outsideTransaction { try $0.copy(to: path) } }
    }

    /// Makes the copy of a day beside the file, unless it is there, and removes those that are not kept any longer.
    ///
    /// - Parameter day: The date, `2026-12-01`.
    /// - Throws: ``StoreError``.
    public func backUpDaily(on day: String) throws {
        guard let file = database.file, !isReadOnly else { return }
        let backups = Backups(of: file)
        let copy = backups.path(of: day)
        guard FileStatus(copy) == nil else { return }
        try backUp(to: copy)
        try backups.removeSuperseded()
    }
}
