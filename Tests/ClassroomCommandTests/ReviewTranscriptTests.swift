import Foundation
import TerminalKit
import Testing

@Suite struct ReviewTranscriptTests {
    private let teams = ["classroom", "capitals", "--teams", "Red,Blue", "--questions", "3"]

    @Test func twoTeamsGoThroughAWholeReview() throws {
        try School.opened { school in
            let run = try school.run(
                teams,
                [
                    "", "n", "y", "", "",  // Red is wrong, Blue steals, answer, next
                    "y", "", ":wrong Blue", ":score", "",  // Blue is right, corrected to wrong
                    "n", "n", "", "",  // nobody
                    "", "2 of 20", "", "0 of 20", "", "", "Why not Cusco?", "",
                ]
            )
            #expect(run.status == .exited(0))
            #expect(run.errors == "")
            #expect(
                run.output.tells([
                    "Capitals", "1  Red", "2  Blue", "Question 1 of 3 · Red", "Red: ✗ not right.",
                    "Blue may steal.",
                    "Blue: ✓ right.", "Answer: ", "Question 2 of 3 · Blue", "Blue: ✓ right.", "Answer: ",
                    "Blue: wrong.", "Scores", "Blue  1", "Red   0", "Question 3 of 3 · Red", "Exit ticket",
                    "The review is over: 3 questions.",
                ])
            )
        }
    }

    @Test func aTeamsWordsAreJudgedWithoutGivingTheAnswerAway() throws {
        try School.opened { school in
            let run = try school.run(teams, ["", "Timbuktu", "Gotham"])
            let beforeReveal = run.output
            #expect(beforeReveal.tells(["Red: ✗ not right.", "Blue: ✗ not right."]))
            for secret in ["Nairobi", "Lima", "N'Djamena", "Since 1907", "Incas"] {
                #expect(!beforeReveal.contains(secret))
            }
        }
    }

    @Test func raisedHandsAreCountedTwiceAndShownTogether() throws {
        try School.opened { school in
            let run = try school.run(
                ["classroom", "capitals", "--hands", "--questions", "1"],
                ["", "a 14, b 3, c 2, d 1", ":again", "d", "", "a 0, b 19, c 1", "", "", "", "18 of 20", ""]
            )
            #expect(run.status == .exited(0))
            let parts = run.output.components(separatedBy: "Answer: ")
            #expect(parts.count > 1)
            #expect(!(parts.first ?? "").contains("14"))
            #expect(!(parts.first ?? "").contains("%"))
            #expect(run.output.tells(["20 hands counted", "second vote", "20 hands counted", "14, then 0"]))
        }
    }

    @Test func speakersAreTimedAndRatedByTheRubricOnceItIsShown() throws {
        try School.opened { school in
            let run = try school.run(
                ["classroom", "capitals", "--only", "focus", "--teams", "France,Peru"],
                [
                    "", "peru, fra", "", "rivers and trade, and a compromise between rivals", "", "", "", "",
                    "3324", "2", "", "",
                ]
            )
            let parts = run.output.components(separatedBy: "A good answer touches")
            #expect(parts.count == 2)
            #expect(!(parts.first ?? "").contains("walls"))
            #expect(parts.last?.tells(["Peru: 2 of 3", "Peru is marked", "France: 1 of 3"]) == true)
            let report = try school.run(["classroom", "report"]).output
            #expect(
                report.tells([
                    "Peru spoke", "75 % (content 3, policy 3, speaking 2, diplomacy 4)", "France spoke",
                ])
            )
        }
    }

    @Test func undoOpensAgainWhatWasDecided() throws {
        try School.opened { school in
            let run = try school.run(teams, ["", "y", ":undo", "n", "y", ""])
            #expect(
                run.output.tells([
                    "Red: ✓ right.", "Question 1 of 3 · Red", "Taken back: the answer of Red.",
                    "Red: ✗ not right.",
                    "Blue: ✓ right.",
                ])
            )
        }
    }

    @Test func aLateTeamPlaysOnFromItsArrival() throws {
        try School.opened { school in
            let run = try school.run(teams, ["", "y", "", ":team Green", "", ":pause", "", "y", ":score"])
            #expect(
                run.output.tells([
                    "Green takes part", "Question 2 of 3 · Blue", "Pause", "Scores", "Green  0",
                ])
            )
        }
    }

    @Test(arguments: [
        "\u{1B}[2JRed", "Red\u{202E}deR", "e" + String(repeating: "\u{301}", count: 500),
        String(repeating: "x", count: 10_000), "<b>Red</b>", "=1+1", "<script>x()</script>",
        "\"><img src=x onerror=x()>", "&lt;svg onload=x()>",
    ])
    func hostileNamesAreInertEverywhere(name: String) throws {
        try School.opened { school in
            let teams = ["classroom", "capitals", "--questions", "1", "--teams", "\(name),Blue"]
            let run = try school.run(teams, ["", "\(name)", "y", "", ":score", "", "", "", ":end"])
            let text = try school.run(["classroom", "report"]).output
            let csv = try school.run(["classroom", "report", "--format", "csv"]).output
            let html = try school.run(["classroom", "report", "--format", "html"]).output
            for output in [run.output, text, csv, html] {
                #expect(!output.contains("\u{1B}") && !output.contains("\u{202E}"))
                #expect(!output.contains("\"=1"))
            }
            for tag in ["<b>Red", "<script", "<img", "<svg onload"] { #expect(!html.contains(tag)) }
            #expect(text.split(separator: "\n").allSatisfy { $0.unicodeScalars.count <= 600 })
        }
    }

    @Test func anEmptyNameIsRefusedAndTheReviewGoesOn() throws {
        try School.opened { school in
            let run = try school.run(teams, [":team \u{200B}", "", "y"])
            #expect(run.output.tells(["A team needs a name", "Red: ✓ right."]))
        }
    }
}
