import Classroom
import Questions
import Reports

/// How a review looks to the class: short lines, much space, and only what ``ProjectorView`` has.
struct LessonView {
    let screen: Screen
    let look: ClassroomLook

    /// Short lines are read from the last row; longer ones are not.
    private var columns: Int { min(screen.columns, 72) }

    /// Shows a stage; on a terminal it begins on an empty screen.
    func show(_ view: ProjectorView, isInteractive: Bool, rows: Int) {
        // What was shown last scrolls away, where the teacher can look it up; the new begins at the top, above all heads.
        for _ in 0..<(isInteractive ? min(max(rows, 2), 500) : 1) { screen.gap() }
        if isInteractive, !screen.isASCII { screen.world.write("\u{1B}[H\n") }
        // Four lines are for the prompt and what is said above it.
        let isTooWide = look.wide && isInteractive && height(of: view) > rows - 4
        (isTooWide ? closer : self).draw(view)
    }

    /// The same without double spacing.
    private var closer: LessonView {
        var close = look
        close.wide = false
        return LessonView(screen: screen, look: close)
    }

    private func height(of view: ProjectorView) -> Int {
        var lines = 0
        var world = screen.world
        world.write = { text in lines += text.count { $0 == "\n" } }
        LessonView(screen: Screen(world: world, isPlain: true), look: look).draw(view)
        return lines
    }

    private func draw(_ view: ProjectorView) {
        switch view.stage {
        case .lobby(let questions): showLobby(view, questions: questions)
        case .open(let asked, _, let speaker): show(asked, speaker: speaker)
        case .closed(let asked, _): show(asked, speaker: nil)
        case .discussing(let asked): showDiscussion(asked)
        case .revealed(let asked, let reveal): show(asked, reveal)
        case .skipped: put("This question is dropped.")
        case .ticket(let notes): showTicket(notes)
        case .ended: break
        }
        screen.gap()
    }

    /// Writes a paragraph with the margin of the class's screen; a label stands before it, and the text beside it.
    private func put(_ text: String, as style: Screen.Style = .plain, indent: Int = 4, label: String = "") {
        let margin = String(repeating: " ", count: indent)
        let inert = InertText.escapingControls(text, isASCII: screen.isASCII)
        let label = InertText.escapingControls(label, isASCII: screen.isASCII)
        let lines = TextLayout.wrap(
            inert,
            columns: columns,
            indent: margin + String(repeating: " ", count: DisplayWidth.of(label)),
            first: margin + label
        )
        for line in lines {
            screen.world.write(screen.styled(line, style) + "\n")
            if look.wide { screen.gap() }
        }
    }

    private func showLobby(_ view: ProjectorView, questions: Int) {
        put(view.title, as: .bold)
        screen.gap()
        put("A review of \(Wording.count(questions, "question")).")
        guard !view.names.isEmpty else { return }
        screen.gap()
        for (index, name) in view.names.enumerated() { put(name, label: "\(index + 1)  ") }
    }

    private func show(_ asked: AskedView, speaker: String?) {
        let vote = asked.round > 1 ? " · second vote" : ""
        let turn = speaker.map { " · \($0)" } ?? ""
        put("Question \(asked.number) of \(asked.of)\(vote)\(turn)", as: .dim)
        screen.gap()
        put(asked.prompt, as: .bold)
        screen.gap()
        if asked.timeline.isEmpty {
            for option in asked.options { put(option.text, indent: 6, label: "\(option.label)   ") }
        } else {
            show(asked.timeline)
        }
        for (index, item) in asked.items.enumerated() {
            let label = asked.matches.isEmpty ? ChoiceForm.letter(index) : "\(index + 1)"
            put(item, indent: 6, label: "\(label)   ")
        }
        for (index, item) in asked.matches.enumerated() {
            put(item, indent: 12, label: "\(ChoiceForm.letter(index))   ")
        }
        for part in asked.parts { put(part, indent: 6, label: "-  ") }
    }

    /// The places of a timeline, each with its number, between the events that lie there.
    private func show(_ timeline: [PaperQuestion.Known]) {
        let longest = timeline.map { DisplayWidth.of($0.date) }.max() ?? 0
        for (index, event) in timeline.enumerated() {
            put("\(index + 1) ...", as: .dim, indent: 6)
            put(event.text, indent: 10, label: TextLayout.pad(event.date, to: longest) + "  ")
        }
        put("\(timeline.count + 1) ...", as: .dim, indent: 6)
    }

    private func showDiscussion(_ asked: AskedView) {
        put("Find a neighbour who answered differently, and convince each other.", as: .bold)
        screen.gap()
        show(asked, speaker: nil)
    }

