import Foundation
import TerminalKit
import Testing

/// Two programs on one progress file.
@Suite struct SecondWindowTests {
    @Test func theSecondSaysSoAndAnAnswerCountsOnce() throws {
        try withTemporaryFolder { home in
            let first = try Conversation(["--seed", "7"], home: home)
            try first.type("study capitals --limit 1")
            try first.wait(for: "capital of Mali?")
            let second = try Conversation(["--seed", "7"], home: home)
            try second.wait(for: "Another Placard has this file open since")
            try second.type("study capitals --limit 1")
            try second.wait(for: "capital of Mali?")
            try first.type("Bamako")
            try first.wait(for: "Correct.")
            try second.type("Bamako")
            try second.wait(for: "answered in another window while it was open here")
            #expect(try second.end() == 0)
            #expect(try first.end() == 0)
            let cards = try placard(["cards", "capitals/mali/answer"], home: home)
            #expect(cards.output.contains("Answered 1 time"))
        }
    }

    @Test func aCardThatWasAnsweredElsewhereIsNotAskedAgain() throws {
        try withTemporaryFolder { home in
            let first = try Conversation(["--seed", "7"], home: home)
            try first.type("study capitals --limit 2")
            try first.wait(for: "capital of Mali?")
            _ = try placard([], home: home, input: "study capitals --limit 2\nBamako\nNiamey\n")
            try first.type(":skip")
            try first.wait(for: "Answered in another window meanwhile: capitals/niger/answer.")
            #expect(try first.end() == 0)
        }
    }
}
