import DeckFiles
import Foundation
import Storage

/// A file that a report is written to, as a person who names one expects it.
///
/// A new file is its owner's alone, since students' names are in it. One that is there keeps its place and who may read
/// it, and is only replaced when that is asked for; a database or a deck never is. A pipe or a device is written to.
/// No half of a text is ever left under the name.
struct OutputFile {
    let path: String
    /// Whether a file that is there may be replaced.
    let replaces: Bool

    func write(_ text: String) throws {
        let bytes = Data(text.utf8)
        guard let status = FileStatus(path) else { return try replace(path, with: bytes, mode: 0o600) }
        switch status.kind {
        case .folder, .other: throw Complaint("\(path) is \(status.kind.rawValue)", remedy: "name a file")
        case .pipe, .device: try pour(bytes)
        case .file:
            try checkReplaceable()
            let place = FileStatus.resolved(path) ?? path
            try replace(place, with: bytes, mode: status.permissions)
        }
    }

    private func checkReplaceable() throws {
        let handle = try attempt { try FileHandle(forReadingFrom: URL(fileURLWithPath: path)) }
        let head = try attempt { try handle.read(upToCount: 15) ?? Data() }
        try attempt { try handle.close() }
        if head == Data("SQLite format 3".utf8) {
            throw Complaint("\(path) is a database", remedy: "name another file")
        }
        if DeckReader.isDeckName(path.lowercased()) {
            throw Complaint("\(path) may be a deck", remedy: "name another file")
        }
        guard !replaces else { return }
        throw Complaint("\(path) is there already", remedy: "name another file, or replace it with --force")
    }

    /// Writes a file beside the place and then gives it the name.
    private func replace(_ place: String, with bytes: Data, mode: Int) throws {
        let draft = "\(place).\(UInt32.random(in: 0 ... .max)).tmp"
        do {
            try Data().write(to: URL(fileURLWithPath: draft), options: .withoutOverwriting)
            try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: draft)
            let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: draft))
            try handle.write(contentsOf: bytes)
            try handle.synchronize()
            try handle.close()
            guard unsafe rename(draft, place) == 0 else { throw CocoaError(.fileWriteUnknown) }
        } catch {
            unsafe unlink(draft)
            throw unwritable
        }
    }

    private func pour(_ bytes: Data) throws {
        try attempt {
            let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
            try handle.write(contentsOf: bytes)
            try handle.close()
        }
    }

    private func attempt<Value>(_ body: () throws -> Value) throws -> Value {
        do { return try body() } catch { throw unwritable }
    }

    private var unwritable: Complaint {
        Complaint(
            "\(path) cannot be written",
            remedy: "check the folder and the room on the disk, or name another file"
        )
    }
}
