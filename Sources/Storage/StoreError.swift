import GRDB

/// Why a progress file could not be opened, read or written.
public enum StoreError: Error, Hashable, Sendable {
    /// The file is not an SQLite database at all.
    case notADatabase(path: String)
    /// The file is an SQLite database of another program.
    case foreign(path: String)
    /// The file is Placard's, but its content makes no sense.
    case damaged(path: String, detail: String)
    /// The file was written by a later version of the program.
    case newerSchema(path: String, found: Int, known: Int)
    /// Another process kept the file locked for longer than the store waits.
    case locked(path: String)
    /// The file, or the folder that it lies in, may only be read.
    case readOnly(path: String)
    /// The file cannot be made or opened.
    case unwritable(path: String, detail: String)
    /// The path names a folder.
    case isFolder(path: String)
    /// There is no room left for the file.
    case full(path: String)
    /// The system failed in a way that none of the other cases names.
    case failed(path: String, detail: String)
}

extension StoreError {
    /// What is wrong: a sentence that begins with the path, without the full stop.
    public var problem: String {
        switch self {
        case .notADatabase(let path): "\(path): this is not a progress file"
        case .foreign(let path): "\(path): this is a database of another program, not a progress file"
        case .damaged(let path, let detail): "\(path): this progress file is damaged (\(detail))"
        case .newerSchema(let path, let found, let known):
            "\(path): this progress file has format \(found), and this program knows formats up to \(known)"
        case .locked(let path):
            "\(path): another program is writing to this progress file and does not finish"
        case .readOnly(let path): "\(path): this progress file or its folder may only be read"
        case .unwritable(let path, let detail):
            "\(path): this progress file cannot be made or opened (\(detail))"
        case .isFolder(let path): "\(path): this is a folder, and a progress file is needed"
        case .full(let path): "\(path): there is no room left to save progress"
        case .failed(let path, let detail): "\(path): this progress file cannot be used (\(detail))"
        }
    }

    /// What the learner can do about it: a sentence without the full stop.
    public var remedy: String {
        switch self {
        case .notADatabase, .foreign, .isFolder: "name another file with --progress"
        case .damaged:
            "the file was left as it is; put a backup in its place, or name another file with --progress"
        case .newerSchema:
            "the file was left as it is; use the version of the program that wrote it, or a later one"
        case .locked: "close the other program and try again"
        case .readOnly: "allow writing to the file and its folder, or name another file with --progress"
        case .unwritable:
            "check that the folder exists and may be written to, or name another file with --progress"
        case .full: "make room on the disk and try again; everything saved before is still there"
        case .failed: "try again, or name another file with --progress"
        }
    }

    /// Finds the case that a failure of SQLite belongs to.
    init(_ error: DatabaseError, path: String) {
        let detail = error.message ?? "SQLite error \(error.extendedResultCode.rawValue)"
        switch error.resultCode {
        case .SQLITE_CORRUPT: self = .damaged(path: path, detail: detail)
        case .SQLITE_NOTADB: self = .notADatabase(path: path)
        case .SQLITE_BUSY, .SQLITE_LOCKED: self = .locked(path: path)
        case .SQLITE_READONLY: self = .readOnly(path: path)
        case .SQLITE_FULL: self = .full(path: path)
        case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH: self = .unwritable(path: path, detail: detail)
        default: self = .failed(path: path, detail: detail)
        }
    }
}

extension StoreError {
    /// Runs a piece of work with SQLite's failures turned into ours.
    static func mapping<Value>(_ path: String, _ body: () throws -> Value) throws -> Value {
        do {
            return try body()
        } catch let error as DatabaseError {
            throw StoreError(error, path: path)
        } catch let error as Unreadable {
            throw StoreError.damaged(path: path, detail: error.detail)
        }
    }
}

/// A row that says what no version of the program writes.
struct Unreadable: Error {
    /// What the row says.
    let detail: String
}

extension StoreError: CustomStringConvertible {
    /// The problem and its remedy in one line.
    public var description: String { "\(problem); \(remedy)" }
}