    private func showTicket(_ notes: [String]) {
        put("Exit ticket", as: .bold)
        screen.gap()
        put("No points: what stays of today?")
        for note in notes { put(note, indent: 6, label: "-  ") }
    }

    func showPause() {
        screen.gap()
        put("Pause", as: .bold)
        screen.gap()
    }

    func showOnceMore(_ prompt: String) {
        screen.gap()
        put(prompt, as: .bold)
        screen.gap()
    }

    func showAnswer(_ solution: String) {
        screen.gap()
        put(solution, as: .bold, label: "Answer: ")
        screen.gap()
    }
}

// MARK: - Answers and scores

extension LessonView {
    private func show(_ asked: AskedView, _ reveal: RevealView) {
        put("Question \(asked.number) of \(asked.of) · answer", as: .dim)
        screen.gap()
        put(asked.prompt)
        screen.gap()
        if reveal.points.isEmpty {
            put(reveal.solution, as: .bold, label: "Answer: ")
            showPlaced(asked, reveal)
        } else {
            put("A good answer touches \(reveal.needed) of these:")
            for (index, point) in reveal.points.enumerated() {
                put(point, indent: 6, label: "\(index + 1)  ")
            }
        }
        // Only what was spoken for: the whole committee's views would not fit.
        for view in reveal.views where reveal.speakers.contains(view.delegation) {
            put(view.position, as: .dim, indent: 6, label: view.delegation + ": ")
        }
        showVotes(asked, reveal)
        if let note = reveal.note { put(note, as: .dim, label: "Note: ") }
        for answer in reveal.answers where reveal.points.isEmpty {
            let said = answer.text.isEmpty ? "" : ", “\(answer.text)”"
            put("\(answer.name)\(said): \(MarkWording.word(for: answer.mark))", indent: 6)
        }
    }

    /// The event in its place of the timeline that the class builds.
    private func showPlaced(_ asked: AskedView, _ reveal: RevealView) {
        guard !asked.timeline.isEmpty,
            let gap = asked.options.firstIndex(where: { reveal.rightLabels.contains($0.label) })
        else { return }
        screen.gap()
        let longest = (asked.timeline.map(\.date) + [reveal.solution]).map { DisplayWidth.of($0) }.max() ?? 0
        for index in 0...asked.timeline.count {
            if index == gap {
                put(
                    "this one",
                    as: .bold,
                    indent: 6,
                    label: "> \(TextLayout.pad(reveal.solution, to: longest))  "
                )
            }
            guard index < asked.timeline.count else { continue }
            let event = asked.timeline[index]
            put(event.text, indent: 6, label: "  \(TextLayout.pad(event.date, to: longest))  ")
        }
    }

    private func showVotes(_ asked: AskedView, _ reveal: RevealView) {
        guard reveal.votes.contains(where: { $0.counts.contains { $0 > 0 } }), reveal.answers.isEmpty else {
            return
        }
        screen.gap()
        for (index, option) in asked.options.enumerated() {
            let counts = reveal.votes.map { "\($0.counts[index])" }.joined(separator: ", then ")
            let sign = reveal.rightLabels.contains(option.label) ? " (right)" : ""
            put("\(counts)\(sign): \(option.text)", indent: 6, label: "\(option.label)   ")
        }
        let shares = reveal.votes.compactMap(\.shareRight).map { Wording.percent($0) }
        put("Right: \(shares.joined(separator: ", then "))", indent: 6)
        if let wrong = reveal.misconception, let really = wrong.really {
            put("“\(wrong.text)” is really: \(really)", indent: 6)
        }
        screen.gap()
    }

    func showScores(_ state: ReviewState) {
        screen.gap()
        put("Scores", as: .bold)
        let ranking = state.ranking
        if ranking.isEmpty { put("There are no teams.", indent: 6) }
        let longest = ranking.map { DisplayWidth.of($0.name) }.max() ?? 0
        for tally in ranking {
            put(
                MarkWording.points(tally.points),
                indent: 6,
                label: TextLayout.pad(tally.name, to: longest) + "  "
            )
        }
        screen.gap()
    }

    func showEnd(_ state: ReviewState, session: Int) {
        let asked = state.counted.count
        screen.gap()
        put("The review is over: \(Wording.count(asked, "question")).", as: .bold)
        if !state.ranking.isEmpty { showScores(state) }
        let missed = ReviewReport(of: state, session: session).missedFacts.count
        put(
            "“classroom report \(session)” has everything; with --format html --output FILE it is a page to keep."
        )
        if missed > 0 {
            put(
                "“classroom pack \(session) --output FILE” writes what the class missed "
                    + "(\(Wording.count(missed, "fact"))) for each student's own study."
            )
        }
    }
}
