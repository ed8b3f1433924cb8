import ArgumentParser
import DeckFiles
import Decks
import Foundation
import Judging
import Questions
import UnicodeText

/// `judge`: grades answers from JSON lines, without a sitting.
struct JudgeCommand: Command {
    static let configuration = CommandConfiguration(
        commandName: "judge",
        abstract: "Grade typed answers, one JSON object a line.",
        discussion: """
            Each line of FILE, or of standard input, is an object:
              {"id": "q1", "kind": "short", "question": "Which resolution created MINUSMA?",
               "expected": ["2100", "S/RES/2100"], "answer": "two thousand one hundred"}
            kind      short, date, list or open
            expected  the right answers; in a list, its items, with " | " between alternatives; for open, the points
            answer    what was typed
            question  what was asked (optional, but it tells a repetition from an answer)
            date      for kind date: 2013-04-25, 2013-04, 2013, 2010s, 44 BCE, as exactly as asked; without it, the \
            first expected text is read as a date
            asked     for kind date: decade, year, month or day, when "date" is finer than that
            need      how many items or points make a complete answer (default: the number in the question, else all \
            items; three points)
            accept    further right answers
            siblings  answers that are never right: ["2164"] or {"2164": "extended the mandate"}
            near      answers that are only close, in the same two shapes
            strict    what is not forgiven: accents, case, articles, inflection, order, spelling
            tolerance how far a number may be off: "5 %" or "± 2"
            unit      required or optional, for a number with a unit
            id        repeated in the output

            For each line one line is written: {"id", "verdict": "correct" | "close" | "wrong", "score": 0 to 1, \
            "reason": {"kind", …}, "message"}. A line that cannot be judged gives {"line": number, "error": text} \
            instead; the rest goes on, and the exit status is 1.
            """
    )

    @Argument(
        help: ArgumentHelp("JSON lines to judge (default: standard input).", valueName: "file"),
        completion: .file()
    )
    var file: String?

    @Option(
        help: ArgumentHelp("Let the names and siblings of a deck take part.", valueName: "file"),
        completion: .deckFiles
    )
    var deck: String?

    @OptionGroup var global: GlobalOptions

    func run(in app: App) throws {
        guard file != nil || !app.isREPL else {
            throw Complaint("judge needs a file here", remedy: "type: judge FILE", status: .usage)
        }
        var knowledge = DeckKnowledge.none
        if let deck {
            let read = try DeckReader.read(contentsOf: deck)
            guard let found = read.deck else {
                throw Complaint("\(deck) has mistakes", remedy: "see: placard check \(deck)")
            }
            knowledge = DeckKnowledge(found)
        }
        var hasFault = false
        try eachLine { number, line in
            if try judge(line, number, knowledge.reading(.unicode), app) == false { hasFault = true }
        }
        if hasFault { throw ExitCode(Complaint.Status.failure.rawValue) }
    }

    /// Judges one line and writes the result; false when the line is bad.
    private func judge(_ line: Data, _ number: Int, _ knowledge: DeckKnowledge, _ app: App) throws -> Bool {
        func write(_ value: some Encodable) throws { app.screen.lay(try JSON.line(of: value)) }
        do {
            let asked = try JSONDecoder().decode(JudgeLine.self, from: line)
            let outcome = try asked.plainQuestion.judge(asked.answer, with: knowledge)
            try write(JudgeRecord(outcome, id: asked.id))
            return true
        } catch let fault as PlainQuestion.Fault {
            try write(JudgeFault(line: number, error: fault.message))
        } catch let fault as DecodingError {
            try write(JudgeFault(line: number, error: JudgeCommand.message(for: fault)))
        }
        return false
    }

    /// Calls `body` with the number and the bytes of every line that is not blank.
    private func eachLine(_ body: (Int, Data) throws -> Void) throws {
        var number = 0
        func take(_ line: Data) throws {
            number += 1
            if line.contains(where: { $0 > 0x20 }) { try body(number, line) }
        }
        if let file {
            guard let data = FileManager.default.contents(atPath: file) else {
                throw Complaint("\(file) cannot be read", remedy: "is the path right?")
            }
            for line in data.split(separator: 0x0A, omittingEmptySubsequences: false) { try take(Data(line)) }
        } else {
            while let line = readLine() { try take(Data(line.utf8)) }
        }
    }

    private static func message(for fault: DecodingError) -> String {
        switch fault {
        case .keyNotFound(let key, _): "\"\(key.stringValue)\" is missing"
        case .typeMismatch(_, let context), .valueNotFound(_, let context), .dataCorrupted(let context):
            message(for: context)
        @unknown default: "the line cannot be read"
        }
    }

    /// Names the key, and of a list the place in it; says what to write where only few values fit.
    private static func message(for context: DecodingError.Context) -> String {
        guard !context.codingPath.isEmpty else {
            return "this is no JSON object of the kind that --help describes"
        }
        let path = context.codingPath.map { key in key.intValue.map { String($0 + 1) } ?? key.stringValue }
        let remedy = (context.underlyingError as? UnfitValue).map { "; \($0.remedy)" } ?? ""
        return "\"\(path.joined(separator: "."))\" has a value that does not fit\(remedy)"
    }
}
