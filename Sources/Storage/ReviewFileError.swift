// A file of reviews fails in the same ways as a progress file, but it is another file with another remedy.

/// Why the file of a teacher's reviews could not be opened, read or written.
public enum ReviewFileError: Error, Hashable, Sendable {
    /// The file itself failed.
    case file(StoreError)
    /// Another program went on with the same review, so that this one does not know where it stands.
    case continuedElsewhere(session: Int)

    /// What is wrong: a sentence without the full stop.
    public var problem: String {
        switch self {
        case .file(let cause): Self.problem(cause)
        case .continuedElsewhere(let session):
            "another window went on with review \(session), so this one stops"
        }
    }

    /// What the teacher can do about it: a sentence without the full stop.
    public var remedy: String {
        switch self {
        case .file(let cause): Self.remedy(cause)
        case .continuedElsewhere(let session): "“classroom resume \(session)” goes on from there"
        }
    }

    /// Runs a piece of work with failures turned into those of a file of reviews.
    static func mapping<Value>(_ path: String, _ body: () throws -> Value) throws -> Value {
        do {
            return try StoreError.mapping(path, body)
        } catch let error as StoreError {
            throw ReviewFileError.file(error)
        }
    }
}

extension ReviewFileError {
    private static func problem(_ cause: StoreError) -> String {
        switch cause {
        case .notADatabase(let path): "\(path): this is not a file of reviews"
        case .foreign(let path): "\(path): this is a database of another program, not a file of reviews"
        case .damaged(let path, let detail): "\(path): this file of reviews is damaged (\(detail))"
        case .newerSchema(let path, let found, let known):
            "\(path): this file of reviews has format \(found), and this program knows formats up to \(known)"
        case .locked(let path):
            "\(path): another program is writing to this file of reviews and does not finish"
        case .readOnly(let path): "\(path): this file of reviews or its folder may only be read"
        case .unwritable(let path, let detail):
            "\(path): this file of reviews cannot be made or opened (\(detail))"
        case .isFolder(let path): "\(path): this is a folder, and a file of reviews is needed"
        case .full(let path): "\(path): there is no room left to keep the review"
        case .failed(let path, let detail): "\(path): this file of reviews cannot be used (\(detail))"
        }
    }

    private static func remedy(_ cause: StoreError) -> String {
        switch cause {
        case .notADatabase, .foreign, .isFolder:
            "reviews lie beside the progress file: name one in another folder with --progress"
        case .damaged:
            "the file was left as it is; put a backup in its place, or name a progress file in another folder with --progress"
        case .newerSchema:
            "the file was left as it is; use the version of the program that wrote it, or a later one"
        case .locked: "close the other program; “classroom resume” goes on"
        case .readOnly, .unwritable: "allow writing to the file and its folder"
        case .full: "make room on the disk; “classroom resume” goes on, with everything kept before"
        case .failed: "try again; “classroom resume” goes on"
        }
    }
}

extension ReviewFileError: CustomStringConvertible {
    /// The problem and its remedy in one line.
    public var description: String { "\(problem); \(remedy)" }
}
