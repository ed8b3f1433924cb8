/// How one prompt ended.
public enum LineEvent: Hashable, Sendable {
    /// The learner pressed Return; text pasted in several lines keeps its newlines.
    case line(String)
    /// Ctrl-C: give up this line, not the program.
    case interrupted
    /// The time limit passed; what had been typed so far.
    case timedOut(partial: String)
    /// Ctrl-D on an empty line, or the input has ended.
    case endOfInput
}
