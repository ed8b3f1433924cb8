/// What a teacher can do at any time of a review, after a colon.
enum LessonCommand: String, CaseIterable {
    case help
    case undo
    case score
    case pause
    case again
    case skip
    case team
    case time
    case right
    case partly
    case wrong
    case end
    case quit

    /// The command that a word names: whole, or by the beginning of just one name.
    init?(_ word: String) {
        let key = word.lowercased()
        let beginning = LessonCommand.allCases.filter { $0.rawValue.hasPrefix(key) }
        guard !key.isEmpty,
            let command = beginning.first(where: { $0.rawValue == key })
                ?? (beginning.count == 1 ? beginning.first : nil)
        else { return nil }
        self = command
    }

    static let overview = """
        While a question is open: y right, p partly, n wrong, or type what was said.
          :undo          take the last step back
          :right [TEAM]  correct a mark of this question; also :partly, :wrong
          :score         show the scores
          :pause         stop everything; Return goes on
          :again         show this again
          :skip          drop this question; nothing of it counts
          :team NAME     a team joins
          :time SECONDS  so many seconds more for this question; :time off for no limit
          :end           go to the exit ticket, or end the review
          :quit          leave; “classroom resume” goes on later
        """
}
