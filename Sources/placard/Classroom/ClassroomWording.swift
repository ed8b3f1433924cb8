import Classroom
import Judging
import Questions

/// Marks in words.
enum MarkWording {
    static func word(for mark: Mark) -> String {
        if mark.isRight { return "right" }
        return mark.isWrong ? "wrong" : "\(Wording.percent(mark.score)) right"
    }

    /// The verdict for the class: without a reason, which could give the answer away to the next team.
    static func sentence(for mark: Mark, isASCII: Bool) -> String {
        if mark.isRight { return "\(Wording.sign(for: .correct, isASCII: isASCII)) right." }
        if mark.isWrong { return "\(Wording.sign(for: .wrong, isASCII: isASCII)) not right." }
        return "\(Wording.sign(for: .close, isASCII: isASCII)) partly right (\(Wording.percent(mark.score)))."
    }

    static func style(for mark: Mark) -> Screen.Style {
        mark.isRight ? .good : mark.isWrong ? .bad : .middling
    }

    /// Points with at most two digits after the point: "3", "2.5", "0.67".
    static func points(_ value: Double) -> String {
        let rounded = (value * 100).rounded() / 100
        return rounded == rounded.rounded() ? "\(Int(rounded))" : "\(rounded)"
    }
}

/// What to do after a vote.
enum AdviceWording {
    /// The advice without a number.
    static func sentence(for advice: Advice) -> String {
        switch advice {
        case .explainAgain: "Explain the idea again without naming an answer, then vote again."
        case .discuss: "Discuss for two to four minutes, then vote again."
        case .goOn: "A sentence of explanation is enough: go on to the answer."
        }
    }
}

/// Why something cannot happen now, and what to do.
enum RefusalWording {
    static func message(for refusal: Refusal) -> String {
        switch refusal {
        case .notBegun: "The review has not begun."
        case .over: "The review is over."
        case .paused: "The review is paused; Return goes on."
        case .wrongStage: "That cannot be done now."
        case .late: "The question is closed."
        case .noSuchQuestion: "There is no such question left."
        case .nobody: "A team needs a name that can be shown."
        case .absent: "They have left."
        case .taken: "That name is taken already."
        case .notYourTurn: "Another team has the word."
        case .decided: "That team has had its chance."
        case .badCounts: "No vote has such numbers."
        case .nothingToUndo: "There is nothing to take back."
        }
    }
}

/// What was taken back.
enum ActionWording {
    static func name(of action: Action, in state: ReviewState) -> String {
        func who(_ id: Int) -> String { state.participant(id)?.name ?? "somebody" }
        return switch action {
        case .formed(_, let name): "team \(SafeName.cleaned(name) ?? "")"
        case .opened(_, let round): round == 1 ? "the question" : "the second vote"
        case .buzzed(let id): "\(who(id)) pressing first"
        case .answered(let id, _): "the answer of \(who(id))"
        case .counted: "the count of hands"
        case .closed: "the end of the question"
        case .discussed: "the discussion"
        case .revealed: "showing the answer"
        case .overruled(let id, _): "the correction for \(who(id))"
        case .skipped: "dropping the question"
        case .listed(let id): "\(who(id)) on the speakers list"
        case .spoke(let id, _, _): "the speech of \(who(id))"
        case .rated(let id, _): "the rating of \(who(id))"
        case .marked(let id, _): "the marks of \(who(id))"
        case .extended: "the change of time"
        case .ticketOpened: "the exit ticket"
        case .ticketed: "the count of the exit ticket"
        case .noted: "the last note"
        case .ended: "the end"
        case .began, .joined, .left, .rejoined, .paused, .resumed, .undone: "the last step"
        }
    }
}
