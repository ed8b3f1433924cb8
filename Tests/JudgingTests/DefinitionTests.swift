import Decks
import Judging
import Testing

/// Right answers that are told, and replies that tell them otherwise.
@Suite struct DefinitionTests {
    let task = TextAnswer(
        prompt: "What is the task at least?",
        accepted: ["mitigate the danger to civilians", "protect civilians"]
    )

    @Test(arguments: [
        "reduce the risk for the population", "keep civilians safe", "make sure fewer civilians get hurt",
        "protecting the people",
    ])
    func otherWordsOfTheSameSenseAreRight(reply: String) throws {
        #expect(try task.grade(reply).verdict == .correct)
    }

    @Test(arguments: ["mitigate the danger", "civilians", "protect civilians and win the war"])
    func halfOfItIsClose(reply: String) throws {
        #expect(try task.grade(reply).verdict == .close)
    }

    @Test(arguments: ["peace", "elections", "arm civilians"])
    func otherThingsAreNotRight(reply: String) throws {
        #expect(try task.grade(reply).verdict != .correct)
    }

    @Test func aFullNameIsNotToldInOtherWords() throws {
        let name = TextAnswer(
            prompt: "What does DDR stand for?",
            accepted: ["disarmament, demobilization and reintegration"]
        )
        #expect(try name.grade("disarmament and reintegration").verdict == .close)
    }

    @Test func theContraryOfWhatIsAskedIsWrong() throws {
        let rose = TextAnswer(prompt: "What rose?", accepted: ["civilian deaths"])
        #expect(try rose.grade("deaths of civilians").verdict == .correct)
        #expect(try rose.grade("civilian deaths went down").verdict == .wrong)
        #expect(try rose.grade("deaths of soldiers").verdict == .wrong)
    }

    @Test func aSynonymOfTheContraryAndLessOfWhatIsGoodAreNotRight() throws {
        let task = TextAnswer(
            prompt: "What is to be done?",
            accepted: ["mitigate the danger to civilians", "protect civilians"]
        )
        #expect(try task.grade("less danger for civilians").verdict == .correct)
        #expect(try task.grade("increase the danger to civilians").verdict != .correct)
        #expect(try task.grade("raise the danger to civilians").verdict != .correct)
        #expect(try task.grade("make civilians less safe").verdict == .wrong)
    }

    @Test func theReasonOfOtherPeopleIsNotEnough() throws {
        let why = TextAnswer(
            prompt: "Why did France intervene in Mali?",
            accepted: ["at the request of the Mali government"]
        )
        #expect(try why.grade("because Mali asked for help").verdict == .correct)
        #expect(try why.grade("because the rebels asked them").verdict == .close)
    }
}
