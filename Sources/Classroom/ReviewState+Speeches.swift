// The speeches on a focus question: who waits, who spoke, and what it is worth.

extension ReviewState {
    mutating func list(_ id: Int) throws(Refusal) {
        guard case .open(let question, _) = stage, opening.questions[question].isFocus else {
            throw .wrongStage
        }
        guard participant(id) != nil else { throw .nobody }
        guard let floor = records.last?.floor, !floor.waiting.contains(id) else { throw .taken }
        records[records.count - 1].floor.waiting.append(id)
    }

    mutating func speak(_ id: Int, _ milliseconds: Int, _ notes: String) throws(Refusal) {
        guard case .open(let question, _) = stage, opening.questions[question].isFocus else {
            throw .wrongStage
        }
        guard participant(id) != nil else { throw .nobody }
        let last = records.count - 1
        if let waiting = records[last].floor.waiting.first, waiting != id { throw .notYourTurn }
        records[last].floor.waiting.removeAll { $0 == id }
        records[last].floor.speeches.append(
            Floor.Speech(speaker: id, milliseconds: max(0, milliseconds), notes: String(notes.prefix(20_000)))
        )
    }

    /// Rates the speaker's first speech that is not rated yet, or the last one again.
    mutating func rate(_ id: Int, _ points: [Int]) throws(Refusal) {
        guard case .revealed(let question) = stage else { throw .wrongStage }
        guard let speech = speech(of: id, where: { $0.points == nil }) else { throw .nobody }
        let touched = Set(points)
        guard touched.allSatisfy(opening.questions[question].points.indices.contains) else {
            throw .badCounts
        }
        records[records.count - 1].floor.speeches[speech].points = touched.sorted()
        try score(id)
    }

    /// Marks the speaker's first speech that has no marks yet, or the last one again.
    mutating func mark(_ id: Int, _ marks: [Int]) throws(Refusal) {
        guard case .revealed = stage else { throw .wrongStage }
        guard let speech = speech(of: id, where: { $0.marks == nil }) else { throw .nobody }
        guard marks.isEmpty || marks.count == Criterion.allCases.count,
            marks.allSatisfy((0...Criterion.best).contains)
        else { throw .badCounts }
        records[records.count - 1].floor.speeches[speech].marks = marks
        try score(id)
    }

    private func speech(of id: Int, where isWanted: (Floor.Speech) -> Bool) -> Int? {
        guard let speeches = records.last?.floor.speeches else { return nil }
        return speeches.firstIndex { $0.speaker == id && isWanted($0) }
            ?? speeches.lastIndex { $0.speaker == id }
    }

    /// Whoever spoke twice is judged by the better speech.
    private mutating func score(_ id: Int) throws(Refusal) {
        guard let paper, let speeches = records.last?.floor.speeches else { throw .wrongStage }
        let scores = speeches.filter { $0.speaker == id }.map { $0.score(on: paper) }
        try overrule(id, Mark(scores.max() ?? 0, isTeachers: true))
    }
}

extension Floor.Speech {
    /// What the speech is worth, from 0 to 1: the share of all marks; without marks the share of the points that make a
    /// good answer.
    public func score(on paper: PaperQuestion) -> Double {
        if let marks, !marks.isEmpty {
            return Double(marks.reduce(0, +)) / Double(Criterion.best * marks.count)
        }
        return Double(min((points ?? []).count, paper.needed)) / Double(max(1, paper.needed))
    }

    /// The mark for ``Criterion/content`` that the touched points stand for: 0 to 4.
    public func proposedContent(on paper: PaperQuestion) -> Int {
        let share = Double(min((points ?? []).count, paper.needed)) / Double(max(1, paper.needed))
        return Int((share * Double(Criterion.best)).rounded())
    }
}
