// A report as one table for spreadsheets, in the form of RFC 4180.

/// The rows of reports, as comma-separated values.
public struct ReportTable: Sendable {
    private static let header = [
        "session", "question", "fact", "prompt", "answer", "round", "kind", "who", "text", "right", "count",
        "score", "seconds", "note",
    ]

    /// The reports in one table: a row for each option of each vote, each answer, each
    /// speech, and each team or player.
    ///
    /// Every cell is quoted, and one that a spreadsheet would take for a formula begins with an apostrophe (OWASP,
    /// "CSV Injection").
    public static func text(of reports: [ReviewReport]) -> String {
        var table = ReportTable()
        table.add(header)
        for report in reports {
            for question in report.questions { table.add(question, session: report.session) }
            for tally in report.tallies { table.add(tally, session: report.session) }
        }
        return String(decoding: table.bytes, as: UTF8.self)
    }

    // Bytes rather than a string: a year of reviews has 100,000 rows.
    private var bytes: [UInt8] = []

    private mutating func add(_ tally: Tally, session: Int) {
        add([
            "\(session)", "", "", "", "", "", tally.isTeam ? "team" : "player", tally.name, "",
            "\(tally.right)", "\(tally.answered)", Self.decimal(tally.points), Self.seconds(tally.time),
            tally.missed > 0 ? "missed \(tally.missed)" : "",
        ])
    }

    private mutating func add(_ question: QuestionReport, session: Int) {
        // Every row of a question begins alike: quoted once.
        var start = ReportTable()
        start.add(cells: [
            "\(session)", "\(question.number)", question.fact, question.prompt, question.solution,
        ])
        for row in Self.rows(of: question) {
            bytes += start.bytes
            bytes.append(UInt8(ascii: ","))
            add(row)
        }
    }

    /// What follows the first five cells in the rows of a question.
    private static func rows(of question: QuestionReport) -> [[String]] {
        var rows: [[String]] = []
        for vote in question.votes {
            rows += vote.options.map { option in
                [
                    "\(vote.round)", "option", "", option.text, option.isRight ? "yes" : "no",
                    "\(option.count)", "", "", option.really ?? "",
                ]
            }
        }
        rows += question.answers.map { answer in
            [
                "\(answer.round)", "answer", answer.name, answer.text, answer.score >= 1 ? "yes" : "no",
                "1", decimal(answer.score), seconds(answer.milliseconds), remark(answer),
            ]
        }
        rows += question.speeches.map { speech in
            [
                "", "speech", speech.name, speech.points.joined(separator: "; "), "",
                "\(speech.points.count)", decimal(speech.score), seconds(speech.milliseconds), remark(speech),
            ]
        }
        rows.append([
            "", "question", "", "", "", "\(question.votes.first?.answered ?? 0)",
            question.share.map(decimal) ?? "", seconds(question.milliseconds), question.note ?? "",
        ])
        return rows
    }

    private static func remark(_ answer: QuestionReport.Answered) -> String {
        switch (answer.isTeachers, answer.isLate) {
        case (true, true): "the teacher's mark; late"
        case (true, false): "the teacher's mark"
        case (false, true): "late"
        case (false, false): ""
        }
    }

    private static func remark(_ speech: QuestionReport.Speech) -> String {
        speech.marks.map { "\($0.criterion.rawValue) \($0.mark)" }.joined(separator: ", ")
    }

    /// Adds a line, its end included.
    private mutating func add(_ cells: [String]) {
        add(cells: cells)
        bytes.append(UInt8(ascii: "\r"))
        bytes.append(UInt8(ascii: "\n"))
    }

    private mutating func add(cells: [String]) {
        for (index, text) in cells.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            // Most cells are plain words and numbers; what begins otherwise or holds a quotation mark goes the long way.
            if Self.isPlain(text) {
                bytes.append(UInt8(ascii: "\""))
                bytes.append(contentsOf: text.utf8)
                bytes.append(UInt8(ascii: "\""))
            } else {
                bytes.append(contentsOf: Self.cell(text).utf8)
            }
        }
    }

    private static func isPlain(_ text: String) -> Bool {
        guard let first = text.utf8.first else { return true }
        return isLetterOrDigit(first) && text.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F && $0 != 0x22 }
    }

    /// A quoted cell that no spreadsheet evaluates.
    static func cell(_ text: String) -> String {
        let inert = InertReportText.cleaned(text)
        let first = inert.unicodeScalars.first { $0 != " " && $0 != "\n" }
        let isFormula =
            first.map { "=+-@\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}".unicodeScalars.contains($0) } ?? false
        let safe = isFormula ? "'" + inert : inert
        return "\"" + safe.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
            + "\""
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    }

    static func decimal(_ value: Double) -> String {
        let hundredths = Int((value * 100).rounded())
        let rest = hundredths % 100
        return rest == 0 ? "\(hundredths / 100)" : "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
    }

    private static func seconds(_ milliseconds: Int) -> String { "\((milliseconds + 500) / 1000)" }
}

/// Text of reports without characters that a page or a spreadsheet would obey.
enum InertReportText {
    /// The text with control and bidirectional characters as U+FFFD; line feeds stay, tabs become blanks.
    static func cleaned(_ text: String) -> String {
        if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text }
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x0A: result.append(scalar)
            case 0x09: result.append(" ")
            case 0..<0x20, 0x7F...0x9F, 0x061C, 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069,
                0xFEFF,
                0xE0000...0xE007F:
                result.append("\u{FFFD}")
            default: result.append(scalar)
            }
        }
        return String(result)
    }
}
