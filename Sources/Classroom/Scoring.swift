// Points: one for a right answer, shares for lists and orders, speed only where the teacher chose it.

/// How a team or player stands.
public struct Tally: Codable, Hashable, Sendable {
    /// Who.
    public let id: Int
    /// The name.
    public let name: String
    /// Whether it is a team.
    public let isTeam: Bool
    /// The points of all revealed questions; a team with members has, for each question, the mean of those who were here.
    public var points = 0.0
    /// Answers that were wholly right.
    public var right = 0
    /// Answers that were partly right.
    public var partly = 0
    /// Answers that were wrong.
    public var wrong = 0
    /// Questions that were closed while the player was here and had not answered.
    public var missed = 0
    /// Milliseconds of all answers.
    public var time = 0

    /// Questions that were answered.
    public var answered: Int { right + partly + wrong }
}

extension ReviewState {
    /// What an answer earned in the round that it was given in.
    public func points(for given: RoundRecord.Given) -> Double {
        guard let most = opening.speedPoints, let timer = opening.timer else {
            return given.answer.mark.score
        }
        return given.answer.mark.score
            * Double(Speed.points(after: given.after, of: timer * 1000, points: most))
    }

    /// The questions that count: those whose answer was shown and that were not dropped.
    public var counted: [QuestionRecord] { records.filter { $0.revealedAt != nil && !$0.isSkipped } }

    /// How everybody stands, in the order in which they came.
    public var tallies: [Tally] {
        let records = counted
        let own = participants.map { tally(of: $0, in: records) }
        return zip(participants, own).map { participant, tally in
            let members = participants.filter { $0.team == participant.id }
            guard participant.isTeam, !members.isEmpty else { return tally }
            var team = tally
            let ids = members.map(\.id)
            team.points += records.reduce(0) { $0 + mean(of: ids, in: $1) }
            for tally in own where ids.contains(tally.id) { team.add(tally) }
            return team
        }
    }

    /// How everybody stands, the best first; those with equal points by name.
    public var ranking: [Tally] {
        let hasTeams = participants.contains(where: \.isTeam)
        return tallies.filter { $0.isTeam || !hasTeams }
            .sorted { ($1.points, $0.name) < ($0.points, $1.name) }
    }

    private func tally(of participant: Participant, in records: [QuestionRecord]) -> Tally {
        var tally = Tally(id: participant.id, name: participant.name, isTeam: participant.isTeam)
        for record in records {
            if let given = record.answer(of: participant.id) {
                tally.points += points(for: given)
                tally.count(given)
            } else if record.rounds.contains(where: { $0.missing.contains(participant.id) }) {
                tally.missed += 1
            }
        }
        return tally
    }

    /// The mean of those members who answered or were here and did not; 0 when there was none.
    private func mean(of members: [Int], in record: QuestionRecord) -> Double {
        let answers = members.compactMap { record.answer(of: $0) }
        let absent = members.filter { id in
            record.answer(of: id) == nil && record.rounds.contains { $0.missing.contains(id) }
        }
        let count = answers.count + absent.count
        return count == 0 ? 0 : answers.reduce(0) { $0 + points(for: $1) } / Double(count)
    }
}

extension Tally {
    fileprivate mutating func count(_ given: RoundRecord.Given) {
        time += given.after
        let mark = given.answer.mark
        if mark.isRight { right += 1 } else if mark.isWrong { wrong += 1 } else { partly += 1 }
    }

    fileprivate mutating func add(_ member: Tally) {
        right += member.right
        partly += member.partly
        wrong += member.wrong
        missed += member.missed
        time += member.time
    }
}

extension QuestionRecord {
    /// The answer that counts for somebody: the one of the last round that has one.
    public func answer(of id: Int) -> RoundRecord.Given? {
        for round in rounds.reversed() {
            if let given = round.given.first(where: { $0.by == id }) { return given }
        }
        return nil
    }
}

extension RoundRecord {
    /// The share of all answers and hands that was right, partial answers by their score; nil before any.
    public func shareRight(on paper: PaperQuestion) -> Double? {
        var all = Double(given.count)
        var right = given.reduce(0) { $0 + $1.answer.mark.score }
        for (option, count) in zip(paper.options, hands ?? []) {
            all += Double(count)
            if option.isRight { right += Double(count) }
        }
        return all == 0 ? nil : right / all
    }
}
