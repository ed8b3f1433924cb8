/// A question as everybody may see it: there is no field for what is right.
public struct AskedView: Codable, Hashable, Sendable {
    /// Something that can be picked.
    public struct Option: Codable, Hashable, Sendable {
        /// What picks it.
        public let label: String
        /// What is shown.
        public let text: String
    }

    /// Its number in the review, from 1.
    public let number: Int
    /// Of how many.
    public let of: Int
    /// Which vote it is: 1 or 2.
    public let round: Int
    /// The form's name.
    public let form: String
    /// What is asked.
    public let prompt: String
    /// What can be picked, in order.
    public let options: [Option]
    /// The timeline that an event is to be placed into.
    public let timeline: [PaperQuestion.Known]
    /// Items to bring into an order, or left sides to match.
    public let items: [String]
    /// Right sides to match.
    public let matches: [String]
    /// Sub-questions.
    public let parts: [String]

    init(_ paper: PaperQuestion, number: Int, of: Int, round: Int) {
        self.number = number
        self.of = of
        self.round = round
        form = paper.form
        prompt = paper.prompt
        options = paper.options.map { Option(label: $0.label, text: $0.text) }
        timeline = paper.timeline
        parts = paper.parts
        switch paper.arrangement {
        case .order(let shown, _): (items, matches) = (shown, [])
        case .match(let left, let right, _): (items, matches) = (left, right)
        case nil: (items, matches) = ([], [])
        }
    }
}

extension ReviewState {
    /// The question that the stage is about, if any.
    public var askedQuestion: Int? {
        switch stage {
        case .open(let question, _), .closed(let question, _): question
        case .discussing(let question), .revealed(let question), .skipped(let question): question
        case .lobby, .ticket, .ended: nil
        }
    }

    /// The paper of the question that the stage is about.
    public var paper: PaperQuestion? { askedQuestion.map { opening.questions[$0] } }

    /// The question that the stage is about, as everybody may see it.
    public var asked: AskedView? {
        guard let paper, let record = records.last else { return nil }
        return AskedView(
            paper,
            number: records.count,
            of: opening.questions.count,
            round: record.rounds.count
        )
    }

    /// The next question that was not asked yet, in the order of the draw.
    public var nextQuestion: Int? {
        let asked = Set(records.map(\.question))
        return opening.questions.indices.first { !asked.contains($0) }
    }
}
