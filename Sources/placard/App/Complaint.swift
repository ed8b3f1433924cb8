/// A failure that is already in the learner's words: what is wrong, and what to do.
struct Complaint: Error {
    /// Exit statuses of the program.
    enum Status: Int32 {
        /// Something could not be done.
        case failure = 1
        /// The command line was wrong.
        case usage = 2
    }

    let problem: String
    let remedy: String
    let status: Status

    init(_ problem: String, remedy: String = "", status: Status = .failure) {
        self.problem = problem
        self.remedy = remedy
        self.status = status
    }

    var text: String { remedy.isEmpty ? problem : "\(problem); \(remedy)" }
}
