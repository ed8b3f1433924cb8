import Decks
import Questions
import Words

/// A failure that is already in the learner's words: what is wrong, and what to do.
struct Complaint: Error {
    /// Exit statuses of the program.
    enum Status: Int32 {
        /// Something could not be done.
        case failure = 1
        /// The command line was wrong.
        case usage = 2
        /// Ctrl-C, as a shell counts it: 128 and the number of the signal.
        case interrupted = 130
    }

    let problem: String
    let remedy: String
    let status: Status

    init(_ problem: String, remedy: String = "", status: Status = .failure) {
        self.problem = problem
        self.remedy = remedy
        self.status = status
    }

    /// Something that is not there, with what there is: the likeliest first.
    ///
    /// - Parameters:
    ///   - kind: What it would be: "tag".
    ///   - word: What was typed.
    ///   - place: Where it was looked for: "in mali".
    ///   - known: All that there is.
    ///   - remedy: What to do where there is nothing.
    /// - Returns: A complaint that names what there is, the nearest first.
    static func unknown(
        _ kind: String,
        _ word: String,
        in place: String = "",
        known: [String],
        remedy: String = ""
    ) -> Complaint {
        let problem = "there is no \(kind) “\(word)”\(place.isEmpty ? "" : " \(place)")"
        guard !known.isEmpty else { return Complaint(problem, remedy: remedy, status: .usage) }
        let key = fold(word)
        let meant = known.filter { fold($0).hasPrefix(key) } + [word.nearest(in: known)].compactMap(\.self)
        var seen: Set<String> = []
        let ordered = (meant + known).filter { seen.insert($0).inserted }
        let rest = ordered.count > 20 ? " and \(ordered.count - 20) more" : ""
        return Complaint(
            problem,
            remedy: (ordered.count == 1 ? "there is only " : "there are ")
                + ordered.prefix(20).joined(separator: ", ") + rest,
            status: .usage
        )
    }

    var text: String { remedy.isEmpty ? problem : "\(problem); \(remedy)" }
}
