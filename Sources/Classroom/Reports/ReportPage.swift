// A report as one page that needs nothing but itself: opened from a stick, printed on A4 or Letter.

/// A report as an HTML page.
public struct ReportPage: Sendable {
    private let report: ReviewReport
    private let date: String

    /// Prepares a page.
    ///
    /// - Parameters:
    ///   - report: What the page says.
    ///   - date: When the review was held, in words.
    public init(_ report: ReviewReport, date: String) {
        self.report = report
        self.date = date
    }

    /// The whole page; all text from decks and class is escaped, and nothing is loaded from anywhere.
    public var html: String {
        """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
        <title>Review \(report.session): \(escape(report.title))</title>
        <style>\(Self.style)</style>
        </head>
        <body>
        <h1>\(escape(report.title))</h1>
        <p>Review \(report.session), \(escape(date)). \(count(report.questions.count, "question")), \(minutes(report.duration)).</p>
        \(hardest)
        \(tallies)
        <h2>Questions</h2>
        \(ShareChart(report.questions).svg)
        \(report.questions.map(section).joined(separator: "\n"))
        \(ticket)
        </body>
        </html>

        """
    }

    private static let style = """
        body{font:16px/1.5 system-ui,sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem;color:#111;background:#fff}
        h1{line-height:1.2}h2{margin-top:2rem}section{break-inside:avoid;border-top:1px solid #767676;margin-top:1.5rem}
        table{border-collapse:collapse;width:100%;margin:.5rem 0}th,td{border:1px solid #767676;padding:.2rem .5rem;
        text-align:left;vertical-align:top;overflow-wrap:anywhere}td.n,th.n{text-align:right;white-space:nowrap}
        th,bdi{overflow-wrap:normal}th{white-space:nowrap}
        svg{max-width:100%;height:auto;display:block}svg text{font:14px system-ui,sans-serif;fill:#111}
        .scroll{overflow-x:auto}.answer{font-weight:bold}
        @page{margin:15mm}@media print{
        body{margin:0;max-width:none;font-size:10pt;line-height:1.35;padding:0}h2{break-after:avoid}h2,section{margin-top:1rem}
        p,h3,ol,ul{margin:.4rem 0}svg{max-width:32rem}.scroll{overflow:visible}}
        """

    private var hardest: String {
        let hard = report.hardest.prefix(5)
        guard !hard.isEmpty else { return "" }
        let items = hard.map { question in
            let answer = question.points.isEmpty ? " <b>\(escape(question.solution))</b>" : ""
            let share = question.share.map { "\(percent($0)) right at first" } ?? "nobody answered"
            return "<li>\(escape(question.prompt))\(answer) (\(share))</li>"
        }
        return "<h2>Hardest facts</h2>\n<ol>\n\(items.joined(separator: "\n"))\n</ol>"
    }

    private var tallies: String {
        guard !report.tallies.isEmpty else { return "" }
        let rows = report.tallies.map { tally in
            [
                bdi(tally.name), number(ReportTable.decimal(tally.points)), number("\(tally.right)"),
                number("\(tally.partly)"), number("\(tally.wrong)"), number("\(tally.missed)"),
                number(minutes(tally.time)),
            ]
        }
        return "<h2>Teams and players</h2>\n"
            + table(["Name", "Points", "Right", "Partly", "Wrong", "Missed", "Time"], rows)
    }

    private func section(_ question: QuestionReport) -> String {
        var parts = [
            "<section>\n<h3>\(question.number). \(escape(question.prompt))</h3>", answer(to: question),
        ]
        if let note = question.note { parts.append("<p>Note: \(escape(note))</p>") }
        if question.hasPicks {
            parts.append(VoteChart(question).svg)
            parts.append(votes(question))
        }
        // Marks of speeches stand with the speeches.
        if !question.answers.isEmpty, question.speeches.isEmpty { parts.append(answers(question)) }
        // What was picked instead stands in the table of votes.
        for wrong in question.instead where !question.hasPicks {
            let really = wrong.really.map { " Really: \(escape($0))." } ?? ""
            parts.append("<p>Instead, \(wrong.count) said “\(escape(wrong.text))”.\(really)</p>")
        }
        if !question.speeches.isEmpty { parts.append(speeches(question)) }
        let discussed = question.wasDiscussed ? " The class discussed before the second vote." : ""
        parts.append(
            "<p>Right: \(shares(question)).\(discussed) Time: \(minutes(question.milliseconds)).</p>"
        )
        return parts.joined(separator: "\n") + "\n</section>"
    }

