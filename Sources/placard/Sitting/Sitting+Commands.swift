// What the learner does beside answering: the commands that begin with a colon.

import Decks
import Questions
import Storage
import Study

extension Sitting {
    /// Does what a colon command says.
    mutating func perform(_ command: String) throws -> Next {
        switch SittingCommand(command) {
        case .hint: showHint()
        case .skip:
            asked.skip(at: try app.time())
            return .showAnew
        case .undo: return try undo() ? .showAnew : .goOn
        case .right: return try overrule(.right)
        case .wrong: return try overrule(.wrong)
        case .why: try showWhy()
        case .suspend:
            try suspend()
            return .showAnew
        case .repeatQuestion:
            if let question = asked.question { view.show(question, heading: heading(asked), struck: struck) }
            if asked.look != nil { return .showAnew }
        case .help: SittingCommand.showOverview(on: screen)
        case .quit: return .leave
        case nil:
            screen.show(
                "There is no command “:\(command)” here; :help lists them. If it is your answer, put a "
                    + "quotation mark before it."
            )
        }
        return .goOn
    }

    private mutating func showHint() {
        guard asked.look == nil else {
            screen.show("The answer is on the screen; Return goes on.")
            return
        }
        guard let hint = asked.hint() else {
            screen.show("There is no more to hint at; an empty line gives up.")
            return
        }
        struck += view.show(hint)
    }

    /// Takes the last answer back; false when there is none.
    private mutating func undo() throws -> Bool {
        guard let name = names.last, let outcome = asked.undo() else {
            screen.show(
                "There is nothing to undo in this sitting; the command “undo” outside it goes further back."
            )
            return false
        }
        try app.store().append([.retracted(name)], at: app.time(), under: app.rules())
        names.removeLast()
        screen.show("Taken back: the answer to “\(outcome.question.prompt)” Here it is again.")
        return true
    }

    /// Lets the learner's word count; what is open changes with it if it is the very card that was overruled.
    private mutating func overrule(_ override: Review.Override) throws -> Next {
        let now = try app.time()
        let open = asked.question
        var next = asked
        guard let name = names.last, let outcome = next.overrule(override, at: now) else {
            screen.show("There is no answer to overrule yet.")
            return .goOn
        }
        let entries = try app.store().append(
            [.retracted(name), .answered(outcome.review)],
            at: now,
            under: try app.rules()
        )
        asked = next
        names.removeLast()
        if let last = entries.last { names.append(last.name) }
        let verdict = override == .right ? "right" : "wrong"
        screen.show(
            "Counted as \(verdict): “\(outcome.question.prompt)” "
                + (try whenBack(outcome.progress, now: now))
        )
        return asked.question == open ? .goOn : .showAnew
    }

    private func showWhy() throws {
        guard let outcome = asked.outcomes.last else {
            screen.show("Answer first: :why explains the answer before this question.")
            return
        }
        let card = outcome.question.card
        try app.paged {
            try CardView(app: app, topic: topic, willComeBack: asked.willAskAgain(card)).explain(card)
        }
    }

    private mutating func suspend() throws {
        guard let card = asked.question?.card ?? asked.look?.card else { return }
        let now = try app.time()
        var progress = try app.store().progress(of: card)
        progress.isSuspended = true
        try app.store().append([.suspended(card)], at: now, under: app.rules())
        asked.drop(card, progress: progress, at: now)
        screen.show("Suspended \(card); “unsuspend \(card)” brings it back.")
    }
}
