/// How one question went.
public struct QuestionReport: Codable, Hashable, Sendable {
    /// One vote.
    public struct Vote: Codable, Hashable, Sendable {
        /// An option and how many picked it.
        public struct Option: Codable, Hashable, Sendable {
            /// What picks it.
            public let label: String
            /// What is shown.
            public let text: String
            /// Whether it is right.
            public let isRight: Bool
            /// How many picked it.
            public let count: Int
            /// What a wrong one really is.
            public let really: String?
        }

        /// Which vote: 1 or 2.
        public let round: Int
        /// How many answered.
        public let answered: Int
        /// How many were here and did not.
        public let missing: Int
        /// The share that was right; nil where nobody answered.
        public let shareRight: Double?
        /// The options; empty where the answer was said freely.
        public let options: [Option]
    }

    /// One answer.
    public struct Answered: Codable, Hashable, Sendable {
        /// Who.
        public let name: String
        /// In which round.
        public let round: Int
        /// What was typed or picked; empty where the teacher only judged.
        public let text: String
        /// What it is worth: 0 to 1.
        public let score: Double
        /// Whether the teacher said so.
        public let isTeachers: Bool
        /// After how many milliseconds.
        public let milliseconds: Int
        /// Whether the time was up.
        public let isLate: Bool
    }

    /// One speech.
    public struct Speech: Codable, Hashable, Sendable {
        /// One mark.
        public struct Mark: Codable, Hashable, Sendable {
            /// What it is for.
            public let criterion: Criterion
            /// 0 to 4.
            public let mark: Int
        }

        /// Who spoke.
        public let name: String
        /// How long, in milliseconds.
        public let milliseconds: Int
        /// The points of the question that it touched.
        public let points: [String]
        /// The marks; empty where the teacher gave none.
        public let marks: [Mark]
        /// What it is worth: 0 to 1.
        public let score: Double
        /// What the teacher noted.
        public let notes: String
    }

    /// Its number among the questions that counted, from 1.
    public let number: Int
    /// The id of the fact.
    public let fact: String
    /// The id of the card.
    public let card: String
    /// What was asked.
    public let prompt: String
    /// The right answer.
    public let solution: String
    /// What a good answer to a focus question touches; empty for other questions.
    public let points: [String]
    /// The author's note.
    public let note: String?
    /// The votes, one or two.
    public let votes: [Vote]
    /// All answers, by round.
    public let answers: [Answered]
    /// What was answered instead in the first round, the most frequent first, with what it really is.
    public let instead: [Misconception]
    /// The speeches on a focus question.
    public let speeches: [Speech]
    /// Whether the class discussed between the votes.
    public let wasDiscussed: Bool
    /// Milliseconds from opening to reveal, without pauses.
    public let milliseconds: Int

    init(_ record: QuestionRecord, paper: PaperQuestion, number: Int, names: [Int: String]) {
        self.number = number
        fact = paper.fact
        card = paper.card
        prompt = paper.prompt
        solution = paper.solution
        points = paper.points
        note = paper.note
        votes = record.rounds.enumerated().map { Vote($1, round: $0 + 1, paper: paper) }
        answers = record.rounds.enumerated().flatMap { index, round in
            round.given.map { given in
                Answered(
                    name: names[given.by] ?? "",
                    round: index + 1,
                    text: given.answer.option.map { paper.options[$0].text } ?? given.answer.text,
                    score: given.answer.mark.score,
                    isTeachers: given.answer.mark.isTeachers,
                    milliseconds: given.after,
                    isLate: given.isLate
                )
            }
        }
        instead = record.misconceptions(on: paper)
        speeches = record.floor.speeches.map { speech in
            Speech(
                name: names[speech.speaker] ?? "",
                milliseconds: speech.milliseconds,
                points: (speech.points ?? []).map { paper.points[$0] },
                marks: zip(Criterion.allCases, speech.marks ?? []).map { .init(criterion: $0, mark: $1) },
                score: speech.score(on: paper),
                notes: speech.notes
            )
        }
        wasDiscussed = record.wasDiscussed
        milliseconds = record.duration ?? 0
    }

    /// Whether options were picked: a key of the teacher's judges without one.
    public var hasPicks: Bool { votes.contains { vote in vote.options.contains { $0.count > 0 } } }

    /// The share of the first vote that was right: what the class knew by itself; nil where nobody answered.
    public var share: Double? { votes.first?.shareRight }

    /// The share of the second vote, if there was one.
    public var shareAfter: Double? { votes.count > 1 ? votes.last?.shareRight : nil }
}

extension QuestionReport.Vote {
    fileprivate init(_ record: RoundRecord, round: Int, paper: PaperQuestion) {
        let counts = record.counts(options: paper.options.count)
        self.init(
            round: round,
            answered: record.given.count + (record.hands ?? []).reduce(0, +),
            missing: record.missing.count,
            shareRight: record.shareRight(on: paper),
            options: zip(paper.options, counts).map { option, count in
                Option(
                    label: option.label,
                    text: option.text,
                    isRight: option.isRight,
                    count: count,
                    really: option.really
                )
            }
        )
    }
}
