import ArgumentParser
import Classroom
import Reports
import Storage

/// `classroom host`: what the class must not see, on a screen of the teacher's own.
struct ClassroomHost: Command {
    static let configuration = CommandConfiguration(
        commandName: "host",
        abstract: "Follow a review on a second screen: answer, counts, advice, what comes next.",
        discussion: """
            Run it in a window that the projector does not show, while “classroom” runs in the one that it does. It \
            only reads; Ctrl-C leaves.
            """
    )

    @Argument(help: "The number of the review; without it the one that goes on, or the last one.")
    var session: Int?
    @OptionGroup var global: GlobalOptions

    func run(in app: App) throws {
        let store = try app.classroomStore()
        let sessions = try store.sessions()
        guard let number = session ?? (sessions.first { !$0.isEnded } ?? sessions.first)?.number else {
            throw Complaint("no review was held yet", remedy: "“classroom” begins one")
        }
        app.world.endWhenInterrupted(false)  // Ctrl-C is how the window is closed
        var seen = -1
        while true {
            let count = try store.count(of: number)
            if count != seen {
                let state = try app.review(number, in: store).state
                HostScreen(screen: app.screen).show(
                    state,
                    session: number,
                    isInteractive: app.world.isInteractive
                )
                if state.stage == .ended { return }
            }
            seen = count
            guard app.world.isInteractive else { return }
            app.world.rest(.milliseconds(300))
            if app.world.wasInterrupted() { return app.screen.gap() }
        }
    }
}

/// How a review looks to its host: everything, on one screen.
struct HostScreen {
    let screen: Screen

    func show(_ state: ReviewState, session: Int, isInteractive: Bool) {
        let view = state.host
        if isInteractive {
            for _ in 0..<min(max(screen.world.rows(), 2), 500) { screen.gap() }
            if !screen.isASCII { screen.world.write("\u{1B}[H") }
        }
        screen.show("Review \(session), for the host: \(view.projector.title)", as: .bold)
        screen.show(heading(state))
        if let asked = state.asked, let paper = view.paper { show(asked, paper, view) }
        if let advice = view.advice { screen.show(AdviceWording.sentence(for: advice), as: .bold) }
        show(state.current?.floor, in: state)
        showScores(view)
        if let next = view.next { screen.show("Next: \(next)", as: .dim, hanging: 6) }
    }

    private func heading(_ state: ReviewState) -> String {
        let pause = state.pausedAt == nil ? "" : ", paused"
        let question = "Question \(state.records.count) of \(state.opening.questions.count)"
        let words =
            switch state.stage {
            case .lobby: "Not begun"
            case .open(_, let round): "\(question)\(vote(round, state)) open"
            case .closed(_, let round): "\(question)\(vote(round, state)) closed"
            case .discussing: "\(question), discussion"
            case .revealed: "\(question), answer shown"
            case .skipped: "\(question), dropped"
            case .ticket: "Exit ticket"
            case .ended: "Over"
            }
        return words + pause
    }

    /// Only where the class votes are there two of them.
    private func vote(_ round: Int, _ state: ReviewState) -> String {
        switch state.opening.answering {
        case .hands, .devices: ", vote \(round)"
        case .turns, .buzzers: ""
        }
    }

    private func show(_ asked: AskedView, _ paper: PaperQuestion, _ view: HostView) {
        screen.gap()
        screen.show(asked.prompt)
        for (index, option) in paper.options.enumerated() {
            // Where the teacher judges by a key, nobody is known to have picked anything.
            let isCounted = view.counts.contains { $0 > 0 } && view.counts.indices.contains(index)
            let label =
                "\(option.label)  " + (isCounted ? TextLayout.pad("\(view.counts[index])", to: 5) : "")
            let really = option.really.map { " (really: \($0))" } ?? ""
            let right = option.isRight ? " (right)" : really
            screen.show(label + option.text + right, indent: 2, hanging: DisplayWidth.of(label))
        }
        screen.show("Answer: \(paper.solution)", hanging: 8)
        for (index, point) in paper.points.enumerated() {
            screen.show("\(index + 1)  \(point)", indent: 2, hanging: 3)
        }
        if let note = paper.note { screen.show("Note: \(note)", hanging: 6) }
        if let share = view.shareRight { screen.show("Right: \(Wording.percent(share))") }
        if !view.missing.isEmpty {
            screen.show("Not answered: \(view.missing.joined(separator: ", "))", hanging: 14)
        }
    }

    private func show(_ floor: Floor?, in state: ReviewState) {
        guard let floor, !floor.waiting.isEmpty || !floor.speeches.isEmpty else { return }
        for speech in floor.speeches {
            let name = state.participant(speech.speaker)?.name ?? ""
            screen.show(
                "\(name) spoke \(speech.milliseconds / 1000) s. \(speech.notes)",
                indent: 2,
                hanging: 2
            )
        }
        let names = floor.waiting.compactMap { state.participant($0)?.name }
        if !names.isEmpty { screen.show("Waiting: \(names.joined(separator: ", "))", hanging: 9) }
    }

    private func showScores(_ view: HostView) {
        guard !view.tallies.isEmpty else { return }
        let scores = view.tallies.map { "\($0.name) \(MarkWording.points($0.points))" }
        screen.gap()
        screen.show("Scores: \(scores.joined(separator: ", "))", hanging: 8)
    }
}
