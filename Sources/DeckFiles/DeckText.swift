// The one place that opens deck files, and the one that knows what else may stand behind a path.

import Foundation

/// The text of a deck file.
struct DeckText {
    /// Seven times a deck of 10,000 facts.
    static let byteLimit = 16 * 1024 * 1024

    let text: String

    /// Reads a file that is a plain one, of bearable size and in UTF-8.
    init(contentsOf path: String) throws(DeckFileError) {
        try DeckText.checkKind(of: path)
        let bytes = try DeckText.bytes(of: path)
        let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
        try DeckText.checkEncoding(of: bytes, path: path)
        let body = bytes.dropFirst(hasMark ? 3 : 0)
        guard let text = String(validating: body, as: UTF8.self) else {
            throw DeckText.invalid(Array(body), path: path)
        }
        self.text = text
    }

    private static func checkKind(of path: String) throws(DeckFileError) {
        let real = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
        let attributes: [FileAttributeKey: Any]
        do {
            attributes = try FileManager.default.attributesOfItem(atPath: real)
        } catch {
            throw DeckText.unopened(error, path: path)
        }
        let kind = attributes[.type] as? FileAttributeType
        if kind == .typeDirectory {
            throw DeckFileError(
                path: path,
                "this is a folder",
                "name a deck file, or a folder that holds some"
            )
        }
        if kind == .typeSymbolicLink {
            throw DeckFileError(path: path, "this link leads nowhere", "check what it should point to")
        }
        guard kind == .typeRegular else {
            throw DeckFileError(path: path, "this is a pipe, device or socket", "name a plain file")
        }
        if let size = attributes[.size] as? Int, size > byteLimit { throw tooLarge(path) }
    }

    private static func bytes(of path: String) throws(DeckFileError) -> [UInt8] {
        do {
            let file = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
            defer { try? file.close() }
            // The size that was looked up may be a lie, as in /proc: never read more than the limit.
            let data = try file.read(upToCount: byteLimit + 1) ?? Data()
            if data.count <= byteLimit { return [UInt8](data) }
        } catch {
            throw unopened(error, path: path)
        }
        throw tooLarge(path)
    }

    private static func tooLarge(_ path: String) -> DeckFileError {
        DeckFileError(
            path: path,
            "the file is larger than \(byteLimit / 1024 / 1024) MiB",
            "make several decks of it"
        )
    }

    private static func unopened(_ error: any Error, path: String) -> DeckFileError {
        switch (error as? CocoaError)?.code {
        case .fileReadNoSuchFile?, .fileNoSuchFile?:
            DeckFileError(path: path, "there is no such file", "check the name")
        case .fileReadNoPermission?:
            DeckFileError(path: path, "you may not read this file", "change its permissions: chmod u+r")
        default:
            DeckFileError(path: path, "the file cannot be read", "check that it is a plain text file")
        }
    }

    private static func checkEncoding(of bytes: [UInt8], path: String) throws(DeckFileError) {
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            throw DeckFileError(path: path, "the file is in UTF-16", "save it as UTF-8")
        }
        if bytes.contains(0) {
            throw DeckFileError(
                path: path,
                "this is not a text file: it holds zero bytes",
                "save the deck as UTF-8 text"
            )
        }
    }

    private static func invalid(_ bytes: [UInt8], path: String) -> DeckFileError {
        let offset = validPrefix(of: bytes)
        let before = bytes[..<offset]
        let line = before.count { $0 == 0x0A } + 1
        let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        return DeckFileError(
            path: path,
            line: line,
            column: String(decoding: bytes[lineStart..<offset], as: UTF8.self).count + 1,
            "byte \(offset) is not UTF-8",
            "save the file as UTF-8"
        )
    }

    /// How many bytes come before the first that is not UTF-8.
    private static func validPrefix(of bytes: [UInt8]) -> Int {
        var decoder = UTF8()
        var input = bytes.makeIterator()
        var offset = 0
        while case .scalarValue(let scalar) = decoder.decode(&input) { offset += UTF8.width(scalar) }
        return offset
    }
}