    private func answer(to question: QuestionReport) -> String {
        guard !question.points.isEmpty else {
            return "<p class=\"answer\">Answer: \(escape(question.solution))</p>"
        }
        let items = question.points.map { "<li>\(escape($0))</li>" }
        return "<p class=\"answer\">A good answer touches:</p>\n<ol>\n\(items.joined(separator: "\n"))\n</ol>"
    }

    private func shares(_ question: QuestionReport) -> String {
        let first = percent(question.share)
        return question.shareAfter.map { "\(first), then \(percent($0))" } ?? first
    }

    private func votes(_ question: QuestionReport) -> String {
        let rows = (question.votes.first?.options ?? []).enumerated().map { index, option in
            let really = option.count > 0 ? option.really.map { " (really: \(escape($0)))" } ?? "" : ""
            return [escape(option.label), escape(option.text) + (option.isRight ? " (right)" : really)]
                + question.votes.map { number("\($0.options[index].count)") }
        }
        let heads = question.votes.map { "Vote \($0.round)" }
        return table(["", "Option"] + heads, rows)
    }

    private func answers(_ question: QuestionReport) -> String {
        let rows = question.answers.map { answer in
            [
                bdi(answer.name), number("\(answer.round)"), escape(answer.text),
                answer.score >= 1 ? "right" : answer.score > 0 ? "partly" : "wrong",
                number(minutes(answer.milliseconds) + (answer.isLate ? ", late" : "")),
            ]
        }
        return table(["Who", "Vote", "Answer", "Mark", "After"], rows)
    }

    private func speeches(_ question: QuestionReport) -> String {
        let rows = question.speeches.map { speech in
            let notes = speech.notes.isEmpty ? "" : "<br>Notes: \(escape(speech.notes))"
            let marks = speech.marks.map { "\($0.criterion.rawValue) \($0.mark)" }.joined(separator: ", ")
            return [
                bdi(speech.name), number(minutes(speech.milliseconds)),
                (speech.points.isEmpty ? "no point" : speech.points.map(escape).joined(separator: "; "))
                    + notes,
                marks, number(percent(speech.score)),
            ]
        }
        return table(["Speaker", "Time", "Points touched", "Marks of 4", "Worth"], rows)
    }

    private var ticket: String {
        guard !report.ticket.isEmpty || !report.unclear.isEmpty else { return "" }
        let items = report.ticket.map {
            "<li>\(escape($0.prompt)): \($0.right) of \($0.of) can answer it now</li>"
        }
        let notes = report.unclear.map { "<li>Still unclear: \(escape($0))</li>" }
        return "<h2>Exit ticket</h2>\n<ul>\n\((items + notes).joined(separator: "\n"))\n</ul>"
    }

    /// A table of cells that are escaped already.
    private func table(_ heads: [String], _ rows: [[String]]) -> String {
        let head = heads.map { "<th scope=\"col\">\($0)</th>" }.joined()
        let body = rows.map { row in
            "<tr>" + row.map { $0.hasPrefix("<td") ? $0 : "<td>\($0)</td>" }.joined() + "</tr>"
        }
        return
            "<div class=\"scroll\"><table>\n<tr>\(head)</tr>\n\(body.joined(separator: "\n"))\n</table></div>"
    }

    private func number(_ text: String) -> String { "<td class=\"n\">\(text)</td>" }

    private func bdi(_ name: String) -> String { "<bdi>\(escape(name))</bdi>" }
}

/// Text as a page shows it, whatever is in it.
func escape(_ text: String) -> String {
    var escaped = ""
    for scalar in InertReportText.cleaned(text).unicodeScalars {
        switch scalar {
        case "&": escaped += "&amp;"
        case "<": escaped += "&lt;"
        case ">": escaped += "&gt;"
        case "\"": escaped += "&quot;"
        case "'": escaped += "&#39;"
        default: escaped.unicodeScalars.append(scalar)
        }
    }
    return escaped
}

/// "1 question", "2 questions".
func count(_ number: Int, _ noun: String) -> String { number == 1 ? "1 \(noun)" : "\(number) \(noun)s" }

/// A share in whole per cent; a dash for none.
func percent(_ share: Double?) -> String { share.map { "\(Int((100 * $0).rounded())) %" } ?? "–" }

/// A time such as "45 s" or "3 min 05 s".
func minutes(_ milliseconds: Int) -> String {
    let seconds = (milliseconds + 500) / 1000
    guard seconds >= 60 else { return "\(seconds) s" }
    let rest = seconds % 60
    return "\(seconds / 60) min \(rest < 10 ? "0" : "")\(rest) s"
}
