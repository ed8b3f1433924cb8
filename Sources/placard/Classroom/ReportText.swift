import Classroom
import Reports

/// A report as plain text.
struct ReportText {
    let screen: Screen
    let date: String

    func show(_ report: ReviewReport) {
        screen.show("Review \(report.session), \(date): \(report.title)", as: .bold)
        let state = report.isEnded ? "" : " Not ended yet."
        let count = Wording.count(report.questions.count, "question")
        screen.show("\(count), \(time(report.duration)).\(state)")
        showTallies(report)
        showHardest(report)
        for question in report.questions { show(question) }
        showTicket(report)
    }

    private func showTallies(_ report: ReviewReport) {
        guard !report.tallies.isEmpty else { return }
        var table = TextTable([
            .init("Name"), .init("points", .right), .init("right", .right), .init("partly", .right),
            .init("wrong", .right), .init("missed", .right), .init("time", .right),
        ])
        for tally in report.tallies {
            table.append([
                InertText.escapingControls(tally.name, isASCII: screen.isASCII),
                MarkWording.points(tally.points),
                "\(tally.right)", "\(tally.partly)", "\(tally.wrong)", "\(tally.missed)", time(tally.time),
            ])
        }
        screen.gap()
        for line in table.lines(columns: screen.columns) { screen.lay(line) }
    }

    private func showHardest(_ report: ReviewReport) {
        let hardest = report.hardest.prefix(5)
        guard !hardest.isEmpty else { return }
        screen.gap()
        screen.show("Hardest facts", as: .bold)
        for question in hardest {
            screen.show(
                "\(known(question)): \(question.prompt)\(question.points.isEmpty ? " \(question.solution)" : "")",
                indent: 2,
                hanging: 2
            )
        }
    }

    private func show(_ question: QuestionReport) {
        screen.gap()
        screen.show("\(question.number). \(question.prompt)", as: .bold, hanging: 3)
        if question.points.isEmpty {
            screen.show("Answer: \(question.solution)", indent: 3, hanging: 8)
        }
        for (index, point) in question.points.enumerated() {
            screen.show("\(index + 1)  \(point)", indent: 3, hanging: 3)
        }
        for (index, option) in (question.votes.first?.options ?? []).enumerated() where question.hasPicks {
            let counts = question.votes.map { "\($0.options[index].count)" }.joined(separator: ", then ")
            let right = option.isRight ? " (right)" : ""
            screen.show("\(option.label)  \(counts)\(right)  \(option.text)", indent: 3, hanging: 3)
        }
        showAnswers(question)
        for speech in question.speeches { show(speech) }
        if let note = question.note { screen.show("Note: \(note)", as: .dim, indent: 3, hanging: 6) }
        let after = question.shareAfter.map { ", then \(share($0))" } ?? ""
        let discussed = question.wasDiscussed ? ", discussed" : ""
        screen.show(
            "Right: \(share(question.share))\(after)\(discussed). Time: \(time(question.milliseconds)).",
            indent: 3
        )
    }

    private func showAnswers(_ question: QuestionReport) {
        // The marks of speeches stand with the speeches.
        for answer in question.answers where question.speeches.isEmpty {
            let said = answer.text.isEmpty ? "" : ", “\(answer.text)”"
            let word = MarkWording.word(for: Mark(answer.score))
            let late = answer.isLate ? ", late" : ""
            let after = "after \(time(answer.milliseconds))\(late)"
            screen.show("\(answer.name)\(said): \(word) \(after)", indent: 3, hanging: 2)
        }
        for wrong in question.instead {
            let really = wrong.really.map { ", really: \($0)" } ?? ""
            let times = Wording.times(wrong.count)
            screen.show("Instead: “\(wrong.text)”, \(times)\(really)", indent: 3, hanging: 2)
        }
    }

    private func show(_ speech: QuestionReport.Speech) {
        let points = speech.points.isEmpty ? "no point" : speech.points.joined(separator: "; ")
        let marks = speech.marks.map { "\($0.criterion.rawValue) \($0.mark)" }.joined(separator: ", ")
        let worth =
            marks.isEmpty ? Wording.percent(speech.score) : "\(Wording.percent(speech.score)) (\(marks))"
        screen.show(
            "\(speech.name) spoke \(time(speech.milliseconds)), \(worth): \(points)",
            indent: 3,
            hanging: 2
        )
        if !speech.notes.isEmpty { screen.show("Notes: \(speech.notes)", as: .dim, indent: 5, hanging: 7) }
    }

    private func showTicket(_ report: ReviewReport) {
        guard !report.ticket.isEmpty || !report.unclear.isEmpty else { return }
        screen.gap()
        screen.show("Exit ticket", as: .bold)
        for item in report.ticket {
            screen.show("\(item.right) of \(item.of): \(item.prompt)", indent: 2, hanging: 2)
        }
        for note in report.unclear { screen.show("Still unclear: \(note)", indent: 2, hanging: 2) }
    }

    private func known(_ question: QuestionReport) -> String {
        question.share.map { "\(Wording.percent($0)) right at first" } ?? "nobody answered"
    }

    private func share(_ share: Double?) -> String { share.map { Wording.percent($0) } ?? "-" }

    private func time(_ milliseconds: Int) -> String {
        let seconds = (milliseconds + 500) / 1000
        return seconds < 60 ? "\(seconds) s" : "\(seconds / 60) min \(seconds % 60) s"
    }
}
