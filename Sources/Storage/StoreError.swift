import Foundation
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
    /// The path leads to no file: to a folder, a pipe or a device.
    case notAFile(path: String, kind: String)
    /// The file is empty, and was not: a log ahead or a copy lies beside it.
    case emptied(path: String)
    /// The log ahead beside the file belongs to another file, or to another state of it.
    case foreignLog(path: String, log: String)
    /// Another file, or none, lies where the open one was; what it had is in the rescued one.
    case replaced(path: String, rescued: String)
    /// There is no room left for the file.
    case full(path: String)
    /// The system failed in a way that none of the other cases names.
    case failed(path: String, detail: String)
}

extension StoreError {
    /// What is wrong: a sentence that begins with the path, without the full stop.
    public var problem: String { problem(of: "progress file") }

    /// What is wrong with a file that is called by what it keeps.
    func problem(of file: String) -> String {
        switch self {
        case .notADatabase(let path): "\(path): this is not a \(file)"
        case .foreign(let path): "\(path): this is a database of another program, not a \(file)"
        case .damaged(let path, let detail): "\(path): this \(file) is damaged (\(detail))"
        case .newerSchema(let path, let found, let known):
            "\(path): this \(file) has format \(found), and this program knows formats up to \(known)"
        case .locked(let path): "\(path): another program is writing to this \(file) and does not finish"
        case .readOnly(let path):
            "\(path): this \(file) or its folder may only be read, so nothing can be kept"
        case .unwritable(let path, let detail):
            "\(path): this \(file) cannot be made or opened (\(detail))"
        case .notAFile(let path, let kind): "\(path): this is \(kind), and a \(file) is needed"
        case .emptied(let path): "\(path): this \(file) is empty, and it was not"
        case .foreignLog(let path, let log):
            "\(path): \(log) beside this \(file) belongs to another file or to another state of it"
        case .replaced(let path, _): "\(path): this \(file) was replaced or taken away while it was open"
        case .full(let path): "\(path): there is no room left to save this \(file)"
        case .failed(let path, let detail): "\(path): this \(file) cannot be used (\(detail))"
        }
    }

    /// What the learner can do about it: a sentence without the full stop.
    ///
    /// Looks beside the file, so that a copy is named only where there is one.
    public var remedy: String {
        switch self {
        case .notADatabase, .foreign, .notAFile: "name another file with --progress"
        case .damaged(let path, _): "the file was left as it is; \(Self.backup(of: path))"
        case .emptied(let path): "it was left as it is; \(Self.backup(of: path))"
        case .foreignLog(_, let log):
            "both were left as they are; put the file back that lay there with it, or move \(log) away"
        case .newerSchema:
            "the file was left as it is; use the version of the program that wrote it, or a later one"
        case .replaced(_, let rescued):
            "all that was in it, your last answer included, is saved in \(rescued): “placard merge \(rescued)” adds it to the file that lies there now"
        case .locked: "close the other program and try again"
        case .readOnly: "allow writing to the file and its folder, or name another file with --progress"
        case .unwritable:
            "check that the folder exists and may be written to, or name another file with --progress"
        case .full: "make room on the disk and try again; everything saved before is still there"
        case .failed: "try again, or name another file with --progress"
        }
    }

    /// The way back to a copy of a file, if there is one.
    static func backup(of path: String) -> String {
        Backups(of: ProgressFile(path: path)).newest.map {
            "“placard restore \($0)” puts its newest backup in its place"
        } ?? "name another file with --progress"
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
        case .SQLITE_IOERR where ProgressFile(path: path).hasNoRoom: self = .full(path: path)
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
        } catch let error as CocoaError {
            throw StoreError.unwritable(path: path, detail: ProgressFile.reason(error))
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
