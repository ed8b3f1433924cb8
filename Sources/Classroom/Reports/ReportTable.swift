// A report as one table for spreadsheets, in the form of RFC 4180.

/// The rows of reports, as comma-separated values.
public enum ReportTable {
    private static let header = [
        "session", "question", "fact", "prompt", "answer", "round", "kind", "who", "text", "right", "count",
        "score",
        "seconds", "note",
    ]

    /// The reports in one table: a row for each option of each vote, each answer, and each team or player.
    ///
    /// Every cell is quoted, and one that a spreadsheet would take for a formula begins with an apostrophe (OWASP,
    /// "CSV Injection").
    public static func text(of reports: [ReviewReport]) -> String {
        var lines = [line(header)]
        for report in reports {
            for question in report.questions { lines += rows(of: question, session: report.session) }
            for tally in report.tallies {
                let missed = tally.missed > 0 ? "missed \(tally.missed)" : ""
                lines.append(
                    line([
                        "\(report.session)", "", "", "", "", "", tally.isTeam ? "team" : "player", tally.name,
                        "",
                        "\(tally.right)", "\(tally.answered)", decimal(tally.points), seconds(tally.time),
                        missed,
                    ])
                )
            }
        }
        return lines.joined()
    }

    private static func rows(of question: QuestionReport, session: Int) -> [String] {
        // Every row of a question begins alike: quoted once.
        let start = cells([
            "\(session)", "\(question.number)", question.fact, question.prompt, question.solution,
        ])
        func row(_ rest: [String]) -> String { start + "," + line(rest) }
        var rows: [String] = []
        for vote in question.votes {
            rows += vote.options.map { option in
                row([
                    "\(vote.round)", "option", "", option.text, option.isRight ? "yes" : "no",
                    "\(option.count)", "", "",
                    option.really ?? "",
                ])
            }
        }
        rows += question.answers.map { answer in
            row([
                "\(answer.round)", "answer", answer.name, answer.text, answer.score >= 1 ? "yes" : "no", "1",
                decimal(answer.score), seconds(answer.milliseconds),
                answer.isTeachers ? "the teacher's mark" : "",
            ])
        }
        rows.append(
            row([
                "", "question", "", "", "", "\(question.votes.first?.answered ?? 0)",
                question.share.map(decimal) ?? "", seconds(question.milliseconds), question.note ?? "",
            ])
        )
        return rows
    }

    private static func line(_ texts: [String]) -> String { cells(texts) + "\r\n" }

    private static func cells(_ texts: [String]) -> String {
        var line = ""
        for text in texts { line += line.isEmpty ? cell(text) : "," + cell(text) }
        return line
    }

    /// A quoted cell that no spreadsheet evaluates.
    static func cell(_ text: String) -> String {
        // Most cells are plain words and numbers; whatever begins otherwise or holds a quotation mark goes the long way.
        if let first = text.utf8.first, first < 0x80, isLetterOrDigit(first),
            text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F && $0 != 0x22 })
        {
            return "\"" + text + "\""
        }
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
