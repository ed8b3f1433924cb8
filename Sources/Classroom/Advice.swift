/// What to do after a vote, by the share of the class that was right.
///
/// Below 35 % a discussion has too few who could convince, above 70 % too few to be convinced. Source: Crouch and Mazur
/// 2001, "Peer instruction: Ten years of experience and results", American Journal of Physics 69, 970; Vickrey et al.
/// 2015, "Research-based implementation of peer instruction", CBE Life Sciences Education 14, es3.
public enum Advice: String, Codable, Hashable, Sendable, CaseIterable {
    /// Explain the idea again, then vote again.
    case explainAgain
    /// Discuss with somebody who answered differently, then vote again.
    case discuss
    /// Explain in a sentence and go on.
    case goOn

    /// The advice for a share of right answers: under 0.35, from 0.35 to 0.7, above 0.7.
    public init(shareRight: Double) {
        if shareRight < 0.35 {
            self = .explainAgain
        } else if shareRight <= 0.7 {
            self = .discuss
        } else {
            self = .goOn
        }
    }
}
