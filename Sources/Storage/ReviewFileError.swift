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
        case .file(let cause): cause.problem(of: "file of reviews")
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
    private static func remedy(_ cause: StoreError) -> String {
        switch cause {
        case .notADatabase, .foreign, .notAFile, .emptied:
            "reviews lie beside the progress file: name one in another folder with --progress"
        case .damaged:
            "the file was left as it is; name a progress file in another folder with --progress"
        case .foreignLog(_, let log):
            "both were left as they are; put the file back that lay there with it, or move \(log) away"
        case .replaced(_, let rescued): "all that was in it is saved in \(rescued): put that in its place"
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
